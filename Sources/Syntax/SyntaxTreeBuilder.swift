public import SourceText

/// Puts a tree together in the order in which a reader meets the values.
public struct SyntaxTreeBuilder {
    @usableFromInline let source: SourceFile
    @usableFromInline var nodes: [SyntaxNode] = []
    @usableFromInline var decodedTexts: [UInt8] = []
    @usableFromInline var open: [OpenCollection] = []
    /// Number of children of the innermost open collection, counted here because it changes with every node.
    @usableFromInline var childCount: UInt32 = 0

    @usableFromInline
    struct OpenCollection: Sendable {
        @usableFromInline let node: UInt32
        /// Number of children so far of the collection around it, itself included.
        @usableFromInline let outerChildCount: UInt32

        @inlinable
        init(node: UInt32, outerChildCount: UInt32) {
            self.node = node
            self.outerChildCount = outerChildCount
        }
    }

    /// Starts a tree of about as many nodes as a file of this size has.
    @inlinable
    public init(source: SourceFile) {
        self.init(source: source, capacity: source.bytes.count / 12 + 8)
    }

    /// Starts a tree of about so many nodes.
    @inlinable
    public init(source: SourceFile, capacity: Int) {
        self.source = source
        nodes.reserveCapacity(capacity)
    }

    /// Number of nodes so far.
    @inlinable public var count: Int { nodes.count }

    /// Index of the next node.
    @inlinable public var nextID: NodeID { NodeID(UInt32(nodes.count)) }

    /// A node that was already added; an open collection has neither its end nor its count yet.
    @inlinable
    public subscript(_ id: NodeID) -> SyntaxNode { nodes[id.index] }

    /// Adds a scalar whose text is a run of bytes of the source.
    @inlinable
    public mutating func addScalar(
        _ kind: SyntaxNode.Kind, style: SyntaxNode.Style, range: ByteRange, text: ByteRange
    ) {
        add(
            SyntaxNode(
                range: range, end: 0, textStart: text.lower, count: UInt32(text.count), kind: kind, style: style))
    }

    /// Adds a scalar whose text is not a run of bytes of the source.
    @inlinable
    public mutating func addScalar(
        _ kind: SyntaxNode.Kind, style: SyntaxNode.Style, range: ByteRange, decoded text: some Collection<UInt8>
    ) {
        let start = UInt32(decodedTexts.count)
        decodedTexts.append(contentsOf: text)
        add(
            SyntaxNode(
                range: range, end: 0, textStart: start, count: UInt32(decodedTexts.count) - start, kind: kind,
                style: style, isDecoded: true))
    }

    /// Opens a sequence or mapping; its range is completed when it is closed.
    @inlinable
    public mutating func open(_ kind: SyntaxNode.Kind, style: SyntaxNode.Style, at offset: UInt32) {
        let index = UInt32(nodes.count)
        add(SyntaxNode(range: .at(offset), end: 0, count: 0, kind: kind, style: style))
        open.append(OpenCollection(node: index, outerChildCount: childCount))
        childCount = 0
    }

    /// Closes the innermost open collection, whose last byte is before `offset`.
    @inlinable
    public mutating func close(at offset: UInt32) {
        guard let last = open.popLast() else { preconditionFailure("close without an open collection") }
        let index = Int(last.node)
        nodes[index].end = UInt32(nodes.count)
        nodes[index].range.upper = Swift.max(nodes[index].range.lower, offset)
        nodes[index].count = nodes[index].kind == .mapping ? childCount / 2 : childCount
        childCount = last.outerChildCount
    }

    /// Adds a copy of a finished subtree (an alias); its nodes keep the range of the original.
    @inlinable
    public mutating func addCopy(of id: NodeID) {
        let lower = id.index
        let upper = Int(nodes[lower].end)
        let shift = UInt32(nodes.count - lower)
        childCount += 1
        for index in lower..<upper {
            var node = nodes[index]
            node.end += shift
            node.isRepeated = true
            nodes.append(node)
        }
    }

    /// The finished tree; every collection must have been closed.
    @inlinable
    public consuming func finish() -> SyntaxTree {
        precondition(open.isEmpty, "a collection is still open")
        if nodes.isEmpty {
            let range = ByteRange.at(0)
            nodes.append(SyntaxNode(range: range, end: 1, count: 0, kind: .null, style: .plain))
        }
        return SyntaxTree(source: source, nodes: nodes, decodedTexts: decodedTexts)
    }

    @inlinable
    mutating func add(_ node: SyntaxNode) {
        childCount += 1
        var node = node
        node.end = UInt32(nodes.count) + 1
        nodes.append(node)
    }
}
