package import Syntax

/// One document of a text, and what is wrong with it short of being unreadable.
package struct YAMLDocument: Sendable {
    /// The document.
    package let tree: SyntaxTree
    /// Problems in the order of their places.
    package let problems: [YAMLProblem]
}
