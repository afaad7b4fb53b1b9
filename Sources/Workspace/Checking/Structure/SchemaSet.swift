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
    /// What a schema finds in a tree.
    struct Findings {
        var diagnostics: [Diagnostic] = []
        /// Those after whose repair more of the file can be read.
        var repairable: [RepairableFinding] = []
        /// The kind of file that has the fields, if it is not the one that is written.
        var otherKind: DocumentKind?
    }

    /// What a kind's schema finds in a tree; of values that something is `said` of already not all is worked out.
    func findings(in tree: SyntaxTree, kind: DocumentKind, file: FileID, besides said: [ByteRange]) -> Findings {
        let violations = Self.violations(in: tree, kind: kind)
        guard !violations.isEmpty else { return Findings() }
        if let other = Self.otherKind(tree, kind, violations), let node = tree.value("kind", in: .root) {
            let fact = SchemaFact.otherKind(kind.rawValue, looksLike: other.rawValue)
            let place = SourcePlace(file: file, range: tree.range(of: node))
            return Findings(diagnostics: [Diagnostic(.schema(fact), at: place)], otherKind: other)
        }
        return findings(violations, tree, Self.schema(of: kind), file, besides: said)
    }

    /// What is wrong with a `.ccc.yaml`; its places have file 0.
    func diagnostics(ofConfiguration tree: SyntaxTree) -> [Diagnostic] {
        let violations = Self.configuration.validate(tree, options: ValidationOptions(plainScalarsAreText: true))
        return violations.isEmpty ? [] : findings(violations, tree, Self.configuration, FileID(0)).diagnostics
    }

    /// The kind that an author means by a word such as `Klimabeitrag`.
    static func kind(named word: String) -> String? {
        let names = DocumentKind.allCases.map(\.rawValue).flatMap { kind in
            [SpokenName(kind, of: kind)] + SpokenName.all(of: kind, at: .root, in: tree(kind))
        }
        return SpokenName.best(for: word, among: names)
    }

    /// The only kind whose schema knows most fields of a file, and more of them than another kind's.
    static func kind(of tree: SyntaxTree, besides other: DocumentKind? = nil) -> DocumentKind? {
        let names = Set(tree.entries(of: .root).map { tree.text(of: $0.key) }).subtracting(["ccc", "kind"])
        let counts = DocumentKind.allCases.map { kind in
            let schema = Self.tree(kind.rawValue)
            let fields = schema.value("properties", in: .root).map { Array(schema.entries(of: $0)) } ?? []
            return (kind, fields.count { names.contains(schema.text(of: $0.key)) })
        }
        guard let most = counts.map(\.1).max(), most > 0, most * 2 > names.count else { return nil }
        let best = counts.filter { $0.1 == most }.map(\.0)
        return best.count == 1 && best[0] != other ? best[0] : nil
    }

    /// Several fields at the top that the kind does not have and another one has.
    private static func otherKind(
        _ tree: SyntaxTree, _ kind: DocumentKind, _ violations: [Violation]
    ) -> DocumentKind? {
        let unknown = violations.prefix(Violation.comparisonLimit).count { violation in
            guard case .unknownKey = violation.kind else { return false }
            return violation.node == .root
        }
        return unknown > 1 ? self.kind(of: tree, besides: kind) : nil
    }

    private func findings(
        _ violations: [Violation], _ tree: SyntaxTree, _ schema: CompiledSchema, _ file: FileID,
        besides said: [ByteRange] = []
    ) -> Findings {
        let layout = BlockLayout(tree)
        var rest = LabelSuggestions(schema: schema, tree: tree, vocabularies: .embedded).completed(violations)
        let lines =
            LinesBeside(schema: schema, layout: layout, file: file).taken(from: &rest)
            + LostHeadings(schema: schema, layout: layout, file: file).taken(from: &rest)
            + SurplusHeadings(schema: schema, layout: layout, file: file).taken(from: &rest)
        var found = MissingHeading.taken(from: &rest, tree, file)
        found += RenamedKeys(schema: schema, layout: layout, file: file).taken(from: &rest)
        var misplaced = MisplacedKeys(schema: schema, layout: layout, file: file)
        found += misplaced.taken(from: &rest)
        let reader = ViolationReader(schema: schema, layout: layout, vocabularies: .embedded, file: file)
        var shortReader = reader
        shortReader.showsShapes = false
        let first = rest.prefix(Violation.comparisonLimit)
        let others = rest.dropFirst(first.count).filter { violation in
            let range = tree.range(of: violation.place)
            return !tree[violation.place].isScalar || !said.contains { $0.overlaps(range) }
        }
        let shown = first.map(reader.diagnostic)
        found += lines.map(\.finding) + shown + others.map(shortReader.diagnostic)
        let repairable = zip(first, shown).compactMap { violation, finding -> RepairableFinding? in
            let repair = reader.repair(violation)
            return repair.isEmpty ? nil : RepairableFinding(finding: finding, repair: repair)
        }
        return Findings(diagnostics: found, repairable: lines + repairable)
    }

    /// The fields that files of any kind can have.
    static let fieldNames = Set(fields.map(\.name))

    /// Those that hold an author's own words, in which a colon may stand.
    static let textFieldNames = Set(
        fields.filter { $0.reference.hasSuffix("/text") || $0.reference.hasSuffix("/name") }.map(\.name))

    /// Those that hold a block or a list.
    static let blockNames = Set(fields.filter(\.isBlock).map(\.name)).sorted()

    /// What the schema of a kind says of a tree.
    static func violations(in tree: SyntaxTree, kind: DocumentKind) -> [Violation] {
        schema(of: kind).validate(tree, options: ValidationOptions(plainScalarsAreText: true))
    }

    private static let fields: [(name: String, reference: String, isBlock: Bool)] =
        (DocumentKind.allCases.map { tree($0.rawValue) } + [common]).flatMap { tree in
            tree.nodes.indices.flatMap { index -> [(name: String, reference: String, isBlock: Bool)] in
                guard let fields = tree.value("properties", in: NodeID(UInt32(index))) else { return [] }
                return tree.entries(of: fields).map { entry in
                    let reference = tree.value("$ref", in: entry.value).map { tree.text(of: $0) } ?? ""
                    return (tree.text(of: entry.key), reference, isBlock(entry.value, reference, in: tree))
                }
            }
        }

    private static func isBlock(_ schema: NodeID, _ reference: String, in tree: SyntaxTree) -> Bool {
        let holder = reference.contains("common.schema.json") ? common : tree
        let named = reference.split(separator: "/").last.flatMap { name in
            holder.value("$defs", in: .root).flatMap { holder.value(String(name), in: $0) }
        }
        let types = [
            tree.value("type", in: schema).map { tree.text(of: $0) },
            named.flatMap { holder.value("type", in: $0) }.map { holder.text(of: $0) },
        ]
        return types.contains("object") || types.contains("array")
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
