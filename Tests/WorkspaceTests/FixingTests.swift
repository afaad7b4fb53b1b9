import Diagnostics
import Foundation
import SourceText
import Syntax
import Testing
import Workspace
import YAML

/// `ccc lint --fix` on a thousand spoiled files: it changes what findings name and nothing else, and once is enough.
@Suite struct FixingTests {
    private static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    /// The texts of all example files.
    private static let examples: [String] = {
        let folder = repository.appending(path: "examples")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return paths.sorted().filter { $0.hasSuffix(".yaml") }.compactMap {
            try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
        }.filter { $0.utf8.count < 6000 }
    }()

    private func spoil(_ count: Int, in folder: TemporaryFolder, seed: UInt64) throws -> [String] {
        var mutator = Mutator(seed: seed)
        return try (0..<count).map { index in
            let text = mutator.spoiled(Self.examples[index % Self.examples.count])
            try folder.write(text, to: "\(index).yaml")
            return folder.path("\(index).yaml")
        }
    }

    /// Every scalar of a file with the place where it stands in the structure; nil for a file that cannot be read.
    private func values(_ source: SourceFile) throws -> [(path: String, text: String)] {
        var result: [(path: String, text: String)] = []
        let tree = try YAMLReader.read(source).tree
        func visit(_ node: NodeID, _ path: String) {
            if tree[node].isScalar { result.append((path, tree.text(of: node))) }
            for (index, element) in tree.elements(of: node).enumerated() { visit(element, "\(path)/\(index)") }
            for (index, entry) in tree.entries(of: node).enumerated() {
                visit(entry.key, "\(path)/key \(index)")
                visit(entry.value, "\(path)/value \(index)")
            }
        }
        visit(.root, "")
        return result
    }

    private func notes(_ source: SourceFile) -> [Substring] {
        String(decoding: source.bytes, as: UTF8.self).split(separator: "# note ").dropFirst().map { $0.prefix(4) }
    }

    @Test func `a thousand spoiled files keep their meaning and their comments`() async throws {
        let folder = try TemporaryFolder()
        let selection = try InputSelection(paths: try spoil(1000, in: folder, seed: 2030))
        let result = try await Workspace().fix(selection)
        #expect(result.changes.count > 200)
        for change in result.changes {
            let own = result.repairs.filter { $0.path == change.before.path }
            let (before, after) = (try values(change.before), try values(change.after))
            #expect(before.map(\.path) == after.map(\.path))
            for (old, new) in zip(before, after) where old.text != new.text {
                let isNamed = own.contains { $0.edits.contains { $0.old == old.text && $0.new == new.text } }
                #expect(isNamed, "\(old.text) → \(new.text)")
            }
            #expect(notes(change.before) == notes(change.after))
            #expect(change.before.bytes.count { $0 == 0x0D } == change.after.bytes.count { $0 == 0x0D })
        }
        for change in result.changes {
            try Data(change.after.bytes).write(to: URL(filePath: change.after.path))
        }
        #expect(try await Workspace().fix(selection).changes.isEmpty)
        #expect(try await Workspace().check(selection).diagnostics == result.remaining.diagnostics)
    }

    @Test func `nothing that is not shown is repaired`() async throws {
        let folder = try TemporaryFolder()
        let selection = try InputSelection(paths: try spoil(40, in: folder, seed: 7))
        let options = ReviewOptions(select: [try #require(RuleSelector("CCC201"))])
        let result = try await Workspace().fix(selection, options: options)
        #expect(!result.repairs.isEmpty)
        #expect(result.repairs.allSatisfy { $0.code.description == "CCC201" })
    }

    @Test func `a key that would then stand twice is left alone`() async throws {
        let folder = try TemporaryFolder()
        let text = """
            ccc: 1
            kind: organisations
            organisations:
              - id: a
                name: A
                nmae: B
                type: company

            """
        try folder.write(text, to: "a.yaml")
        let result = try await Workspace().fix(try InputSelection(paths: [folder.path("a.yaml")]))
        #expect(result.changes.isEmpty)
        #expect(result.remaining.diagnostics.contains { $0.code.description == "CCC201" })
    }
}
