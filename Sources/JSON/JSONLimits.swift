/// How much of a text the reader takes before it refuses.
package struct JSONLimits: Sendable {
    /// Bytes of one file.
    package var size: Int
    /// Arrays and objects inside each other.
    package var depth: Int
    /// Nodes of the tree.
    package var nodes: Int

    /// Sets limits.
    package init(size: Int, depth: Int, nodes: Int) {
        self.size = size
        self.depth = depth
        self.nodes = nodes
    }

    /// The limits of the product: a consolidated contract is larger than any one file of it.
    package static let standard = JSONLimits(size: 100_000_000, depth: 512, nodes: 10_000_000)
}
