import Diagnostics
import SourceText
import Testing
import Workspace

/// Fixes made by hand: which of them are applied to a file.
@Suite struct FileRepairTests {
    private func finding(_ edits: (old: String, new: String)..., in text: String) throws -> Diagnostic {
        let bytes = Array(text.utf8)
        let fix = try edits.map { edit in
            let range = try #require(bytes.firstRange(of: Array(edit.old.utf8)))
            return Edit(at: SourcePlace(file: FileID(0), range: ByteRange(range)), text: edit.new)
        }
        return Diagnostic(.reading(.mergeKey), at: fix[0].place, fix: fix)
    }

    private func repaired(_ text: String, _ findings: [Diagnostic]) throws -> String? {
        let repair = try #require(FileRepair(SourceFile(path: "a.yaml", text: text)))
        return repair.result(of: findings).map { String(decoding: $0.source.bytes, as: UTF8.self) }
    }

    private func repaired(_ text: String, _ old: String, _ new: String) throws -> String? {
        try repaired(text, [finding((old, new), in: text)])
    }

    @Test func `a value and a key are replaced, everything else stays`() throws {
        let text = "# top\r\na: 'x y' # why\r\namout: 1.5 # how\r\n\r\n"
        let findings = [try finding(("amout", "amount"), in: text), try finding(("1.5", "\"1.5\""), in: text)]
        #expect(try repaired(text, findings) == "# top\r\na: 'x y' # why\r\namount: \"1.5\" # how\r\n\r\n")
    }

    @Test func `of two fixes over one place the first is made`() throws {
        let text = "a: 10 EUR\n"
        let findings = [try finding(("10 EUR", "11 EUR"), in: text), try finding(("0 EUR", "1 EUR"), in: text)]
        #expect(try repaired(text, findings) == "a: 11 EUR\n")
    }

    @Test func `a fix in two places is made in both or in none`() throws {
        let text = "a: x\nb: y\nc: z\n"
        let both = try finding(("x", "1"), ("y", "2"), in: text)
        #expect(try repaired(text, [both]) == "a: 1\nb: 2\nc: z\n")
        let last = try finding(("y", "3"), ("z", "3"), in: text)
        #expect(try repaired(text, [both, last]) == "a: 1\nb: 2\nc: z\n")
    }

    @Test(arguments: [
        ("a: x\n", "x", "[x"), ("a: x\n", "x", "x # y"), ("a: x # y\n", "x # y", "x"), ("a: x\nb: y\n", "b", "a"),
        ("a: x\n", "x", "x\nb: y"), ("a: x\nb: y\n", "x\nb: y", "x"), ("a: &n x\nb: *n\n", "x", "y"),
        ("a: x\n", "x", "\n  - x"), ("a: |\n  x\n  y\nb: z\n", "y\nb", "yb"), ("a: x\nb: y\n", "a: x", "# a"),
    ])
    func `a fix that changes more than its place is not made`(text: String, old: String, new: String) throws {
        #expect(try repaired(text, old, new) == nil)
    }

    @Test func `one bad fix does not stop the good ones`() throws {
        let text = (0..<40).map { "key_\($0)x: value_\($0)x\n" }.joined()
        let findings = try (0..<40).map { index in
            try finding(("value_\(index)x", index == 17 ? "[" : "good"), in: text)
        }
        let result = try #require(try repaired(text, findings))
        #expect(result == (0..<40).map { "key_\($0)x: \($0 == 17 ? "value_17x" : "good")\n" }.joined())
    }

    @Test func `a file that cannot be read is not touched`() {
        #expect(FileRepair(SourceFile(path: "a.yaml", text: "a: [")) == nil)
    }
}
