import SourceText
import Syntax
import Testing
import YAML

/// Ranges are checked by what they cut from the source: one string per node, in pre-order.
@Suite struct RangeTests {
    @Test(
        arguments: [
            ("", [""]), ("\u{FEFF}", [""]), ("\n\n", [""]), ("# only\r\n", [""]), ("---\n", [""]), ("a", ["a"]),
            ("\u{FEFF}a: b", ["a: b", "a", "b"]), ("\u{FEFF}\u{FEFF}a: b", ["a: b", "a", "b"]),
            ("a: b\r\nc: d\r\n", ["a: b\r\nc: d", "a", "b", "c", "d"]),
            ("a: b\rc: d", ["a: b\rc: d", "a", "b", "c", "d"]),
            (
                "ä: \u{1F600}\n€: 'ü' # ö\nß: \"ö\"\n",
                ["ä: \u{1F600}\n€: 'ü' # ö\nß: \"ö\"", "ä", "\u{1F600}", "€", "'ü'", "ß", "\"ö\""]
            ),
            (
                "a: x\u{2028}y\nb: \"\u{85}\u{2029}\"\n",
                ["a: x\u{2028}y\nb: \"\u{85}\u{2029}\"", "a", "x\u{2028}y", "b", "\"\u{85}\u{2029}\""]
            ),
            ("a: b  # c\n\n# d\n", ["a: b", "a", "b"]),
            ("a:\n  b: c\n\n\nd: e\n", ["a:\n  b: c\n\n\nd: e", "a", "b: c", "b", "c", "d", "e"]),
            ("a:\n- b\n- c\nd: e", ["a:\n- b\n- c\nd: e", "a", "- b\n- c", "b", "c", "d", "e"]),
            ("- - a\n  - b\n\n", ["- - a\n  - b", "- a\n  - b", "a", "b"]),
            ("- a: b\n  c: d\n- e\n", ["- a: b\n  c: d\n- e", "a: b\n  c: d", "a", "b", "c", "d", "e"]),
            ("a: [b, {c: d}] # e\n", ["a: [b, {c: d}]", "a", "[b, {c: d}]", "b", "{c: d}", "c", "d"]),
            (
                "[a: b, {c: d}: e, [] ]",
                ["[a: b, {c: d}: e, [] ]", "a: b", "a", "b", "{c: d}: e", "{c: d}", "c", "d", "e", "[]"]
            ),
            (
                "a: >-\n  b\n   c\n\n  d  \n\n\ne: f",
                ["a: >-\n  b\n   c\n\n  d  \n\n\ne: f", "a", ">-\n  b\n   c\n\n  d  ", "e", "f"]
            ),
            ("a: |2+ # x\n    b\n  \n\n", ["a: |2+ # x\n    b", "a", "|2+ # x\n    b"]),
            ("a: |\n", ["a: |", "a", "|"]),
            ("a: |- # x\n\n \nb: c", ["a: |- # x\n\n \nb: c", "a", "|-", "b", "c"]), ("--- |\n x\n", ["|\n x"]),
            ("a: b\n c\n\n d # e\n", ["a: b\n c\n\n d", "a", "b\n c\n\n d"]),
            (
                "a: 'b\n  ''c'\nd: \"e\\\n f\"\n",
                ["a: 'b\n  ''c'\nd: \"e\\\n f\"", "a", "'b\n  ''c'", "d", "\"e\\\n f\""]
            ),
            ("a: &x !!str b\nc: *x\n", ["a: &x !!str b\nc: *x", "a", "b", "c", "b"]),
            ("&x a: !t &y {b: c}\n&z : *x\n", ["&x a: !t &y {b: c}\n&z : *x", "a", "{b: c}", "b", "c", "", "a"]),
            ("&m # c\n\na: b\n", ["a: b", "a", "b"]), ("&m\n&k a: b\n", ["&k a: b", "a", "b"]),
            ("- !!seq\n  - a\n", ["- !!seq\n  - a", "- a", "a"]),
            ("? a\n: b\n? c\n", ["? a\n: b\n? c", "a", "b", "c", ""]),
            ("? |\n  a\n: - b\n", ["? |\n  a\n: - b", "|\n  a", "- b", "b"]),
            ("? [a]\n: ? b\n  : c\n", ["? [a]\n: ? b\n  : c", "[a]", "a", "? b\n  : c", "b", "c"]),
            ("...\n", nil), ("%YAML 1.2\n--- a\n...\n# b", ["a"]),
            ("a\u{301}: \t b\t\n", ["a\u{301}: \t b", "a\u{301}", "b"]),
        ] as [(String, [String]?)])
    func coverTheirValues(text: String, slices: [String]?) throws {
        let file = SourceFile(path: "a.yaml", text: text)
        guard let slices else {
            #expect(throws: YAMLError.self) { try YAMLReader.read(file) }
            return
        }
        let tree = try YAMLReader.read(file).tree
        #expect(tree.nodes.map { file.text($0.range) } == slices)
        #expect(tree.isSound)
    }

