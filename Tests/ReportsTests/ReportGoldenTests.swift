import Foundation
import Quantities
import Reports
import Testing

/// The whole reports of an example; `RECORD=1` writes them anew and fails.
@Suite struct ReportGoldenTests {
    @Test(arguments: ["en", "de"], ["html", "md"])
    func klagenfurt(_ tag: String, _ format: String) throws {
        try check("klagenfurt", tag, format)
    }

    @Test(arguments: ["html", "md"])
    func dortmund(_ format: String) throws {
        try check("dortmund", "de", format)
    }

    private func check(_ example: String, _ tag: String, _ format: String) throws {
        let language = try #require(Language(rawValue: tag))
        let contract = ExampleContract.example(example)
        let options = ReportOptions(language: language)
        let report =
            format == "html"
            ? ExampleContract.renderer.html(contract, options) : ExampleContract.renderer.markdown(contract, options)
        try check(report, against: "\(example).\(tag).\(format)")
    }

    private func check(_ text: String, against name: String) throws {
        let url = ExampleContract.root.appending(path: "Tests/ReportsTests/Goldens/\(name)")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            if (try? String(contentsOf: url, encoding: .utf8)) == text { return }
            try text.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
        }
        let golden = try String(contentsOf: url, encoding: .utf8)
        #expect(golden == text, "\(name) differs; see it with RECORD=1 and git diff")
    }
}
