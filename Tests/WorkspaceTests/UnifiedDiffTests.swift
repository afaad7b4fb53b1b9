import SourceText
import Testing
import Workspace

@Suite struct UnifiedDiffTests {
    private func diff(_ before: String, _ after: String) -> String {
        UnifiedDiff(from: SourceFile(path: "a.yaml", text: before), to: SourceFile(path: "a.yaml", text: after)).text
    }

    @Test func `equal texts have none`() {
        #expect(diff("a\n", "a\n") == "")
        #expect(diff("", "") == "")
    }

    @Test func `three lines around a change are shown`() {
        let before = (1...12).map { "\($0)\n" }.joined()
        let expected = "--- a.yaml\n+++ a.yaml\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n"
        #expect(diff(before, before.replacing("6\n", with: "six\n")) == expected)
    }

    @Test func `distant changes are two hunks, near ones are one`() {
        let before = (1...20).map { "\($0)\n" }.joined()
        let far = before.replacing("2\n3\n", with: "2\nx\n").replacing("18\n", with: "y\n")
        #expect(diff(before, far).split(separator: "@@ -").count == 3)
        let near = before.replacing("4\n5\n", with: "4\nx\n").replacing("10\n", with: "y\n")
        #expect(diff(before, near).split(separator: "@@ -").count == 2)
    }

    @Test func `a missing line end is said`() {
        #expect(
            diff("a", "b") == """
                --- a.yaml
                +++ a.yaml
                @@ -1,1 +1,1 @@
                -a
                \\ No newline at end of file
                +b
                \\ No newline at end of file

                """)
    }

    @Test func `text into an empty file`() {
        #expect(diff("", "a\n") == "--- a.yaml\n+++ a.yaml\n@@ -0,0 +1,1 @@\n+a\n")
    }
}
