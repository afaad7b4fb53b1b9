import ContractModel
import Diagnostics
import EmbeddedFiles
import JSON
import JSONSchema
import SourceText
import Syntax
import Vocabularies

/// The schemas of the kinds of files, each compiled when a file of its kind is met for the first time.
struct SchemaSet: Sendable {
    /// What a kind's schema finds in a tree.
    func diagnostics(of tree: SyntaxTree, kind: DocumentKind, file: FileID) -> [Diagnostic] {
        diagnostics(of: tree, Self.schema(of: kind), file)
    }

    /// What is wrong with a `.ccc.yaml`; its places have file 0.
    func diagnostics(ofConfiguration tree: SyntaxTree) -> [Diagnostic] {
        diagnostics(of: tree, Self.configuration, FileID(0))
    }

    /// The kind that an author means by a word such as `Klimabeitrag`.
    static func kind(named word: String) -> String? {
        let names = DocumentKind.allCases.map(\.rawValue).flatMap { kind in
            [SpokenName(kind, of: kind)] + SpokenName.all(of: kind, at: .root, in: tree(kind))
        }
        return SpokenName.best(for: word, among: names)
    }

    private func diagnostics(of tree: SyntaxTree, _ schema: CompiledSchema, _ file: FileID) -> [Diagnostic] {
        let options = ValidationOptions(plainScalarsAreText: true)
        let violations = schema.validate(tree, options: options)
        guard !violations.isEmpty else { return [] }
        let labels = LabelSuggestions(schema: schema, tree: tree, vocabularies: .embedded)
        var rest = labels.completed(violations)
        let misplaced = MisplacedKeys(schema: schema, tree: tree, file: file).taken(from: &rest)
        let reader = ViolationReader(schema: schema, tree: tree, vocabularies: .embedded, file: file)
        return misplaced + rest.map(reader.diagnostic)
    }

    private static func schema(of kind: DocumentKind) -> CompiledSchema {
        switch kind {
        case .contract: contract
        case .inventory: inventory
        case .organisations: organisations
        case .commitment: commitment
        case .programmes: programmes
        case .decisions: decisions
        }
    }

    // A `static let` is made once, by the first task that asks.
    private static let contract = compiled("contract")
    private static let inventory = compiled("inventory")
    private static let organisations = compiled("organisations")
    private static let commitment = compiled("commitment")
    private static let programmes = compiled("programmes")
    private static let decisions = compiled("decisions")
    private static let configuration = compiled("configuration")
    private static let common = tree("common")

    /// What the `$id` of every schema begins with.
    private static let base = "https://ccc.example/schema/1/"

    private static func compiled(_ name: String) -> CompiledSchema {
        do {
            var library = SchemaLibrary()
            try library.add(tree(name), uri: base + name + ".schema.json")
            try library.add(common, uri: base + "common.schema.json")
            var options = SchemaCompiler.Options()
            options.trustsPatterns = true
            return try SchemaCompiler(library: library, options: options).compile(base + name + ".schema.json")
        } catch {
            fatalError("the embedded schema of \(name) is broken: \(error)")
        }
    }

    private static func tree(_ name: String) -> SyntaxTree {
        let path = "schema/\(name).schema.json"
        guard let bytes = EmbeddedFiles.bytes(path) else { fatalError("no embedded file \(path)") }
        do {
            return try JSONReader.read(SourceFile(path: path, bytes: bytes))
        } catch {
            fatalError("the embedded file \(path) is no JSON: \(error)")
        }
    }
}
