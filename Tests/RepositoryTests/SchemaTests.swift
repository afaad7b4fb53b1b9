import Consolidation
import JSON
import SourceText
import Syntax
import Testing

/// The schemas explain every field, in English and German.
@Suite struct SchemaTests {
    private static let files = Repository.files(below: "schema", ending: ".schema.json")

    /// Those of what the program writes and of its configuration, for programmers.
    private static let ofOutput = [
        "schema/findings.schema.json", "schema/consolidated.schema.json", "schema/configuration.schema.json",
    ]

    private static func tree(_ path: String) throws -> SyntaxTree {
        try JSONReader.read(SourceFile(path: path, bytes: try Repository.bytes(path)))
    }

    /// A property: the way to it, and its schema.
    private struct Property {
        let path: String
        let node: NodeID
    }

    /// All properties, but not those that a condition only asks about.
    private static func properties(of tree: SyntaxTree) -> [Property] {
        var result: [Property] = []
        func visit(_ node: NodeID, _ path: String) {
            for element in tree.elements(of: node) { visit(element, path) }
            for entry in tree.entries(of: node) {
                let key = tree.text(of: entry.key)
                switch key {
                case "if", "then", "else", "not", "enum", "const", "examples", "default": continue
                case "$defs":
                    for part in tree.entries(of: entry.value) {
                        visit(part.value, path + "/" + tree.text(of: part.key))
                    }
                case "properties":
                    for property in tree.entries(of: entry.value) {
                        let inner = path + "/" + tree.text(of: property.key)
                        result.append(Property(path: inner, node: property.value))
                        visit(property.value, inner)
                    }
                default: visit(entry.value, path)
                }
            }
        }
        visit(.root, "")
        return result
    }

    @Test(arguments: files)
    func `a schema has its lasting name`(path: String) throws {
        let tree = try Self.tree(path)
        let id = tree.value("$id", in: .root).map { tree.text(of: $0) }
        #expect(id == "https://ccc.example/schema/1/" + path.dropFirst("schema/".count))
        let dialect = tree.value("$schema", in: .root).map { tree.text(of: $0) }
        #expect(dialect == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test(arguments: files)
    func `every field has title and description in every language`(path: String) throws {
        let tree = try Self.tree(path)
        for property in [Property(path: "", node: .root)] + Self.properties(of: tree) {
            for keyword in ["title", "description", "x-title-de", "x-description-de"] {
                let text = tree.value(keyword, in: property.node).map { tree.text(of: $0) } ?? ""
                #expect(!text.isEmpty, "\(path) \(property.path) \(keyword)")
            }
        }
    }

    @Test(arguments: files)
    func `every field of one value shows one`(path: String) throws {
        let tree = try Self.tree(path)
        let common = try Self.tree("schema/common.schema.json")
        for property in Self.properties(of: tree) {
            #expect(Self.isShown(property.node, tree, common), "\(path) \(property.path)")
        }
    }

    /// Whether a schema has an example, lists its values, or is made of others that do.
    private static func isShown(_ node: NodeID, _ tree: SyntaxTree, _ common: SyntaxTree) -> Bool {
        let keywords = tree.entries(of: node).map { tree.text(of: $0.key) }
        for keyword in ["examples", "enum", "const", "properties", "patternProperties", "items"] {
            if keywords.contains(keyword) { return true }
        }
        if let type = tree.value("type", in: node), ["boolean", "object"].contains(tree.text(of: type)) { return true }
        for branch in ["anyOf", "allOf", "oneOf"] {
            guard let list = tree.value(branch, in: node) else { continue }
            if tree.elements(of: list).contains(where: { isShown($0, tree, common) }) { return true }
        }
        guard let reference = tree.value("$ref", in: node).map({ tree.text(of: $0) }),
            let hash = reference.firstIndex(of: "#"), let pointer = JSONPointer(parsing: reference[hash...].dropFirst())
        else { return false }
        let document = hash == reference.startIndex ? tree : common
        return document.node(at: pointer).map { isShown($0, document, common) } ?? false
    }

    /// Whether values of a schema are ids or references, or lists of them.
    private static func isReference(_ node: NodeID, _ tree: SyntaxTree) -> Bool {
        if let target = tree.value("$ref", in: node).map({ tree.text(of: $0) }) {
            return ["id", "place", "reference"].contains { target.hasSuffix("#/$defs/" + $0) }
        }
        let branches = tree.value("anyOf", in: node).map { tree.elements(of: $0).map(\.self) } ?? []
        return (branches + [tree.value("items", in: node)].compactMap(\.self)).contains { isReference($0, tree) }
    }

    /// `contract.json` leaves out the names of people and replaces the ids of parties by these keys.
    @Test func `what a contract dot json leaves out is what the schema marks`() throws {
        /// Keys of ids that are not those of parties or measures.
        let others: Set<String> = [
            "baseline", "count_from", "indicators", "level", "priorities", "programmes", "scenario", "template",
        ]
        var personal: Set<String> = []
        for path in Self.files where !Self.ofOutput.contains(path) {
            let tree = try Self.tree(path)
            for property in Self.properties(of: tree) {
                let names = property.path.split(separator: "/").map(String.init)
                if tree.value("x-personal", in: property.node) != nil {
                    personal.insert(names.suffix(2).joined(separator: "/"))
                }
                guard Self.isReference(property.node, tree) else { continue }
                #expect(
                    Redaction.referenceKeys.contains(names.last ?? "") != others.contains(names.last ?? ""),
                    "\(path) \(property.path)")
            }
        }
        #expect(!personal.isEmpty)
        let left = Redaction.personalKeys.flatMap { block, keys in keys.map { block + "/" + $0 } }
        #expect(Set(left) == personal)
    }

    @Test func `the kinds of the schema for all are explained one by one`() throws {
        let tree = try Self.tree("schema/ccc.schema.json")
        let kind = try #require(tree.node(at: JSONPointer(tokens: ["properties", "kind"])))
        let words = try #require(tree.value("enum", in: kind))
        let texts = try #require(tree.value("enumDescriptions", in: kind))
        #expect(tree[words].count == tree[texts].count)
    }

    /// An open or closed list of words explains each of them, unless they are units or codes.
    @Test(arguments: files.filter { !ofOutput.contains($0) })
    func `words are explained one by one`(path: String) throws {
        let tree = try Self.tree(path)
        for property in Self.properties(of: tree) where property.path.hasSuffix("/unit") == false {
            guard let words = tree.value("enum", in: property.node) else { continue }
            let texts = tree.value("enumDescriptions", in: property.node)
            #expect(texts.map { tree[$0].count } == tree[words].count, "\(path) \(property.path)")
        }
    }
}
