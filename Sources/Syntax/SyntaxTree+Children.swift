extension SyntaxTree {
    /// Key and value of one entry of a mapping.
    public struct Entry: Sendable {
        /// The key.
        public let key: NodeID
        /// The value.
        public let value: NodeID

        /// Makes an entry.
        @inlinable
        public init(key: NodeID, value: NodeID) {
            self.key = key
            self.value = value
        }
    }

    /// The elements of a sequence, in order; nothing for any other node.
    @inlinable
    public func elements(of id: NodeID) -> ElementSequence {
        ElementSequence(tree: self, parent: id, kind: .sequence)
    }

    /// The entries of a mapping, in order; nothing for any other node.
    @inlinable
    public func entries(of id: NodeID) -> EntrySequence {
        EntrySequence(children: ElementSequence(tree: self, parent: id, kind: .mapping))
    }

    /// The entry of a mapping whose key is the given text.
    @inlinable
    public func entry(_ key: String, in id: NodeID) -> Entry? {
        for entry in entries(of: id) where isText(of: entry.key, key) { return entry }
        return nil
    }

    /// The value under a key of a mapping.
    @inlinable
    public func value(_ key: String, in id: NodeID) -> NodeID? {
        entry(key, in: id)?.value
    }

    /// The children of a node, one after the other.
    public struct ElementSequence: Sequence, IteratorProtocol, Sendable {
        @usableFromInline let tree: SyntaxTree
        @usableFromInline var position: UInt32
        @usableFromInline let end: UInt32

        @inlinable
        init(tree: SyntaxTree, parent: NodeID, kind: SyntaxNode.Kind) {
            let node = tree.nodes[parent.index]
            self.tree = tree
            self.position = parent.rawValue + 1
            self.end = node.kind == kind ? node.end : 0
        }

        @inlinable
        public mutating func next() -> NodeID? {
            guard position < end else { return nil }
            let id = NodeID(position)
            position = tree.nodes[Int(position)].end
            return id
        }
    }

    /// The entries of a mapping, one after the other.
    public struct EntrySequence: Sequence, IteratorProtocol, Sendable {
        @usableFromInline var children: ElementSequence

        @inlinable
        init(children: ElementSequence) {
            self.children = children
        }

        @inlinable
        public mutating func next() -> Entry? {
            guard let key = children.next(), let value = children.next() else { return nil }
            return Entry(key: key, value: value)
        }

        /// The first entry.
        @inlinable public var first: Entry? {
            var entries = self
            return entries.next()
        }
    }
}
