import JSON
import SourceText
import Syntax

/// Makes the copies of the schemas that editors read: draft-07, each in one file, without keywords of our own.
struct EditorSchema {
    /// The canonical schemas by file name.
    let sources: [String: SyntaxTree]

    /// What a definition is called in the copy, in the order in which references name them.
    private var names: [Target] = []

    private struct Target: Hashable {
        let file: String
        /// The name below `$defs`; nil for a whole file.
        let definition: String?
    }

    init(_ sources: [String: SyntaxTree]) {
        self.sources = sources
    }

    /// The copy of a file.
    mutating func copy(of file: String) -> String {
        names = []
        guard let tree = sources[file], case .object(let members) = value(.root, file, tree) else { return "" }
        let id = "https://ccc.example/schema/1/editor/" + Self.name(file) + ".json"
        var result: [(String, JSONValue)] = [
            ("$schema", "http://json-schema.org/draft-07/schema#"), ("$id", .string(id)),
            (
                "$comment",
                "Made from the schemas of JSON Schema 2020-12 in the folder above by EditorSchemaTests; do not edit."
            ),
        ]
        result += members.filter { !["$schema", "$id", "definitions"].contains($0.0) }
        var definitions: [(String, JSONValue)] = []
        while definitions.count < names.count {
            let target = names[definitions.count]
            definitions.append((Self.name(target), definition(target)))
        }
        if !definitions.isEmpty { result.append(("definitions", .object(definitions))) }
        return JSONValue.object(result).text
    }

    private mutating func definition(_ target: Target) -> JSONValue {
        guard let tree = sources[target.file] else { return .bool(false) }
        guard let name = target.definition else {
            guard case .object(let members) = value(.root, target.file, tree) else { return .bool(false) }
            return .object(members.filter { !["$schema", "$id", "definitions"].contains($0.0) })
        }
        guard let node = tree.node(at: JSONPointer(tokens: ["$defs", name])) else { return .bool(false) }
        return value(node, target.file, tree)
    }

    /// A schema, or any other value, as draft-07 writes it.
    private mutating func value(_ node: NodeID, _ file: String, _ tree: SyntaxTree) -> JSONValue {
        switch tree.kind(of: node) {
        case .sequence: return .array(tree.elements(of: node).map { value($0, file, tree) })
        case .mapping: return object(node, file, tree)
        case .string: return .string(tree.text(of: node))
        case .null: return .null
        case .boolean: return .bool(tree.isText(of: node, "true"))
        case .integer, .decimal: return .literal(tree.text(of: node))
        }
    }

    private mutating func object(_ node: NodeID, _ file: String, _ tree: SyntaxTree) -> JSONValue {
        var members: [(String, JSONValue)] = []
        for entry in tree.entries(of: node) {
            let key = tree.text(of: entry.key)
            switch key {
            case "properties", "patternProperties":
                // Names of the author's, not keywords.
                let properties = tree.entries(of: entry.value).map {
                    (tree.text(of: $0.key), value($0.value, file, tree))
                }
                members.append((key, .object(properties)))
            case "$defs": continue
            case "$ref" where tree.kind(of: entry.value) == .string:
                let reference = JSONValue.string("#/definitions/" + name(of: tree.text(of: entry.value), in: file))
                // Draft-07 looks at nothing beside a reference.
                members.append(("allOf", [["$ref": reference]]))
            case "description":
                members += description(node, tree)
            case "enumDescriptions":
                members.append((key, value(entry.value, file, tree)))
                members += wordDescriptions(node, tree)
            case "dependentRequired": members.append(("dependencies", value(entry.value, file, tree)))
            case _ where key.hasPrefix("x-"): continue
            default: members.append((key, value(entry.value, file, tree)))
            }
        }
        if members.count == 1, case .array(let all) = members[0].1, members[0].0 == "allOf", all.count == 1 {
            return all[0]
        }
        return .object(members)
    }

    /// English and German: an editor has no choice of language.
    private func description(_ node: NodeID, _ tree: SyntaxTree) -> [(String, JSONValue)] {
        let texts = ["description", "x-description-de"].compactMap { tree.value($0, in: node) }.map {
            tree.text(of: $0)
        }
        return [
            ("description", .string(texts.joined(separator: "\n\n"))),
            ("markdownDescription", .string(texts.joined(separator: "\n\n"))),
        ]
    }

    /// What the words mean, as JetBrains' editors read it.
    private func wordDescriptions(_ node: NodeID, _ tree: SyntaxTree) -> [(String, JSONValue)] {
        guard let words = tree.value("enum", in: node), let texts = tree.value("enumDescriptions", in: node) else {
            return []
        }
        let members = zip(tree.elements(of: words), tree.elements(of: texts)).map { word, text in
            (tree.text(of: word), JSONValue.object([("description", .string(tree.text(of: text)))]))
        }
        return [("x-intellij-enum-metadata", .object(members))]
    }

    private mutating func name(of reference: String, in file: String) -> String {
        let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let other = parts[0].isEmpty ? file : parts[0]
        let definition = parts.count > 1 ? parts[1].split(separator: "/").last.map(String.init) : nil
        let target = Target(file: other, definition: definition)
        if !names.contains(target) { names.append(target) }
        return Self.name(target)
    }

    private static func name(_ target: Target) -> String {
        guard let definition = target.definition else { return "file-" + name(target.file) }
        return target.file == "common.schema.json" ? definition : name(target.file) + "-" + definition
    }

    static func name(_ file: String) -> String { String(file.dropLast(".schema.json".count)) }
}
