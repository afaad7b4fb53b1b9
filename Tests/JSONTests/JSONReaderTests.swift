import JSON
import SourceText
import Syntax
import Testing

@Suite struct JSONReaderTests {
    @Test(arguments: [
        ("0", SyntaxNode.Kind.integer), ("-0", .integer), ("12", .integer), ("1.0", .decimal), ("1e3", .decimal),
        ("-1.5E-7", .decimal), ("123456789012345678901234567890", .integer), ("true", .boolean), ("false", .boolean),
        ("null", .null), ("\"\"", .string), ("\" a \"", .string), ("[]", .sequence), ("{}", .mapping),
        (" \t\r\n1 \n", .integer), ("\u{FEFF}1", .integer), ("\"\u{2028}\u{85}\u{1F600}\"", .string),
    ])
    func readsValues(text: String, kind: SyntaxNode.Kind) throws {
        let file = SourceFile(path: "a.json", text: text)
        let tree = try JSONReader.read(file)
        #expect(tree.kind(of: .root) == kind)
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n", "\u{FEFF}"]
        var trimmed = Substring(text).unicodeScalars
        while let last = trimmed.last, blanks.contains(last) { trimmed.removeLast() }
        while let first = trimmed.first, blanks.contains(first) { trimmed.removeFirst() }
        #expect(file.text(tree.range(of: .root)) == String(trimmed))
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u00e4\u20AC""#, "ä€"),
        (#""a\ud83d\ude00b""#, "a\u{1F600}b"),
        (#""\u0000""#, "\0"),
        (#""plain""#, "plain"),
    ])
    func readsStrings(text: String, value: String) throws {
        let tree = try JSONReader.read(SourceFile(path: "a.json", text: text))
        #expect(tree.text(of: .root) == value)
    }

    @Test func readsCollections() throws {
        let file = SourceFile(path: "a.json", text: #"{"a": [1, {"b": null}], "c": {}}"#)
        let tree = try JSONReader.read(file)
        let list = try #require(tree.value("a", in: .root))
        #expect(file.text(tree.range(of: list)) == #"[1, {"b": null}]"#)
        #expect(tree[list].count == 2)
        #expect(tree.elements(of: list).map { file.text(tree.range(of: $0)) } == ["1", #"{"b": null}"#])
        let empty = try #require(tree.value("c", in: .root))
        #expect(tree[empty].count == 0)
        #expect(tree.entries(of: .root).map { file.text(tree.range(of: $0.key)) } == ["\"a\"", "\"c\""])
    }

    /// Each text has one error; the second string says where: the bytes of its range and their offset.
    @Test(arguments: [
        ("", "unexpected value @0:"), (" ", "unexpected value @1:"), ("\u{FEFF}", "unexpected value @3:"),
        ("[1,]", "unexpected value @3:]"), ("[1 2]", "unexpected commaOrBracket @3:2"),
        ("[1", "unexpected commaOrBracket @2:"), ("{\"a\" 1}", "unexpected colon @5:1"),
        ("{a: 1}", "unexpected key @1:a"), ("{\"a\": 1,}", "unexpected key @8:}"),
        ("{\"a\": 1]", "unexpected commaOrBrace @7:]"), ("1 2", "unexpected end @2:2"),
        ("1\0", "unexpected end @1:\0"), ("ä", "unexpected value @0:ä"), ("tru", "unexpected value @0:t"),
        ("nul1", "unexpected value @0:n"), ("truee", "unexpected end @4:e"), ("NaN", "unexpected value @0:N"),
        ("'a'", "unexpected value @0:'"), ("// a\n1", "unexpected value @0:/"),
        ("\u{2028}1", "unexpected value @0:\u{2028}"),
        ("01", "badNumber @0:01"), ("1.", "badNumber @0:1."), (".5", "badNumber @0:.5"), ("+1", "badNumber @0:+1"),
        ("-", "badNumber @0:-"), ("1e", "badNumber @0:1e"), ("1.2.3", "badNumber @0:1.2.3"),
        ("--1", "badNumber @0:--1"),
        ("[\"a", "unclosedString @1:\""), ("\"\\", "badEscape @0:"), ("\"a\nb\"", "controlCharacter @2:\n"),
        (#""\x""#, #"badEscape @1:\x"#), (#""\ü""#, #"badEscape @1:\ü"#), (#""\u12g4""#, #"badEscape @1:\u12"#),
        (#""\ud83d""#, #"badEscape @1:\ud83d"#), (#""\ude00""#, #"badEscape @1:\ude00"#),
        (#""\ud83d\u0041""#, #"badEscape @1:\ud83d"#), (#""\ud83dx""#, #"badEscape @1:\ud83d"#),
        (#"{"a": 1, "\u0061": 2}"#, #"duplicateKey @9:"\u0061""#),
    ])
    func refuses(text: String, error: String) throws {
        let file = SourceFile(path: "a.json", text: text)
        let thrown = try #require(throws: JSONError.self) { try JSONReader.read(file) }
        #expect(fact(thrown, file) == (error == "badEscape @0:" ? "badEscape @1:\\" : error))
    }

    private func fact(_ error: JSONError, _ file: SourceFile) -> String {
        let name =
            if case .unexpected(_, let expected) = error {
                "unexpected \(expected)"
            } else {
                Mirror(reflecting: error).children.first?.label ?? "\(error)"
            }
        return "\(name) @\(error.range.lower):\(file.text(error.range))"
    }

    @Test func refusesInvalidUTF8() throws {
        let file = SourceFile(path: "a.json", bytes: [0x22, 0xE4, 0x22])
        #expect(throws: JSONError.invalidUTF8(ByteRange(1..<2))) { try JSONReader.read(file) }
    }

    @Test func limitsDepth() throws {
        func nested(_ depth: Int) -> SourceFile {
            SourceFile(
                path: "a.json", text: String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        }
        #expect(try JSONReader.read(nested(512)).nodes.count == 512)
        #expect(throws: JSONError.depthLimit(ByteRange(512..<513), limit: 512)) { try JSONReader.read(nested(513)) }
        #expect(throws: JSONError.self) { try JSONReader.read(nested(1_000_000)) }
    }

    @Test func limitsNodesAndSize() {
        let file = SourceFile(path: "a.json", text: "[1, 2, 3]")
        let few = JSONLimits(size: 100, depth: 9, nodes: 3)
        #expect(throws: JSONError.nodeLimit(ByteRange(7..<8), limit: 3)) { try JSONReader.read(file, limits: few) }
        let small = JSONLimits(size: 8, depth: 9, nodes: 9)
        #expect(throws: JSONError.sizeLimit(bytes: 9, limit: 8)) { try JSONReader.read(file, limits: small) }
    }
}
