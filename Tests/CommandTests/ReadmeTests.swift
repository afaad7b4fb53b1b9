import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
    private static let readme = CommandRun.repository.appending(path: "README.md")

    private struct Block {
        let command: [String]
        let output: String
    }

    private static func blocks() throws -> [Block] {
        let text = try String(contentsOf: readme, encoding: .utf8)
        return text.components(separatedBy: "```console\n").dropFirst().map { part in
            let body = part.components(separatedBy: "```\n")[0]
            let lines = body.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let words = lines[0].split(separator: " ").map(String.init)
            return Block(command: Array(words.dropFirst(2)), output: lines.count > 1 ? String(lines[1]) : "")
        }
    }

    @Test func `every console block shows the exact output`() throws {
        let blocks = try Self.blocks()
        #expect(!blocks.isEmpty)
        var text = try String(contentsOf: Self.readme, encoding: .utf8)
        for block in blocks {
            let run = try CommandRun(block.command, in: CommandRun.repository)
            if ProcessInfo.processInfo.environment["RECORD"] == "1" {
                let head = "$ ccc " + block.command.joined(separator: " ") + "\n"
                text = text.replacing(head + block.output + "```", with: head + run.standardOutput + "```")
                Issue.record("recorded README")
            } else {
                #expect(run.standardOutput == block.output)
            }
        }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: Self.readme, atomically: true, encoding: .utf8)
        }
    }
}
