import SourceText

/// How much of a text the reader takes before it refuses.
package struct YAMLLimits: Sendable {
    /// Bytes of one file.
    package var size: Int
    /// Collections inside each other, aliases expanded.
    package var depth: Int
    /// Nodes of one document, aliases expanded.
    package var nodes: Int
    /// Problems that are kept; nobody reads the thousand-and-first.
    package var problems: Int

    /// Sets limits.
    package init(size: Int, depth: Int, nodes: Int, problems: Int) {
        self.size = size
        self.depth = depth
        self.nodes = nodes
        self.problems = problems
    }

    /// The limits of the product.
    package static let standard = YAMLLimits(
        size: SourceFile.sizeLimit, depth: 64, nodes: 1_000_000, problems: 1_000)
}
