import SourceText
import Syntax

/// Puts the tree of each document together from libyaml's events.
struct TreeComposer: ~Copyable {
    /// A collection that is open.
    private struct Frame {
        let node: NodeID
        let isMapping: Bool
        let isFlow: Bool
        /// Whether it stands where a key of the collection around it is expected.
        let isKey: Bool
        /// Index of its anchor.
        let anchor: Int?
        /// Levels of nodes, itself included.
        var height = 1
        /// Whether the next node of a mapping is a key.
        var expectsKey = true
        /// The key read last.
        var key = ByteRange.at(0)
        /// Between braces: where the plain value of the entry before began, and entries without a colon after it.
        var textStart: UInt32?
    }

    private let file: SourceFile
    private let limits: YAMLLimits
    private let text: SourceBytes
    private var events: EventReader
    private let standIns: LineBreakStandIns?
    private var offsets: ScalarOffsets
    private var builder: SyntaxTreeBuilder
    private var frames: [Frame] = []
    private var anchors = AnchorTable()
    private var problems: [YAMLProblem] = []
    /// Offset after the last byte that belongs to the document.
    private var lastEnd: UInt32 = 0
    /// The start of a document that was read ahead.
    private var pendingStart: Event?

    /// Checks what libyaml cannot, and starts to read.
    static func start(_ file: SourceFile, limits: YAMLLimits) throws(YAMLError) -> TreeComposer {
        let survey = try InputCheck.survey(of: file, limits: limits)
        let standIns = LineBreakStandIns(bytes: file.bytes, wideOffsets: survey.wideOffsets)
        let events = try EventReader(standIns?.input ?? file.bytes)
        return TreeComposer(file, limits: limits, survey: survey, standIns: standIns, events: events)
    }

    private init(
        _ file: SourceFile, limits: YAMLLimits, survey: UTF8Survey, standIns: LineBreakStandIns?,
        events: consuming EventReader
    ) {
        self.file = file
        self.limits = limits
        self.standIns = standIns
        self.events = events
        text = SourceBytes(file.bytes)
        offsets = ScalarOffsets(bytes: file.bytes, wideOffsets: survey.wideOffsets)
        builder = SyntaxTreeBuilder(source: file)
    }

    /// Reads the next document, if there is one.
    mutating func nextDocument() throws(YAMLError) -> YAMLDocument? {
        guard let start = try nextStart() else { return nil }
        builder = SyntaxTreeBuilder(source: file)
        frames.removeAll(keepingCapacity: true)
        anchors = AnchorTable()
        problems = []
        lastEnd = offsets.offset(ofScalar: start.end)
        pendingStart = nil
        while try compose(nextEvent()) {}
        let tree = builder.finish()
        builder = SyntaxTreeBuilder(source: file)
        addLateProblems(of: tree)
        return YAMLDocument(tree: tree, problems: problems)
    }

    /// Where the next document starts, if there is one.
    mutating func nextDocumentStart() throws(YAMLError) -> ByteRange? {
        guard let start = try nextStart() else { return nil }
        pendingStart = start
        return range(of: start)
    }

    private mutating func nextStart() throws(YAMLError) -> Event? {
        if let pendingStart { return pendingStart }
        while true {
            let event = try nextEvent()
            if event.kind == .documentStart { return event }
            if event.kind == .streamEnd { return nil }
        }
    }

    private mutating func nextEvent() throws(YAMLError) -> Event {
        do {
            return try events.next()
        } catch {
            throw FailureExplainer(text: text, failure: error, offsets: offsets).error
        }
    }

    private mutating func range(of event: Event) -> ByteRange {
        let lower = offsets.offset(ofScalar: event.start)
        return ByteRange(lower: lower, upper: offsets.offset(ofScalar: event.end))
    }

    /// Takes one event in; false at the end of the document.
    private mutating func compose(_ event: Event) throws(YAMLError) -> Bool {
        switch event.kind {
        case .scalar: try addScalar(event)
        case .open: try open(event)
        case .close: close(event)
        case .alias: try addAlias(event)
        case .documentEnd, .streamEnd: return false
        case .streamStart, .documentStart: break
        }
        return true
    }
}

// MARK: - Scalars

