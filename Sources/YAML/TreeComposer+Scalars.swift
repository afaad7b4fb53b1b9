import SourceText
import Syntax

extension TreeComposer {
    /// Adds a scalar.
    mutating func addScalar(_ event: Event) throws(YAMLError) {
        if event.style != .plain || event.length == 0 || event.hasProperties || !event.isOnOneLine {
            return try addUnusualScalar(event)
        }
        // Nine of ten scalars: their text is the bytes of their range.
        let range = range(of: event)
        let isKey = try enter(range)
        builder.addScalar(CoreSchema.kind(of: text.bytes, in: range.indices), style: .plain, range: range, text: range)
        noteScalar(range, event, isKey: isKey)
        if text[range.upper] == UInt8(ascii: " ") { noteComment(behind: range) }
    }

    private mutating func addUnusualScalar(_ event: Event) throws(YAMLError) {
        var range = range(of: event)
        let start = range.lower
        var tag: ByteRange?
        if event.hasProperties { (range.lower, tag) = text.propertiesEnd(from: start) }
        if event.length == 0, event.style == .plain { return try addEmpty(event, at: range, start: start, tag: tag) }
        if event.style.isBlockText { range.upper = text.trimmedEnd(ofBlockText: range) }
        let isKey = try enter(range)
        if let content = contentRange(of: event, in: range) {
            let plain =
                event.style == .plain || tag != nil ? CoreSchema.kind(of: text.bytes, in: content.indices) : .string
            let kind = kind(plain: plain, event, tag: tag, value: range)
            if event.hasAnchor { addAnchor(at: start) }
            builder.addScalar(kind, style: event.style, range: range, text: content)
        } else {
            let decoded = standIns?.restored(events.scalarText) ?? events.scalarText
            let kind = kind(plain: CoreSchema.kind(of: decoded, in: decoded.indices), event, tag: tag, value: range)
            if event.hasAnchor { addAnchor(at: start) }
            builder.addScalar(kind, style: event.style, range: range, decoded: decoded)
        }
        noteScalar(range, event, isKey: isKey)
        try checkText(event, range)
    }

    /// The bytes of the source that are the scalar's text, if there are such.
    private func contentRange(of event: Event, in range: ByteRange) -> ByteRange? {
        guard event.isOnOneLine else { return nil }
        switch event.style {
        case .plain:
            return range
        case .singleQuoted, .doubleQuoted:
            guard range.count == Int(event.length) + 2, events.isScalarText(at: Int(range.lower) + 1) else {
                return nil
            }
            return ByteRange(lower: range.lower + 1, upper: range.upper - 1)
        default:
            return nil
        }
    }

    /// Adds a null that nothing stands for.
    private mutating func addEmpty(
        _ event: Event, at place: ByteRange, start: UInt32, tag: ByteRange?
    ) throws(YAMLError) {
        let (offset, hasIndicator) =
            event.hasProperties ? (place.upper, true) : text.emptyPlace(after: lastEnd, before: place.lower)
        let range = ByteRange.at(offset)
        let isKey = try enter(range)
        let kind = kind(plain: .null, event, tag: tag, value: range)
        if event.hasAnchor { addAnchor(at: start) }
        builder.addScalar(kind, style: .plain, range: range, text: range)
        lastEnd = max(lastEnd, offset)
        if isKey { frame.key = range }
        guard frame.isMapping, frame.isFlow, !isKey else { return }
        if hasIndicator {
            frame.textStart = nil
        } else {
            noteMissingValue()
        }
    }

    private mutating func noteScalar(_ range: ByteRange, _ event: Event, isKey: Bool) {
        lastEnd = range.upper
        if isKey {
            frame.key = range
            if event.length == 2, event.style == .plain, text.starts(with: "<<", at: range.lower) {
                add(.mergeKey(range))
            }
        } else {
            frame.textStart = event.style == .plain ? range.lower : nil
        }
    }

    /// What a scalar is whose text, were it plain and without a tag, would be of a kind.
    private mutating func kind(
        plain: SyntaxNode.Kind, _ event: Event, tag: ByteRange?, value: ByteRange
    ) -> SyntaxNode.Kind {
        let untagged = event.style == .plain ? plain : .string
        guard let tag, let name = events.tag else { return untagged }
        switch CoreTag(name) {
        case .nonSpecific, .string:
            return .string
        case .scalar(let kind) where plain == kind:
            return kind
        case .scalar(.decimal) where plain == .integer:
            return .decimal
        case .scalar, .collection:
            add(.tagMismatch(tag: tag, value: value))
            return .string
        case nil:
            add(.unknownTag(tag, tag: name))
            return untagged
        }
    }
}
