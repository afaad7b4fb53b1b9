public import Quantities
public import SourceText
public import Syntax

/// A text that is no figure of the format, found while decoding.
public struct FigureFinding: Hashable, Sendable {
    /// The bytes of the text.
    public let range: ByteRange
    /// The text.
    public let text: String
    /// Why it is none.
    public let problem: FigureProblem
    /// Units that the field takes.
    public let units: [String]
}

/// Decodes a tree to a document.
///
/// Never fails: structure is the schema's affair, so whatever does not have the expected shape is left out here. Only
/// figures are judged, because what is wrong with one takes more words than a schema has.
public struct DocumentDecoder {
    let tree: SyntaxTree
    /// The text of a Markdown file beside the YAML file, or nil when there is none that can be read.
    let textFile: (String) -> String?
    /// Texts that are no figures, in the order of the file.
    public private(set) var figureFindings: [FigureFinding] = []
    /// Markdown files that are named and cannot be read.
    public private(set) var missingTextFiles: [Sourced<String>] = []
    /// Places that decide what is counted and could not be understood, in the order in which they were met.
    private var unclear: [ByteRange] = []

    /// Whether the unit of the table that is being decoded could be read.
    var knowsTableUnit = true

    /// Makes a decoder for one tree; by default there are no Markdown files beside it.
    public init(_ tree: SyntaxTree, textFile: @escaping (String) -> String? = { _ in nil }) {
        self.tree = tree
        self.textFile = textFile
    }

    /// The document of a tree whose root is of that kind.
    public mutating func document(of kind: DocumentKind, file: FileID) -> Document {
        let root = NodeID.root
        let content: DocumentContent =
            switch kind {
            case .contract: .contract(contract(root))
            case .inventory: .inventory(inventory(root))
            case .organisations: .organisations(organisations(root))
            case .commitment: .commitment(commitment(root))
            case .programmes: .programmes(programmes(root))
            case .decisions: .decisions(decisions(root))
            }
        return Document(file: file, content: content, unclear: unclear)
    }

    /// Notes a place without which nobody can tell what is counted.
    mutating func noteUnclear(_ node: NodeID) {
        unclear.append(tree.range(of: node))
    }

    /// A value without which nobody can tell what is counted, noted where the block has none.
    mutating func needed<Value>(_ value: Value?, in node: NodeID) -> Value? {
        if value == nil { noteUnclear(node) }
        return value
    }

    mutating func reportMissingTextFile(_ name: Sourced<String>) {
        missingTextFiles.append(name)
    }

    mutating func report(_ problem: FigureProblem, _ node: NodeID, units: [String]) {
        figureFindings.append(
            FigureFinding(range: tree.range(of: node), text: tree.text(of: node), problem: problem, units: units))
    }
}