    /// Nothing stands there, but the place must be behind the `:`, `-` or `?`.
    @Test(arguments: [
        ("a:", [2]), ("a:\nb: \n\n", [2, 5]), ("-\n- \n", [1, 3]), ("a: # b\n", [2]), ("{a: , b: }", [3, 8]),
        ("{a}", [2]), ("{a , b: 1}", [2]), ("? a\n\nb: 1", [3]), ("? \n: 1", [1]), ("a: !!null\nb: 1", [9]),
        ("a: &x\n\nb: 1", [5]), ("--- # a\n\n", [3]), ("[? a : b, ? c]", [13]), ("- a:\n\n  b: 1", [4]),
    ])
    func placeNulls(text: String, offsets: [UInt32]) throws {
        let tree = try YAMLReader.read(SourceFile(path: "a.yaml", text: text)).tree
        #expect(tree.nodes.filter { $0.kind == .null }.map(\.range) == offsets.map(ByteRange.at))
        #expect(tree.isSound)
    }

    /// Text, kind, and whether the text is the source's bytes.
    @Test(arguments: [
        ("a b", "a b", SyntaxNode.Kind.string, false), ("12", "12", .integer, false), ("'12'", "12", .string, false),
        ("\"a\"", "a", .string, false), ("''", "", .string, false), ("'a''b'", "a'b", .string, true),
        ("\"a\\tb\"", "a\tb", .string, true), ("\"\\N\"", "\u{85}", .string, true),
        ("\"\\L\\_\"", "\u{2028}\u{A0}", .string, true),
        ("a\n b\n\n c", "a b\nc", .string, true), ("1\n 2", "1 2", .string, true),
        ("|\n a\n b\n", "a\nb\n", .string, true),
        (">\n a\n b\n", "a b\n", .string, true), ("!!str 12", "12", .string, false),
        ("!!int 12", "12", .integer, false),
        ("!!float 12", "12", .decimal, false), ("!!int \"12\"", "12", .integer, false), ("!!str", "", .string, false),
        ("! 12", "12", .string, false), ("!!null ''", "", .null, false), ("!x 12", "12", .integer, false),
        ("a\u{2028}b", "a\u{2028}b", .string, false),
        ("\"\u{2028}\n\u{85} \u{2029}\"", "\u{2028} \u{85} \u{2029}", .string, true),
        ("'\u{2028}\u{E000}'", "\u{2028}\u{E000}", .string, false), ("|\r\n a\r\n b\r\n", "a\nb\n", .string, true),
        ("\u{E000}\n \u{2028}\u{2029}", "\u{E000} \u{2028}\u{2029}", .string, true), ("~", "~", .null, false),
    ])
    func readTexts(source: String, text: String, kind: SyntaxNode.Kind, isDecoded: Bool) throws {
        let tree = try YAMLReader.read(SourceFile(path: "a.yaml", text: source)).tree
        #expect(tree.text(of: .root) == text)
        #expect(tree.kind(of: .root) == kind)
        #expect(tree[.root].isDecoded == isDecoded)
    }
}
