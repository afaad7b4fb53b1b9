import SourceText
import Syntax

extension TreeComposer {
    /// Opens a list or mapping.
    mutating func open(_ event: Event) throws(YAMLError) {
        var range = range(of: event)
        let start = range.lower
        var tag: ByteRange?
        if event.hasProperties { (range.lower, tag) = text.propertiesEnd(from: start) }
        range.upper = max(range.upper, range.lower)
        guard outerFrames.count < limits.depth else { throw .depthLimit(range, limit: limits.depth) }
        let isKey = try enter(range)
        if let tag { checkTag(tag, of: event.collection, value: range) }
        outerFrames.append(frame)
        frame = Frame(
            node: builder.nextID, isMapping: event.collection == .mapping, isFlow: event.style == .flow, isKey: isKey)
        if event.hasAnchor {
            frame.anchor = Int32(anchors.add(name: events.anchor ?? "", node: builder.nextID, offset: start))
        }
        builder.open(event.collection, style: event.style, at: range.lower)
        if event.style == .flow { lastEnd = max(lastEnd, range.upper) }
    }

    /// Closes the innermost list or mapping.
    mutating func close(_ event: Event) {
        // The end of a block collection is the start of the next token, lines later; and a pair between brackets
        // (`[a: b]`) has no brace of its own.
        if frame.isFlow, event.end > event.start { lastEnd = offsets.offset(ofScalar: event.end) }
        builder.close(at: lastEnd)
        let closed = frame
        guard let outer = outerFrames.popLast() else { preconditionFailure("libyaml closed what it had not opened") }
        frame = outer
        if closed.anchor >= 0 { anchors.close(Int(closed.anchor), height: Int(closed.height)) }
        noteCollection(height: closed.height, isKey: closed.isKey, range: builder[closed.node].range)
    }

    /// Adds a copy of what an alias names.
    mutating func addAlias(_ event: Event) throws(YAMLError) {
        let range = range(of: event)
        let name = events.anchor ?? ""
        guard let anchor = anchors.use(name) else { throw text.unknownAlias(range, name: name) }
        guard !anchor.isOpen else { throw .aliasInsideItself(range, name: name) }
        let node = builder[anchor.node]
        guard builder.count + Int(node.end - anchor.node.rawValue) <= limits.nodes else {
            throw .aliasLimit(range, limit: limits.nodes)
        }
        guard outerFrames.count + anchor.height <= limits.depth else { throw .depthLimit(range, limit: limits.depth) }
        let isKey = try enter(range)
        builder.addCopy(of: anchor.node)
        lastEnd = range.upper
        noteCollection(height: UInt16(anchor.height), isKey: isKey && !node.isScalar, range: range)
        if isKey { frame.key = range }
    }

    private mutating func noteCollection(height: UInt16, isKey: Bool, range: ByteRange) {
        frame.height = max(frame.height, height + 1)
        frame.textStart = nil
        guard isKey else { return }
        frame.key = range
        noteComplexKey(range)
    }

    /// Adds an anchor that names the scalar that is added next.
    mutating func addAnchor(at offset: UInt32) {
        let anchor = anchors.add(name: events.anchor ?? "", node: builder.nextID, offset: offset)
        anchors.close(anchor, height: 0)
    }

    private mutating func checkTag(_ tag: ByteRange, of kind: SyntaxNode.Kind, value: ByteRange) {
        let name = events.tag ?? ""
        switch CoreTag(name) {
        case .nonSpecific, .collection(kind): break
        case .string, .scalar, .collection: add(.tagMismatch(tag: tag, value: value))
        case nil: add(.unknownTag(tag, tag: name))
        }
    }
}