extension TreeComposer {
    private mutating func addScalar(_ event: Event) throws(YAMLError) {
        var range = range(of: event)
        let start = range.lower
        var tag: ByteRange?
        if event.hasAnchor || event.hasTag { (range.lower, tag) = text.propertiesEnd(from: range.lower) }
        if event.length == 0, event.style == .plain { return try addEmpty(event, at: range, start: start, tag: tag) }
        if event.style == .literal || event.style == .folded { range.upper = text.trimmedEnd(ofBlockText: range) }
        let isKey = try enter(range)
        let content: ByteRange? = textRange(of: event, in: range)
        var decoded: [UInt8] = []
        if content == nil { decoded = standIns?.restored(events.scalarText) ?? events.scalarText }
        var kind = SyntaxNode.Kind.string
        if event.style == .plain {
            kind =
                content.map { CoreSchema.kind(of: text.bytes, in: $0.indices) }
                ?? CoreSchema.kind(of: decoded, in: decoded.indices)
        }
        if event.hasTag, let tag {
            let plain =
                content.map { CoreSchema.kind(of: text.bytes, in: $0.indices) }
                ?? CoreSchema.kind(of: decoded, in: decoded.indices)
            kind = taggedKind(untagged: kind, plain: plain, tag: tag, value: range)
        }
        if event.hasAnchor { addAnchor(at: start) }
        if let content {
            builder.addScalar(kind, style: event.style, range: range, text: content)
        } else {
            builder.addScalar(kind, style: event.style, range: range, decoded: decoded)
        }
        lastEnd = range.upper
        if isKey {
            noteKey(range, event)
        } else {
            frames.withLast { $0.textStart = event.style == .plain ? range.lower : nil }
        }
        try checkText(event, range)
    }

    /// The bytes of the source that are the scalar's text, if there are such.
    private func textRange(of event: Event, in range: ByteRange) -> ByteRange? {
        guard event.isOnOneLine else { return nil }
        switch event.style {
        case .plain:
            return range
        case .singleQuoted, .doubleQuoted:
            guard range.count == event.length + 2, events.isScalarText(at: Int(range.lower) + 1) else { return nil }
            return ByteRange(lower: range.lower + 1, upper: range.upper - 1)
        default:
            return nil
        }
    }

    /// Adds a null that nothing stands for.
    private mutating func addEmpty(
        _ event: Event, at place: ByteRange, start: UInt32, tag: ByteRange?
    ) throws(YAMLError) {
        let hasProperties = event.hasAnchor || event.hasTag
        let (offset, hasIndicator) =
            hasProperties ? (place.upper, true) : text.emptyPlace(after: lastEnd, before: place.lower)
        let range = ByteRange.at(offset)
        let isKey = try enter(range)
        var kind = SyntaxNode.Kind.null
        if event.hasTag, let tag { kind = taggedKind(untagged: .null, plain: .null, tag: tag, value: range) }
        if event.hasAnchor { addAnchor(at: start) }
        builder.addScalar(kind, style: .plain, range: range, text: range)
        lastEnd = max(lastEnd, offset)
        guard let frame = frames.last, frame.isMapping, frame.isFlow, !isKey else { return }
        if hasIndicator {
            frames.withLast { $0.textStart = nil }
        } else {
            noteMissingValue(of: frame)
        }
    }

    /// A key between braces that no colon follows: most often the rest of a text with a comma in it.
    private mutating func noteMissingValue(of frame: Frame) {
        if case .complexKey(frame.key) = problems.last { return }
        guard let start = frame.textStart, let comma = text.lastComma(from: start, to: frame.key.lower) else {
            return add(.missingValue(key: frame.key))
        }
        let whole = ByteRange(lower: start, upper: frame.key.upper)
        if case .commaInText(let before, let first) = problems.last, before.lower == start {
            problems.removeLast()
            add(.commaInText(text: whole, comma: first))
        } else {
            add(.commaInText(text: whole, comma: comma))
        }
    }

    private mutating func noteKey(_ range: ByteRange, _ event: Event) {
        frames.withLast { $0.key = range }
        if event.style == .plain, event.length == 2, text.starts(with: "<<", at: range.lower) { add(.mergeKey(range)) }
    }

    /// A list or mapping as a key is one mistake, whatever was found inside.
    private mutating func noteComplexKey(_ range: ByteRange) {
        while let last = problems.last, range.lower <= last.range.lower, last.range.upper <= range.upper {
            problems.removeLast()
        }
        add(.complexKey(range))
    }

    /// Looks for what YAML reads otherwise than people do.
    private mutating func checkText(_ event: Event, _ range: ByteRange) throws(YAMLError) {
        if event.style == .plain, let comment = text.gluedComment(after: range.upper) {
            add(.commentInText(text: ByteRange(lower: range.lower, upper: comment.upper), comment: comment))
        }
        if event.isOnOneLine { return }
        if event.style == .literal || event.style == .folded {
            if event.length == 0 { add(.emptyBlockText(range)) }
        } else {
            if event.style == .plain, let dash = text.dashAtLineStart(in: range) {
                add(.listItemInText(text: range, dash: dash))
            }
        }
        // In a block text a marker at column 1 is possible only when it is the whole document.
        if !event.style.isBlockText || frames.isEmpty, ConflictMarkers.find(in: text, within: range) != nil,
            let conflict = ConflictMarkers.find(in: text)
        {
            throw conflict
        }
    }
}

// MARK: - Collections and aliases

