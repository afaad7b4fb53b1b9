import Foundation
import Testing

/// What `action.yml` runs, without GitHub.
@Suite struct ActionTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: CommandRun.repository.appending(path: "examples/broken"), to: folder.url.appending(path: "climate"))
    }

    private func run(_ environment: [String: String]) throws -> ToolRun {
        let script = CommandRun.repository.appending(path: "scripts/action").path(percentEncoded: false)
        let own = ["CCC_PROGRAM": CommandRun.program.path(percentEncoded: false), "LC_ALL": "C.UTF-8"]
        return try ToolRun([script], in: folder.url, environment: own.merging(environment) { _, new in new })
    }

    @Test func `findings become annotations, a SARIF file and a summary`() throws {
        let summary = folder.url.appending(path: "summary.md")
        let result = try run([
            "CCC_PATH": "climate", "CCC_LANG": "de", "CCC_SARIF": "ccc.sarif",
            "GITHUB_STEP_SUMMARY": summary.path(percentEncoded: false),
        ])
        #expect(result.status == 1)
        #expect(result.output.contains("::error file=climate/mistakes/funding-exceeds-cost.yaml,line=34,"))
        let sarif = try String(contentsOf: folder.url.appending(path: "ccc.sarif"), encoding: .utf8)
        #expect(sarif.contains("\"uri\": \"climate/mistakes/funding-exceeds-cost.yaml\""))
        let text = try String(contentsOf: summary, encoding: .utf8)
        #expect(text.hasPrefix("~~~~~~~~text\n") && text.hasSuffix("\n~~~~~~~~\n"))
        #expect(text.contains("Förderung übersteigt die Kosten"))
    }

    @Test func `a good contract passes`() throws {
        try FileManager.default.removeItem(at: folder.url.appending(path: "climate/mistakes"))
        let result = try run(["CCC_SARIF": "ccc.sarif"])
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func `a job that cannot be done fails as such`() throws {
        #expect(try run(["CCC_PATH": "missing", "CCC_SARIF": "ccc.sarif"]).status == 2)
        #expect(try run(["CCC_PATH": "climate", "CCC_FAIL_ON": "sometimes"]).status == 2)
    }
}
