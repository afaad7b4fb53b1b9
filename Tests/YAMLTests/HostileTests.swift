import SourceText
import Syntax
import Testing
import YAML

/// Texts made to keep a reader busy. Each is 60 kB or more, which a quadratic step would feel in the time limit.
@Suite(.timeLimit(.minutes(1))) struct HostileTests {
    private func repeated(_ piece: String, _ size: Int = 60_000) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    private func outcome(_ text: String) -> String {
        do {
            let document = try YAMLReader.read(SourceFile(path: "a", text: text))
            return "\(document.tree.nodes.count) nodes"
        } catch {
            return Mirror(reflecting: error).children.first?.label ?? "\(error)"
        }
    }

    @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[a, ", "[? ", "- - ? ", "[[], ", "{[a]: "])
    func endAtTheDepthLimit(piece: String) {
        #expect(outcome(repeated(piece)) == "depthLimit")
    }

    @Test(arguments: [
        (": ", "missingColon"), ("&a ", "textNeedsQuotes"), ("!a ", "textNeedsQuotes"), ("*a\n", "unknownAlias"),
        ("a: &a\n", "20001 nodes"), ("a: 1\n", "24001 nodes"), ("- |\n", "15001 nodes"),
        ("- &a !b\n", "7501 nodes"),
        (" ", "1 nodes"), ("\n", "1 nodes"), ("\r", "1 nodes"), ("\t", "tabInIndentation"), ("x", "1 nodes"),
        ("'", "1 nodes"),
        ("\"", "textAfterQuote"), ("# a\n", "1 nodes"), ("---\n", "1 nodes"), ("%TAG !a! b\n", "directiveLimit"),
        ("\u{2028}", "1 nodes"), ("- \u{85}\n", "12001 nodes"), ("\u{FEFF}", "1 nodes"),
        ("<<<<<<< a\n", "unresolvedConflict"),
        ("a\n b\n ", "1 nodes"), ("? [a]\n", "30001 nodes"), ("\0", "utf16"), ("a: b: ", "textNeedsQuotes"),
    ])
    func endSoon(piece: String, outcome expected: String) {
        #expect(outcome(repeated(piece)) == expected)
    }

    @Test(arguments: ["a: |\n  x", "a: >\n  x", "a: \"x", "a: x"])
    func refuseRunsOfBlanks(start: String) {
        #expect(outcome(start + repeated("\n", 200_000) + repeated("  a\n\n", 200_000)) == "blankRunLimit")
    }

    @Test func readLongCollections() {
        #expect(outcome("[" + repeated("a,") + "]") == "30001 nodes")
        #expect(outcome("{" + repeated("a: b, c, ") + "}") == "26665 nodes")
        #expect(
            outcome("[" + repeated(String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + ",") + "]")
                == "29701 nodes")
        #expect(outcome("a: &a {x: 1, x: 2}\nb: [" + repeated("*a,") + "]") == "100009 nodes")
        #expect(outcome((0..<50_000).map { "aaaaaaaaaaaaaaaa\(100_000 + $0)aaaaaaaa: 1\n" }.joined()) == "100001 nodes")
    }
}
