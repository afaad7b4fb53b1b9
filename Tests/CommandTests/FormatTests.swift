import Foundation
import Testing

/// Every format tells the same findings at the same places.
@Suite struct FormatTests {
    /// `path:line:column code` of every finding, sorted.
    private func findings(_ format: String) throws -> [String] {
        let run = try CommandRun(
            ["lint", "examples/broken", "--format", format, "--select", "CCC"], in: CommandRun.repository)
        #expect(run.status == 1)
        let read =
            switch format {
            case "json": try json(run.standardOutput)
            case "sarif": try sarif(run.standardOutput)
            case "gitlab": try gitlab(run.standardOutput)
            case "github":
                matches(run.standardOutput, /::\w+ file=(?<path>[^,]+),line=(?<line>\d+),.*?title=(?<code>CCC\d+)/)
            case "junit":
                matches(
                    run.standardOutput, /name="(?<code>CCC\d+) [^"]*\((?<line>\d+):\d+\)" classname="(?<path>[^"]+)"/)
            default: matches(run.standardOutput, /(?m)^(?<path>[^ :\n]+):(?<line>\d+):\d+: \w+\[(?<code>CCC\d+)\]/)
            }
        return read.sorted()
    }

    private func matches(
        _ text: String, _ pattern: Regex<(Substring, path: Substring, line: Substring, code: Substring)>
    )
        -> [String]
    {
        text.matches(of: pattern).map { "\($0.output.path):\($0.output.line) \($0.output.code)" }
    }

    private func matches(
        _ text: String, _ pattern: Regex<(Substring, code: Substring, line: Substring, path: Substring)>
    )
        -> [String]
    {
        text.matches(of: pattern).map { "\($0.output.path):\($0.output.line) \($0.output.code)" }
    }

    private func object(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    private func json(_ text: String) throws -> [String] {
        let report = try #require(try object(text) as? [String: Any])
        let list = try #require(report["findings"] as? [[String: Any]])
        return try list.map { finding in
            let range = try #require(finding["range"] as? [String: [String: Int]])
            return "\(finding["path"] ?? ""):\(range["start"]?["line"] ?? 0) \(finding["code"] ?? "")"
        }
    }

    private func sarif(_ text: String) throws -> [String] {
        let runs = try #require(try object(text) as? [String: Any])["runs"] as? [[String: Any]]
        let results = try #require(runs?.first?["results"] as? [[String: Any]])
        return try results.map { result in
            let locations = try #require(result["locations"] as? [[String: [String: [String: Any]]]])
            let place = try #require(locations.first?["physicalLocation"])
            let uri = place["artifactLocation"]?["uri"] ?? ""
            return "\(uri):\(place["region"]?["startLine"] ?? 0) \(result["ruleId"] ?? "")"
        }
    }

    private func gitlab(_ text: String) throws -> [String] {
        let list = try #require(try object(text) as? [[String: Any]])
        return try list.map { finding in
            let location = try #require(finding["location"] as? [String: Any])
            let positions = try #require(location["positions"] as? [String: [String: Int]])
            let code = "\(finding["description"] ?? "")".prefix { $0 != ":" }
            return "\(location["path"] ?? ""):\(positions["begin"]?["line"] ?? 0) \(code)"
        }
    }

    @Test(arguments: ["text", "concise", "sarif", "github", "gitlab", "junit"])
    func `a format has the findings of the format json`(format: String) throws {
        let expected = try findings("json")
        #expect(expected.count >= 14)
        #expect(try findings(format) == expected)
    }

    @Test func `GitHub Actions get annotations without being asked`() throws {
        let arguments = ["validate", "examples/broken"]
        let asked = try CommandRun(arguments + ["--format", "github"], in: CommandRun.repository)
        let actions = ["GITHUB_ACTIONS": "true"]
        let unasked = try CommandRun(arguments, in: CommandRun.repository, environment: actions)
        #expect(unasked.standardOutput == asked.standardOutput)
        let text = try CommandRun(arguments + ["--format", "text"], in: CommandRun.repository, environment: actions)
        #expect(!text.standardOutput.contains("::error"))
    }

    @Test(arguments: [["--rank"], ["--group-by", "stakeholder"], ["--rank", "--group-by", "stakeholder"]])
    func `an order loses no finding`(options: [String]) throws {
        func lines(_ options: [String]) throws -> [String] {
            let run = try CommandRun(
                ["lint", "examples/broken", "--format", "concise"] + options, in: CommandRun.repository)
            return matches(
                run.standardOutput, /(?m)^(?<path>[^ :\n]+):(?<line>\d+):\d+: \w+\[(?<code>CCC\d+)\]/)
        }
        let plain = try lines([])
        #expect(try lines(options).sorted() == plain.sorted())
        #expect(try lines(options) != plain)
        let list = try CommandRun(
            ["lint", "examples/broken", "--format", "markdown"] + options, in: CommandRun.repository)
        #expect(list.standardOutput.split(separator: "\n").count { $0.hasPrefix("- [ ] **") } == plain.count)
    }

    @Test func `lists are text in GitHub Actions too`() throws {
        let arguments = ["lint", "examples/broken", "--group-by", "stakeholder"]
        let actions = try CommandRun(
            arguments, in: CommandRun.repository, environment: ["GITHUB_ACTIONS": "true"])
        #expect(actions.standardOutput == (try CommandRun(arguments, in: CommandRun.repository)).standardOutput)
    }

    @Test(arguments: ["text", "markdown", "concise"])
    func `a list tells nothing of a party that is not to be named`(format: String) throws {
        let files = CommandRun.repository.appending(path: "Tests/CommandTests/Fixtures/lint-lists-en/files")
        let text = try CommandRun(
            ["lint", "--rank", "--group-by", "stakeholder", "--format", format], in: files
        ).standardOutput
        // Lists begin with a name, and the hidden party's own stands before that of the utility.
        let lists = text.split(separator: "Stadtwerke Muster AG")
        let own = try #require(lists.last)
        #expect(own.contains("4,500,000") || own.contains("500,000 EUR"))
        for word in ["geheim", "Verschwiegene", "speicher", "1234567", "1,234,567", "65,433", "1,300,000"] {
            #expect(!own.contains(word), "\(word)")
        }
        #expect(text.contains("65,433"))
    }

    @Test func `an output file has what standard output would have`() throws {
        let temporary = try TemporaryFolder()
        let file = temporary.url.appending(path: "findings.sarif")
        let arguments = ["lint", "examples/broken", "--format", "sarif"]
        let run = try CommandRun(
            arguments + ["--output-file", file.path(percentEncoded: false)], in: CommandRun.repository)
        #expect(run.status == 1)
        #expect(run.standardOutput == "")
        #expect(run.standardError.contains("findings.sarif: 14 errors"))
        let printed = try CommandRun(arguments, in: CommandRun.repository).standardOutput
        #expect(try String(contentsOf: file, encoding: .utf8) == printed)
    }

    @Test func `more findings than anybody reads are counted, the most severe are shown`() throws {
        let folder = try TemporaryFolder()
        let words = (0..<1200).map { "  - id: o-\($0)\n    name: O\n    type: company \n    colour: red\n" }.joined()
        try folder.write("ccc: 1\nkind: organisations\norganisations:\n" + words, to: "many.yaml")
        func lint(_ options: String...) throws -> [Substring] {
            try CommandRun(["lint", "many.yaml"] + options, in: folder.url).standardOutput.split(separator: "\n")
        }
        for format in ["text", "concise", "github"] {
            let lines = try lint("--format", format, "--select", "CCC201,CCC902")
            #expect(lines.count { $0.contains("CCC201") && $0.contains("many.yaml") } == 1000)
            #expect(!lines.contains { $0.contains("CCC902") })
            #expect(lines.contains("… and 201 more findings"), "\(format)")
        }
        #expect(try lint().last == "1,200 errors, 1 piece of advice in 1 file")
        #expect(try lint("--format", "github").last == "1,200 errors, 1 piece of advice in 1 file")
        #expect(try lint("--format", "json").count { $0.contains("\"code\"") } == 1201)
        #expect(try lint("--max-findings", "2", "--format", "concise").last == "… and 1,199 more findings")
    }
}
