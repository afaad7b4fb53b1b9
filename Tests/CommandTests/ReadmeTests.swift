import Foundation
import Testing

/// What the README and the pages of `docs` show is what the program prints.
@Suite struct ReadmeTests {
    private struct Block {
        let command: [String]
        let output: String
    }

    private static func blocks(of page: URL) throws -> [Block] {
        let text = try String(contentsOf: page, encoding: .utf8)
        return text.components(separatedBy: "```console\n").dropFirst().map { part in
            let body = part.components(separatedBy: "```\n")[0]
            let lines = body.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let words = lines[0].split(separator: " ").map(String.init)
            return Block(command: Array(words.dropFirst(2)), output: lines.count > 1 ? String(lines[1]) : "")
        }
    }

    @Test(arguments: ["README.md", "docs/hooks.md"])
    func `every console block shows the exact output`(name: String) throws {
        let page = CommandRun.repository.appending(path: name)
        let blocks = try Self.blocks(of: page)
        #expect(!blocks.isEmpty)
        var text = try String(contentsOf: page, encoding: .utf8)
        for block in blocks {
            let run = try CommandRun(block.command, in: CommandRun.repository)
            if ProcessInfo.processInfo.environment["RECORD"] == "1", run.standardOutput != block.output {
                let head = "$ ccc " + block.command.joined(separator: " ") + "\n"
                text = text.replacing(head + block.output + "```", with: head + run.standardOutput + "```")
                Issue.record("recorded \(name)")
            } else {
                #expect(run.standardOutput == block.output)
            }
        }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: page, atomically: true, encoding: .utf8)
        }
    }
}
