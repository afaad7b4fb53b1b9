import Foundation
import Testing

/// The program pre-commit.
enum PreCommit {
    /// How pre-commit is called, if it is there.
    static let command: [String]? = {
        let own = ProcessInfo.processInfo.environment["CCC_PRE_COMMIT"].map { [[$0]] } ?? []
        return (own + [["pre-commit"], ["python3", "-m", "pre_commit"]]).first { words in
            (try? ToolRun(words + ["--version"], in: CommandRun.repository))?.output.hasPrefix("pre-commit ") ?? false
        }
    }()
}

/// The hooks of `.pre-commit-hooks.yaml` in the real pre-commit, in a repository with YAML files of other programs.
///
/// Skipped where pre-commit is not installed; `CCC_PRE_COMMIT` can name it.
@Suite(.enabled(if: PreCommit.command != nil, "pre-commit is not installed here: pip install pre-commit"))
struct PreCommitTests {
    private let folder: TemporaryFolder
    private var repository: URL { folder.url.appending(path: "city") }
    private var environment: [String: String] {
        var result = [
            "PATH": CommandRun.program.deletingLastPathComponent().path(percentEncoded: false) + ":"
                + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
            "HOME": folder.url.path(percentEncoded: false), "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
            "PRE_COMMIT_HOME": folder.url.appending(path: "cache").path(percentEncoded: false),
        ]
        for role in ["AUTHOR", "COMMITTER"] {
            result["GIT_\(role)_NAME"] = "test"
            result["GIT_\(role)_EMAIL"] = "test@example.org"
        }
        return result
    }

    /// A repository with a good contract beside foreign files, and the hooks installed.
    init() throws {
        folder = try TemporaryFolder()
        let revision = try makeHooks()
        let examples = CommandRun.repository.appending(path: "examples/broken")
        for name in ["contract.yaml", "inventories", "commitments"] {
            let target = folder.url.appending(path: "city/climate")
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: examples.appending(path: name), to: target.appending(path: name))
        }
        try folder.write("services:\n  web: {image: x}\n", to: "city/docker-compose.yml")
        try folder.write("name: {{ .Values.name }}\n{{- if }}\n", to: "city/charts/templates/web.yaml")
        try folder.write("on: push\n", to: "city/.github/workflows/ci.yml")
        try folder.write(configuration(revision), to: "city/.pre-commit-config.yaml")
        try git("init", "-q", "-b", "main")
        try git("add", "-A")
        let installed = try ToolRun(
            try #require(PreCommit.command) + ["install"], in: repository, environment: environment)
        #expect(installed.status == 0, "\(installed.output)")
    }

    /// A repository that holds the manifest alone; its revision.
    private func makeHooks() throws -> String {
        let hooks = folder.url.appending(path: "hooks")
        try FileManager.default.createDirectory(at: hooks, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: CommandRun.repository.appending(path: ".pre-commit-hooks.yaml"),
            to: hooks.appending(path: ".pre-commit-hooks.yaml"))
        for words in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "Hooks"]] {
            _ = try ToolRun(["git"] + words, in: hooks, environment: environment)
        }
        let revision = try ToolRun(["git", "rev-parse", "HEAD"], in: hooks, environment: environment)
        return revision.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func configuration(_ revision: String) -> String {
        """
        repos:
          - repo: \(folder.url.appending(path: "hooks").path(percentEncoded: false))
            rev: \(revision)
            hooks:
              - id: ccc-fix-system
              - id: ccc-validate-system
              - id: ccc-lint-system

        """
    }

    @discardableResult
    private func git(_ words: String..., in place: URL? = nil) throws -> ToolRun {
        try ToolRun(["git"] + words, in: place ?? repository, environment: environment)
    }

    private func copyMistake(_ name: String, to target: String) throws {
        try FileManager.default.copyItem(
            at: CommandRun.repository.appending(path: "examples/broken/mistakes/\(name)"),
            to: folder.url.appending(path: target))
    }

    @Test func `a good commit passes and a bad one is stopped with the finding`() throws {
        let good = try git("commit", "-m", "Begin")
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output.contains("changed files.....") && good.output.contains("Passed"))

        try copyMistake("funding-exceeds-cost.yaml", to: "city/climate/commitments/utility.yaml")
        try git("add", "-A")
        let bad = try git("commit", "-m", "Break")
        #expect(bad.status == 1)
        #expect(bad.output.contains("climate/commitments/utility.yaml:34:17: error[CCC601]"), "\(bad.output)")
    }

    @Test func `foreign files pass, and a deleted file is noticed`() throws {
        try git("commit", "-m", "Begin")
        try folder.write("services:\n  web: {image: y}\n", to: "city/docker-compose.yml")
        try folder.write("{{ broken\n", to: "city/charts/templates/web.yaml")
        let foreign = try git("commit", "-am", "Change others")
        #expect(foreign.status == 0, "\(foreign.output)")

        try git("rm", "-q", "climate/inventories/2021.yaml")
        let deleted = try git("commit", "-m", "Delete")
        #expect(deleted.status == 1)
        #expect(deleted.output.contains("climate/contract.yaml"), "\(deleted.output)")
    }

    @Test func `a repair stops the commit once`() throws {
        try git("commit", "-m", "Begin")
        try copyMistake("misspelt-key-amout.yaml", to: "city/climate/commitments/shop.yaml")
        try git("add", "-A")
        let first = try git("commit", "-m", "Add")
        #expect(first.status == 1)
        #expect(first.output.contains("files were modified by this hook"), "\(first.output)")
        try git("add", "-A")
        let second = try git("commit", "-m", "Add")
        #expect(second.status == 0, "\(second.output)")
    }

    @Test func `a worktree and a merge are checked likewise`() throws {
        try git("commit", "-m", "Begin")
        let worktree = folder.url.appending(path: "desk")
        try git("worktree", "add", "-q", "-b", "desk", worktree.path(percentEncoded: false))
        try copyMistake("funding-exceeds-cost.yaml", to: "desk/climate/commitments/utility.yaml")
        try git("add", "-A", in: worktree)
        let bad = try git("commit", "-m", "Break", in: worktree)
        #expect(bad.status == 1)
        #expect(bad.output.contains("CCC601"), "\(bad.output)")

        // Two sides change one line of the contract; what comes of it is committed with the markers left in.
        try edit("desk/climate/contract.yaml", "Klimastadtvertrag Musterstadt", "Vertrag A")
        try git("rm", "-q", "-f", "climate/commitments/utility.yaml", in: worktree)
        #expect(try git("commit", "-am", "A", in: worktree).status == 0)
        try edit("city/climate/contract.yaml", "Klimastadtvertrag Musterstadt", "Vertrag B")
        #expect(try git("commit", "-am", "B").status == 0)
        #expect(try git("merge", "desk").status == 1)
        try git("add", "-A")
        let merge = try git("commit", "-m", "Merge")
        #expect(merge.status == 1)
        #expect(merge.output.contains("error[CCC102]"), "\(merge.output)")
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new), to: path)
    }
}
