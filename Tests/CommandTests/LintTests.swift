import Foundation
import Testing

/// `ccc lint`, run for real on copies of the broken example.
@Suite struct LintTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: CommandRun.repository.appending(path: "examples/broken"), to: folder.url.appending(path: "contract"))
    }

    private func lint(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["lint"] + arguments, in: folder.url.appending(path: "contract"))
    }

    /// Codes of the findings, sorted.
    private func codes(_ arguments: String...) throws -> [String] {
        let run = try CommandRun(
            ["lint", "--format", "concise"] + arguments, in: folder.url.appending(path: "contract"))
        return run.standardOutput.matches(of: /\[(CCC\d+)\]/).map { String($0.output.1) }.sorted()
    }

    private func contents() throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try folder.files() where name.hasSuffix(".yaml") {
            result[name] = try Data(contentsOf: folder.url.appending(path: name))
        }
        return result
    }

    @Test func `two runs of fix give what one gives`() throws {
        let original = try contents()
        let first = try lint("--fix")
        #expect(first.standardError.contains(" findings fixed in "))
        let once = try contents()
        #expect(once != original)
        let second = try lint("--fix")
        #expect(second.standardError == "nothing to fix\n")
        #expect(try contents() == once)
        #expect(second.standardOutput == first.standardOutput)
        #expect(try lint().standardOutput == first.standardOutput)
    }

    @Test func `a diff writes nothing, and a patch of it is what fix does`() throws {
        let original = try contents()
        let diff = try lint("--diff")
        #expect(diff.status == 1)
        #expect(try contents() == original)
        try folder.write(diff.standardOutput, to: "fix.diff")
        let patch = Process()
        patch.executableURL = URL(filePath: "/usr/bin/env")
        patch.arguments = ["git", "apply", "-p0", "--unsafe-paths", "--directory=.", "../fix.diff"]
        patch.currentDirectoryURL = folder.url.appending(path: "contract")
        try patch.run()
        patch.waitUntilExit()
        let patched = try contents()
        #expect(patched != original)
        #expect(try lint("--fix").standardError == "nothing to fix\n")
        #expect(try contents() == patched)
    }

    @Test func `a repaired file keeps its permissions, and a link stays a link`() throws {
        let contract = folder.url.appending(path: "contract")
        let file = contract.appending(path: "mistakes/misspelt-key-amout.yaml")
        try FileManager.default.moveItem(at: file, to: folder.url.appending(path: "elsewhere.yaml"))
        let target = folder.url.appending(path: "elsewhere.yaml").path(percentEncoded: false)
        try FileManager.default.createSymbolicLink(
            atPath: file.path(percentEncoded: false), withDestinationPath: target)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        _ = try lint("--fix")
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: file.path(percentEncoded: false))
        #expect(link == target)
        #expect(try String(contentsOfFile: target, encoding: .utf8).contains("amount: 60 %"))
        let attributes = try FileManager.default.attributesOfItem(atPath: target)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func `select and ignore, the more precise word decides`() throws {
        #expect(try codes("--select", "CCC6") == ["CCC601"])
        #expect(try codes("--select", "funding-exceeds-cost,CCC5") == ["CCC501", "CCC601"])
        #expect(try codes("--select", "CCC601", "--ignore", "CCC6") == ["CCC601"])
        #expect(try codes("--select", "CCC6", "--ignore", "CCC601") == [])
        #expect(try codes("--select", "CCC6", "--ignore", "CCC6") == [])
        let unknown = try lint("--select", "funding-exceed-cost")
        #expect(unknown.status == 2)
        #expect(unknown.standardError.contains("did you mean 'funding-exceeds-cost'?"))
    }

    @Test func `the configuration decides what is shown`() throws {
        try folder.write(
            """
            select: [CCC5, CCC6, CCC1]
            ignore: [merge-conflict]
            severity:
              CCC601: advice
              end-before-start: warning
            ignore_in:
              - paths: [mistakes/thousands-*.yaml]
                rules: [CCC12]
            exclude: [unclosed-quote.yaml, "tab-*"]
            """, to: "contract/.ccc.yaml")
        #expect(try codes("--ignore", "CCC117") == ["CCC111", "CCC115", "CCC501", "CCC601"])
        #expect(try codes("--select", "CCC6") == ["CCC601"])
        #expect(try codes("--ignore", "CCC1") == ["CCC501", "CCC601"])
        #expect(try lint("--ignore", "CCC1").status == 0)
        #expect(try lint("--ignore", "CCC1", "--fail-on", "warning").status == 1)
        #expect(try lint("--ignore", "CCC1").standardOutput.contains("2 files are excluded by `.ccc.yaml`"))
        let validate = try CommandRun(
            ["validate", "--ignore", "CCC1", "--format", "concise"], in: folder.url.appending(path: "contract"))
        #expect(validate.standardOutput.contains("warning[CCC501]"))
        #expect(!validate.standardOutput.contains("CCC601"))
    }

    @Test func `the configuration can say what fails`() throws {
        try folder.write("select: [CCC601]\nseverity:\n  CCC601: warning\n", to: "contract/.ccc.yaml")
        #expect(try lint().status == 0)
        try folder.write(
            "select: [CCC601]\nseverity:\n  CCC601: warning\nfail_on: warning\n", to: "contract/.ccc.yaml")
        #expect(try lint().status == 1)
        #expect(try lint("--fail-on", "error").status == 0)
    }

    @Test(arguments: [
        ("selct: [CCC6]", "CCC201"), ("select: CCC6", "CCC203"), ("select: [CCC0]", "CCC205"),
        ("severity:\n  CCC601: fatal", "CCC205"), ("exclude: [../x]", "CCC206"), ("select: [", "CCC105"),
        ("- a", "CCC203"), ("severity:\n  CCC6: error", "CCC205"),
    ])
    func `a bad configuration ends the command`(text: String, code: String) throws {
        try folder.write(text + "\n", to: "contract/.ccc.yaml")
        let run = try lint("--format", "concise")
        #expect(run.status == 2)
        #expect(run.standardOutput.hasPrefix(".ccc.yaml:"), "\(run.standardOutput)")
        #expect(run.standardOutput.contains(code), "\(run.standardOutput)")
        let build = try CommandRun(["build", "contract", "-o", "out"], in: folder.url)
        #expect(build.status == 2)
        #expect(build.standardError.contains("contract/.ccc.yaml:"))
    }

    @Test func `an empty configuration is one`() throws {
        try folder.write("# nothing yet\n", to: "contract/.ccc.yaml")
        #expect(try lint().status == 1)
    }

    @Test func `a baseline accepts what is there, wherever it moves, and nothing new`() throws {
        #expect(try lint("--update-baseline", "--baseline", "known.json").status == 0)
        #expect(try lint("--baseline", "known.json").status == 0)
        let inside = try CommandRun(["lint", "contract", "--baseline", "contract/known.json"], in: folder.url)
        #expect(inside.status == 0)
        let path = "contract/mistakes/funding-exceeds-cost.yaml"
        let text = try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
        try folder.write("# one\n# two\n" + text, to: path)
        #expect(try lint("--baseline", "known.json").status == 0)
        try folder.write(text.replacing("amount: 15 M EUR", with: "amount: 16 M EUR"), to: path)
        #expect(try codes("--baseline", "known.json") == ["CCC601"])
        try folder.write("baseline: known.json\n", to: "contract/.ccc.yaml")
        #expect(try codes() == ["CCC601"])
        #expect(try lint("--update-baseline").status == 0)
        #expect(try codes() == [])
    }

    @Test func `a baseline that is none ends the command`() throws {
        try folder.write("[]", to: "contract/known.json")
        let broken = try lint("--baseline", "known.json")
        #expect(broken.status == 2)
        #expect(broken.standardError == "ccc: known.json: is not a baseline written by ccc lint --update-baseline\n")
        #expect(try lint("--baseline", "missing.json").status == 2)
        #expect(try lint("--update-baseline").status == 2)
    }

    @Test func `standard input cannot be repaired`() throws {
        #expect(try lint("-", "--fix").status == 2)
        #expect(try lint("-", "--update-baseline", "--baseline", "x").status == 2)
        #expect(try lint("--fix", "--update-baseline").status == 2)
    }

    @Test func `hidden and excluded files that a hook names pass`() throws {
        try folder.write("on: push\n", to: "contract/.github/workflows/ci.yaml")
        try folder.write("exclude: [mkdocs.yml]\n", to: "contract/.ccc.yaml")
        try folder.write("site_name: x\n", to: "contract/mkdocs.yml")
        let run = try lint("mkdocs.yml", ".github/workflows/ci.yaml", ".ccc.yaml", "contract.yaml")
        #expect(run.status == 0)
        #expect(run.standardOutput.contains("2 YAML files without `ccc: 1` were skipped"))
        #expect(run.standardOutput.contains("1 file is excluded"))
        #expect(!run.standardOutput.contains("error["))
    }

    @Test func `an error that a comment accepts still stops the build`() throws {
        let path = "contract/mistakes/funding-exceeds-cost.yaml"
        let text = try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
        try folder.write(
            text.replacing("amount: 15 M EUR", with: "amount: 15 M EUR # ccc: ignore CCC601 -- reserve"), to: path)
        try folder.write("exclude: [\"*-*\"]\n", to: "contract/.ccc.yaml")
        #expect(try lint(path.replacing("contract/", with: "")).status == 0)
        try FileManager.default.removeItem(at: folder.url.appending(path: "contract/.ccc.yaml"))
        #expect(try codes("mistakes/funding-exceeds-cost.yaml") == [])
        let build = try CommandRun(
            ["build", "contract", "-o", "out", "--format", "concise"], in: folder.url)
        #expect(build.status == 1)
        #expect(build.standardOutput.contains("CCC601"))
    }
}
