public import SourceText

/// One document as a flat array of nodes that know their place in the source.
///
/// A value type without references between nodes: a subtree is skipped by its `end`, and a tree can be handed to another
/// task as it is.
public struct SyntaxTree: Sendable {
    /// The file that was read.
    public let source: SourceFile
    /// All nodes in pre-order; the first is the root. Never empty: a reader gives an empty document one null node.
    public let nodes: [SyntaxNode]
    /// Texts of the scalars that are not the same bytes in the source.
    public let decodedTexts: [UInt8]

    /// Puts a tree together; only readers and `SyntaxTreeBuilder` call this.
    public init(source: SourceFile, nodes: [SyntaxNode], decodedTexts: [UInt8]) {
        self.source = source
        self.nodes = nodes
        self.decodedTexts = decodedTexts
    }

    /// A node.
    @inlinable
    public subscript(_ id: NodeID) -> SyntaxNode { nodes[id.index] }

    /// What a node is.
    @inlinable
    public func kind(of id: NodeID) -> SyntaxNode.Kind { nodes[id.index].kind }

    /// The bytes that a node takes in the source.
    @inlinable
    public func range(of id: NodeID) -> ByteRange { nodes[id.index].range }

    /// The text of a scalar as bytes, escapes resolved; empty for a collection.
    @inlinable
    public func bytes(of id: NodeID) -> ArraySlice<UInt8> {
        let node = nodes[id.index]
        guard node.isScalar else { return [] }
        let start = Int(node.textStart)
        let indices = start..<(start + Int(node.count))
        return node.isDecoded ? decodedTexts[indices] : source.bytes[indices]
    }

    /// The text of a scalar, escapes resolved; empty for a collection.
    public func text(of id: NodeID) -> String {
        String(decoding: bytes(of: id), as: UTF8.self)
    }

    /// Whether a scalar's text is the given text.
    @inlinable
    public func isText(of id: NodeID, _ text: String) -> Bool {
        nodes[id.index].count == text.utf8.count && bytes(of: id).elementsEqual(text.utf8)
    }
}
