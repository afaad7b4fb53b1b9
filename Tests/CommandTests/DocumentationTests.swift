import Foundation
import JSON
import SourceText
import Syntax
import Testing

/// The pages of `docs` say what schema and program say.
@Suite struct DocumentationTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: CommandRun.repository.appending(path: path), encoding: .utf8)
    }

    /// The fields of `.ccc.yaml` as a table.
    private func fields() throws -> String {
        let path = "schema/configuration.schema.json"
        let tree = try JSONReader.read(SourceFile(path: path, text: try text(path)))
        func member(_ names: String..., of start: NodeID) -> NodeID? {
            var node = start
            for name in names {
                guard let next = tree.value(name, in: node) else { return nil }
                node = next
            }
            return node
        }
        let properties = try #require(member("properties", of: .root))
        var rows = ["| field | meaning | example |", "|---|---|---|"]
        for entry in tree.entries(of: properties) {
            let shared = member("$ref", of: entry.value).flatMap { reference in
                member("$defs", tree.text(of: reference).split(separator: "/").last.map(String.init) ?? "", of: .root)
            }
            let list = try #require(
                [entry.value, shared].compactMap { $0.flatMap { member("examples", of: $0) } }.first)
            let example = try #require(tree.elements(of: list).first { _ in true })
            let json = String(decoding: tree.source.bytes[tree.range(of: example).indices], as: UTF8.self)
            let meaning = tree.text(of: try #require(member("description", of: entry.value)))
            rows.append("| `\(tree.text(of: entry.key))` | \(meaning) | `\(json)` |")
        }
        return rows.joined(separator: "\n") + "\n"
    }

    @Test func `the table of fields is that of the schema`() throws {
        let path = "docs/configuration.md"
        let page = try text(path)
        let start = try #require(page.firstRange(of: #/<!-- fields of .*? -->\n/#))
        let end = try #require(page.range(of: "<!-- end -->"))
        let table = try fields()
        if ProcessInfo.processInfo.environment["RECORD"] == "1", page[start.upperBound..<end.lowerBound] != table {
            let recorded = page[..<start.upperBound] + table + page[end.lowerBound...]
            try String(recorded).write(
                to: CommandRun.repository.appending(path: path), atomically: true, encoding: .utf8)
            Issue.record("recorded \(path)")
        } else {
            #expect(page[start.upperBound..<end.lowerBound] == table)
        }
    }

    /// Each subcommand and a page that has its options, beside that of configuration.
    @Test(arguments: [
        ("lint", "docs/configuration.md"), ("validate", "schema/README.md"), ("build", "docs/reports.md"),
        ("render", "docs/reports.md"), ("rules", "docs/configuration.md"), ("explain", "docs/configuration.md"),
    ])
    func `every option of a command is in a page`(command: String, page: String) throws {
        let help = try CommandRun([command, "--help"], in: CommandRun.repository).standardOutput
        let pages = try text("docs/configuration.md") + text(page)
        let options = Set(help.matches(of: #/(?m)^  (?:-\w, )?(--[a-z-]+)/#).map { String($0.output.1) })
        for option in options.subtracting(["--version", "--help"]) {
            #expect(pages.contains("`\(option)"), "\(option)")
        }
        #expect(options.contains("--lang"))
    }

    @Test func `every command has its options compared with a page`() throws {
        let help = try CommandRun(["--help"], in: CommandRun.repository).standardOutput
        let list = try #require(help.range(of: "SUBCOMMANDS:"))
        let commands = help[list.upperBound...].matches(of: #/(?m)^  ([a-z]+)  /#).map { String($0.output.1) }
        #expect(Set(commands) == ["lint", "validate", "build", "render", "rules", "explain"])
    }

    @Test func `every hook is in the page of hooks`() throws {
        let page = try text("docs/hooks.md")
        let ids = try text(".pre-commit-hooks.yaml").matches(of: /- id: ([a-z-]+)/).map { String($0.output.1) }
        #expect(ids.count == 6)
        for id in ids { #expect(page.contains("`\(id)`"), "\(id)") }
    }

    @Test func `every input of the action is in the page of hooks`() throws {
        let page = try text("docs/hooks.md")
        let inputs = try text("action.yml").split(separator: "runs:")[0]
            .matches(of: /(?m)^  ([a-z-]+):/).map { String($0.output.1) }
        #expect(inputs == ["path", "ccc", "fail-on", "lang", "sarif"])
        for input in inputs { #expect(page.contains("| `\(input)` |"), "\(input)") }
    }

    @Test func `the configuration that the page shows is a good one`() throws {
        let page = try text("docs/configuration.md")
        let start = try #require(page.range(of: "```yaml\nignore:"))
        let rest = page[page.index(start.lowerBound, offsetBy: 8)...]
        let example = String(rest[..<(try #require(rest.range(of: "```")).lowerBound)])
        let folder = try TemporaryFolder()
        let contract = CommandRun.repository.appending(path: "examples/broken/contract.yaml")
        try folder.write(try Data(contentsOf: contract), to: "contract.yaml")
        try folder.write(example.replacing(/baseline:.*\n/, with: ""), to: ".ccc.yaml")
        #expect(try CommandRun(["lint"], in: folder.url).status != 2)
    }
}
