import Foundation
import JSON
import JSONSchema
import SourceText
import Syntax
import Testing
import YAML

/// Prints medians; run with `CCC_SPEED=1 swift test -c release --filter SpeedTests`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["CCC_SPEED"] != nil, "CCC_SPEED is not set"))
struct SpeedTests {
    private static let definitions = [
        #""type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64"#,
        #""enum": ["planned", "ongoing", "completed", "cancelled"]"#,
        #""type": "string", "minLength": 1"#,
        #""anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]"#,
        #""type": "string", "pattern": "^(0|[1-9][0-9]{0,2}( ?[0-9]{3})*)(\\.[0-9]{1,2})? (kg|t|kt|Mt) CO2e(/a)?$""#,
    ]
    private static let values = [
        "baeckerei-muster-7", "planned", "Photovoltaik auf der Backstube", "Ein Titel", "15 000 t CO2e/a",
    ]

    /// 20 objects of 20 properties, each with annotations and a reference to one of 30 definitions elsewhere.
    private static func documents() throws -> [(uri: String, tree: SyntaxTree)] {
        let common = (0..<30).map { #""d\#($0)": {"title": "Definition", \#(definitions[$0 % 5])}"# }
        let objects = (0..<20).map { object in
            let properties = (0..<20).map { property in
                #""field_\#(property)_\#(object)": {"title": "Field", "description": "What it means, with units."#
                    + #"", "x-form": "text", "$ref": "common.json#/$defs/d\#((object * 20 + property) % 30)"}"#
            }
            return #""o\#(object)": {"type": "object", "required": ["field_0_\#(object)"], "additionalProperties": "#
                + "false, \"properties\": {\(properties.joined(separator: ",\n"))}}"
        }
        let references = (0..<20).map { "\"o\($0)\": {\"$ref\": \"#/$defs/o\($0)\"}" }
        let root =
            "{\"type\": \"object\", \"properties\": {\(references.joined(separator: ","))}, "
            + "\"$defs\": {\(objects.joined(separator: ","))}}"
        let texts = [
            ("https://example.org/root.json", root),
            ("https://example.org/common.json", "{\"$defs\": {\(common.joined(separator: ",\n"))}}"),
        ]
        return try texts.map { uri, text in (uri, try read(SourceFile(path: uri, text: text))) }
    }

    private static func library() throws -> SchemaLibrary {
        var library = SchemaLibrary()
        for document in try documents() { try library.add(document.tree, uri: document.uri) }
        return library
    }

    @Test func compilation() throws {
        let documents = try Self.documents()
        let index = try median(200) {
            var library = SchemaLibrary()
            for document in documents { try library.add(document.tree, uri: document.uri) }
        }
        let compiler = SchemaCompiler(library: try Self.library())
        let compile = try median(200) { _ = try compiler.compile("https://example.org/root.json") }
        print("400 properties: index \(index), compile \(compile)")
    }

    @Test func validation() throws {
        let schema = try SchemaCompiler(library: Self.library()).compile("https://example.org/root.json")
        let text = (0..<20).map { object in
            let lines = (0..<20).map { "  field_\($0)_\(object): \(Self.values[(object * 20 + $0) % 30 % 5])\n" }
            return "o\(object):\n" + lines.joined()
        }
        let file = SourceFile(path: "document.yaml", text: text.joined())
        let tree = try YAMLReader.read(file).tree
        let options = ValidationOptions(plainScalarsAreText: true)
        #expect(schema.isValid(tree, options: options))
        let reading = try median(300) { _ = try YAMLReader.read(file) }
        let validating = median(300) { _ = schema.isValid(tree, options: options) }
        print("\(file.bytes.count) bytes: read \(reading), validate \(validating), \(validating / reading) of it")
    }

    private func median(_ count: Int, _ work: () throws -> Void) rethrows -> Duration {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<count { times.append(try clock.measure(work)) }
        return times.sorted()[count / 2]
    }
}
