import Foundation
import Testing

/// Each folder of `Fixtures` is a run: `arguments` (one to a line), and what came of it in `stdout`, `stderr`, `status`.
///
/// Runs start in the fixture's `files`, or in the root of the repository. `RECORD=1` rewrites what came of it, and fails.
@Suite struct FixtureTests {
    private static let folder = CommandRun.repository.appending(path: "Tests/CommandTests/Fixtures")

    private static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        precondition(!names.isEmpty, "no fixtures")
        return names.sorted()
    }()

    @Test(arguments: names)
    private func `a run ends as recorded`(name: String) throws {
        let fixture = Self.folder.appending(path: name)
        let lines = try String(contentsOf: fixture.appending(path: "arguments"), encoding: .utf8)
        let files = fixture.appending(path: "files")
        let hasFiles = FileManager.default.fileExists(atPath: files.path(percentEncoded: false))
        let input = try? Data(contentsOf: fixture.appending(path: "stdin"))
        let run = try CommandRun(
            lines.split(separator: "\n").map(String.init), in: hasFiles ? files : CommandRun.repository,
            input: input ?? Data())
        let results = [("stdout", run.standardOutput), ("stderr", run.standardError), ("status", "\(run.status)\n")]
        for (file, text) in results { try compare(text, fixture.appending(path: file)) }
    }

    private func compare(_ text: String, _ golden: URL) throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            if (try? String(contentsOf: golden, encoding: .utf8)) == text { return }
            try text.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.lastPathComponent)")
            return
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == text, "differs; see it with RECORD=1 and git diff")
    }
}
