import ContractModel
import Diagnostics
import SourceText
import Syntax

/// Whether a tree is a file of the format, and of which kind.
enum FileIdentity {
    /// Not a contract file.
    case foreign
    /// Meant as one, but not recognisable.
    case wrong(Fact, ByteRange)
    /// A file of a kind.
    case document(DocumentKind)

    /// The version of the format that this program reads.
    static let version = "1"

    init(_ tree: SyntaxTree, isInContract: Bool) {
        guard tree.kind(of: .root) == .mapping else {
            let isEmpty = tree.kind(of: .root) == .null
            let fact: Fact = .reading(isEmpty ? .emptyFile : .missingFirstLine)
            // A file of comments may be of another program; one without a byte was named for nothing.
            let isOurs = isInContract || isEmpty && tree.source.bytes.isEmpty
            self = isOurs ? .wrong(fact, Self.start(tree)) : .foreign
            return
        }
        guard let version = tree.entry("ccc", in: .root) else {
            if let wrong = Self.misspelt(as: "ccc", tree, isMeant: { tree.isText(of: $0, Self.version) }) {
                self = wrong
                return
            }
            self =
                isInContract || Self.isForgotten(tree)
                ? .wrong(.reading(.missingFirstLine), Self.start(tree)) : .foreign
            return
        }
        guard tree.isText(of: version.value, Self.version) else {
            let text = tree.text(of: version.value)
            self = .wrong(.schema(.unknownVersion(text)), tree.range(of: version.value))
            return
        }
        guard let kind = tree.entry("kind", in: .root) else {
            let isKind = { DocumentKind(rawValue: tree.text(of: $0)) != nil }
            if let wrong = Self.misspelt(as: "kind", tree, isMeant: isKind) {
                self = wrong
                return
            }
            let layout = BlockLayout(tree)
            let fact = SchemaFact.missingKeys(
                ["kind"], of: nil, value: SchemaSet.kind(of: tree)?.rawValue,
                at: .behind(line: layout.line(at: tree.range(of: version.value).lower), spaces: 0))
            self = .wrong(.schema(fact), tree.range(of: version.key))
            return
        }
        let word = tree.text(of: kind.value)
        guard let known = DocumentKind(rawValue: word) else {
            let all = DocumentKind.allCases.map(\.rawValue)
            self = .wrong(
                .schema(.unknownKind(word, suggestion: SchemaSet.kind(named: word), allowed: all)),
                tree.range(of: kind.value))
            return
        }
        self = .document(known)
    }

    /// A field with a value that only one of the first lines has: `CCC: 1`, `type: contract`.
    private static func misspelt(
        as name: String, _ tree: SyntaxTree, isMeant: (NodeID) -> Bool
    ) -> FileIdentity? {
        let names = FoldedWord(name)
        guard
            let entry = tree.entries(of: .root).first(where: { entry in
                let key = tree.text(of: entry.key)
                return (FoldedWord(key) == names || name == "kind" && key == "type") && isMeant(entry.value)
            })
        else { return nil }
        return .wrong(
            .schema(.otherName(tree.text(of: entry.key), instead: name)), tree.range(of: entry.key))
    }

    /// `kind: commitment`, `stakeholder` or `measures` without `ccc: 1`: somebody forgot the first line.
    private static func isForgotten(_ tree: SyntaxTree) -> Bool {
        if let kind = tree.value("kind", in: .root), tree.isText(of: kind, "commitment") { return true }
        return tree.value("stakeholder", in: .root) != nil || tree.value("measures", in: .root) != nil
    }

    /// The first key, or the first bytes of the file.
    private static func start(_ tree: SyntaxTree) -> ByteRange {
        if let first = tree.entries(of: .root).first { return tree.range(of: first.key) }
        return .at(tree.range(of: .root).lower)
    }
}
