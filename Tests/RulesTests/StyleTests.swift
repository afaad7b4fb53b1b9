import Diagnostics
import SourceText
import Testing
import Workspace

/// Findings on how a file is written, and what their repairs make of it.
@Suite struct StyleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let codes: [Code]
        let text: String
        /// The text after all repairs; the same text when nothing is found.
        let repaired: String
        var testDescription: String { text }

        init(_ codes: [Code], _ text: String, _ repaired: String? = nil) {
            self.codes = codes
            self.text = text
            self.repaired = repaired ?? text
        }
    }

    private static let head = "ccc: 1\nkind: organisations\norganisations:\n  - id: a\n    type: company\n"

    private static let cases: [Case] = [
        Case([], head + "    name: A\n"),
        Case([], head.replacing("\n", with: "\r\n") + "    name: A\r\n"),
        Case([], "\u{FEFF}" + head + "    name: A\n"),
        Case([], "# Kommentar\n---\n" + head + "    name: A\n"),
        // Texts keep their white space.
        Case([], head + "    name: A\n    description: |\n      two spaces  \n      tab\there\n      \n      end\n"),
        Case([], head + "    name: \"A\tB\"\n"), Case([], head + "    name: A\tB # a\tcomment\n"),
        Case([.trailingSpace], head + "    name: A  \n", head + "    name: A\n"),
        Case([.trailingSpace], head + "    name: A\n  \n", head + "    name: A\n\n"),
        Case([.trailingSpace], head + "    name: A # why \n", head + "    name: A # why\n"),
        Case([.tabInLine], head + "    name:\tA\t# b\n", head + "    name: A # b\n"),
        Case([.missingFinalLineEnd], head + "    name: A", head + "    name: A\n"),
        Case(
            [.missingFinalLineEnd], head.replacing("\n", with: "\r\n") + "    name: A",
            head.replacing("\n", with: "\r\n") + "    name: A\r\n"),
        Case([.mixedLineEnds], head + "    name: A\r\n", head + "    name: A\n"),
        Case(
            [.mixedLineEnds],
            "ccc: 1\r\nkind: organisations\r\norganisations:\r\n  - id: a\n    name: A\r\n    type: other\r\n",
            "ccc: 1\r\nkind: organisations\r\norganisations:\r\n  - id: a\r\n    name: A\r\n    type: other\r\n"),
        Case(
            [.unusualFirstKey],
            "# c\nsource: x\nccc: 1 # first\nkind: organisations\norganisations:\n  - id: a\n    name: A\n    type: other\n",
            "# c\nccc: 1 # first\nkind: organisations\nsource: x\norganisations:\n  - id: a\n    name: A\n    type: other\n"
        ),
        Case(
            [.unusualFirstKey],
            "kind: organisations\nccc: 1\norganisations:\n  - id: a\n    name: A\n    type: other\n",
            "ccc: 1\nkind: organisations\norganisations:\n  - id: a\n    name: A\n    type: other\n"),
        Case(
            [.unusualFirstKey],
            "ccc: 1\nsource: x\nkind: organisations\norganisations:\n  - id: a\n    name: A\n    type: other\n",
            "ccc: 1\nkind: organisations\nsource: x\norganisations:\n  - id: a\n    name: A\n    type: other\n"),
        // Words of YAML 1.1
        Case([.misreadElsewhere], head + "    name: NO\n", head + "    name: \"NO\"\n"),
        Case([.misreadElsewhere], head + "    name: 12:30\n", head + "    name: \"12:30\"\n"),
        Case([.misreadElsewhere], head + "    name: 1_000\n", head + "    name: \"1_000\"\n"),
        Case([.misreadElsewhere], head + "    name:\n      no: A\n", head + "    name:\n      \"no\": A\n"),
        Case([], head + "    name: \"NO\"\n"), Case([], head + "    name: 'on'\n"),
        Case([], head + "    name: 09:30\n"),
        Case([], head + "    name: NOx\n"), Case([], head + "    name: nO\n"), Case([], head + "    name: 12:75\n"),
        Case([], head + "    name: 1a_b\n"), Case([], head + "    name: A\n    x_own: yes\n"),
    ]

    private static func check(_ text: String) async -> [Diagnostic] {
        await Workspace().check([SourceFile(path: "a.yaml", bytes: Array(text.utf8))], folder: nil).diagnostics
    }

    @Test(arguments: cases)
    func `what is found is repaired, and what is fine stays`(example: Case) async {
        let found = await Self.check(example.text)
        #expect(found.map(\.code) == example.codes)
        var bytes = Array(example.text.utf8)
        for edit in found.flatMap(\.fix).sorted(by: { $0.place.range.lower > $1.place.range.lower }) {
            let range = edit.place.range
            bytes.replaceSubrange(Int(range.lower)..<Int(range.upper), with: Array(edit.text.utf8))
        }
        #expect(String(decoding: bytes, as: UTF8.self) == example.repaired)
    }

    @Test func `a word that is refused is not found a second time`() async {
        let codes = await Self.check(Self.head.replacing("company", with: "no") + "    name: A\n").map(\.code)
        #expect(codes == [.notOneOf])
    }
}