extension TreeComposer {
    private mutating func open(_ event: Event) throws(YAMLError) {
        var range = range(of: event)
        let start = range.lower
        var tag: ByteRange?
        if event.hasAnchor || event.hasTag { (range.lower, tag) = text.propertiesEnd(from: range.lower) }
        range.upper = max(range.upper, range.lower)
        guard frames.count < limits.depth else { throw .depthLimit(range, limit: limits.depth) }
        let isKey = try enter(range)
        if let tag { checkCollectionTag(tag, of: event.collection, value: range) }
        let anchor = event.hasAnchor ? anchors.add(name: events.anchor ?? "", node: builder.nextID, offset: start) : nil
        frames.append(
            Frame(
                node: builder.nextID, isMapping: event.collection == .mapping, isFlow: event.style == .flow,
                isKey: isKey, anchor: anchor))
        builder.open(event.collection, style: event.style, at: range.lower)
        if event.style == .flow { lastEnd = max(lastEnd, range.upper) }
    }

    private mutating func close(_ event: Event) {
        guard let frame = frames.popLast() else { preconditionFailure("libyaml closed what it had not opened") }
        // The end of a block collection is the start of the next token, lines later; and a pair between brackets
        // (`[a: b]`) has no brace of its own.
        if frame.isFlow, event.end > event.start { lastEnd = offsets.offset(ofScalar: event.end) }
        builder.close(at: lastEnd)
        if let anchor = frame.anchor { anchors.close(anchor, height: frame.height) }
        let range = builder[frame.node].range
        frames.withLast {
            $0.height = max($0.height, frame.height + 1)
            $0.textStart = nil
            if frame.isKey { $0.key = range }
        }
        if frame.isKey { noteComplexKey(range) }
    }

    private mutating func addAlias(_ event: Event) throws(YAMLError) {
        let range = range(of: event)
        let name = events.anchor ?? ""
        guard let anchor = anchors.use(name) else { throw text.unknownAlias(range, name: name) }
        guard !anchor.isOpen else { throw .aliasInsideItself(range, name: name) }
        let node = builder[anchor.node]
        guard builder.count + Int(node.end - anchor.node.rawValue) <= limits.nodes else {
            throw .aliasLimit(range, limit: limits.nodes)
        }
        guard frames.count + anchor.height <= limits.depth else { throw .depthLimit(range, limit: limits.depth) }
        let isKey = try enter(range)
        builder.addCopy(of: anchor.node)
        lastEnd = range.upper
        frames.withLast {
            $0.height = max($0.height, anchor.height + 1)
            $0.textStart = nil
            if isKey { $0.key = range }
        }
        if isKey, !node.isScalar { noteComplexKey(range) }
    }

    private mutating func addAnchor(at offset: UInt32) {
        let anchor = anchors.add(name: events.anchor ?? "", node: builder.nextID, offset: offset)
        anchors.close(anchor, height: 0)
    }

    /// Counts a node that is about to be added; true when it is a key.
    private mutating func enter(_ range: ByteRange) throws(YAMLError) -> Bool {
        guard builder.count < limits.nodes else { throw .nodeLimit(range, limit: limits.nodes) }
        guard let last = frames.indices.last, frames[last].isMapping else { return false }
        let isKey = frames[last].expectsKey
        frames[last].expectsKey.toggle()
        return isKey
    }
}

// MARK: - Tags and problems

extension TreeComposer {
    private mutating func taggedKind(
        untagged: SyntaxNode.Kind, plain: SyntaxNode.Kind, tag: ByteRange, value: ByteRange
    ) -> SyntaxNode.Kind {
        let name = events.tag ?? ""
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

    private mutating func checkCollectionTag(_ tag: ByteRange, of kind: SyntaxNode.Kind, value: ByteRange) {
        let name = events.tag ?? ""
        switch CoreTag(name) {
        case .nonSpecific: break
        case .collection(kind): break
        case .string, .scalar, .collection: add(.tagMismatch(tag: tag, value: value))
        case nil: add(.unknownTag(tag, tag: name))
        }
    }

    private mutating func add(_ problem: YAMLProblem) {
        if problems.count < limits.problems { problems.append(problem) }
    }

    /// Adds what only the end of a document tells.
    private mutating func addLateProblems(of tree: SyntaxTree) {
        let repeated = tree.repeatedKeys(atMost: limits.problems)
        let unused = anchors.unused
        guard !repeated.isEmpty || !unused.isEmpty else { return }
        problems += repeated.map { .duplicateKey(first: tree.range(of: $0.first), repeated: tree.range(of: $0.second)) }
        problems += unused.prefix(limits.problems).map { .unusedAnchor(text.anchor(at: $0)) }
        problems.sort { $0.range < $1.range }
        if problems.count > limits.problems { problems.removeSubrange(limits.problems...) }
    }
}

extension Array {
    /// Changes the last element, if there is one, in place.
    fileprivate mutating func withLast(_ change: (inout Element) -> Void) {
        if let last = indices.last { change(&self[last]) }
    }
}
