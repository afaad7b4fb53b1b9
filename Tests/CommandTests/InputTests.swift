import Foundation
import Testing

/// Which files are read, under which names, and which are never written.
@Suite struct InputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.contract, to: "city/contract.yaml")
    }

    private static let contract = """
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: DE
        languages:
          - en

        """

    private static func commitment(party: String = "party", title: String = "Solar roofs", more: String = "") -> String
    {
        """
        ccc: 1
        kind: commitment
        \(more)stakeholder:
          id: \(party)
          name: Party
          type: company
        signature:
          status: signed
        measures:
          - id: solar-roofs
            title: \(title)
            field: energy-systems
            status: planned

        """
    }

    private func run(_ arguments: String..., in path: String = "city", input: String = "") throws -> CommandRun {
        try CommandRun(arguments, in: folder.url.appending(path: path), input: Data(input.utf8))
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: path).path(percentEncoded: false), withDestinationPath: target)
    }

    private func markdown() throws -> String { try run("render", "--to", "md").standardOutput }

    @Test func `the file named contract dot yaml is used, and another one is found`() throws {
        try folder.write(Self.contract.replacing("title: Contract", with: "title: Old"), to: "city/an-old-one.yaml")
        let found = try run("validate", "--format", "concise")
        #expect(found.status == 1)
        #expect(found.standardOutput.hasPrefix("an-old-one.yaml:2:7: error[CCC309]"))
        let draft = try run("render", "--to", "md", "--draft").standardOutput
        #expect(draft.contains("Contract") && !draft.contains("Old"))
    }

    @Test func `a text behind a link that leads out of the folder is not read`() throws {
        try folder.write("Secret words", to: "secret.md")
        try link("city/intro.md", to: "../secret.md")
        try folder.write(Self.contract + "sections:\n  introduction: intro.md\n", to: "city/contract.yaml")
        let found = try run("validate", "--format", "concise")
        #expect(found.status == 1)
        #expect(found.standardOutput.contains("CCC116"))
        #expect(try !run("render", "--to", "md", "--draft").standardOutput.contains("Secret words"))
    }

    @Test func `a link inside the folder is read`() throws {
        try folder.write("Public words", to: "city/texts/intro.md")
        try link("city/intro.md", to: "texts/intro.md")
        try folder.write(Self.contract + "sections:\n  introduction: intro.md\n", to: "city/contract.yaml")
        #expect(try run("validate").status == 0)
    }

    @Test func `a schema behind a link that leads out of the folder is not read`() throws {
        try folder.write("{\"type\": \"boolean\"}", to: "secret.json")
        try folder.write("", to: "city/schemas/.keep")
        try link("city/schemas/district.json", to: "../../secret.json")
        let key = "extensions:\n  - key: x_district\n    title: District\n    schema: schemas/district.json\n"
        try folder.write(Self.contract + key + "x_district: North\n", to: "city/contract.yaml")
        let found = try run("validate", "--format", "concise").standardOutput
        #expect(found.contains("[CCC213]") && !found.contains("x_district:"), "\(found)")
    }

    @Test(.enabled(if: getuid() != 0, "root may read every folder"))
    func `a folder that cannot be read hides no contract`() throws {
        try folder.write(Self.contract, to: "region/open/contract.yaml")
        try folder.write(Self.contract, to: "region/closed/contract.yaml")
        let closed = folder.url.appending(path: "region/closed").path(percentEncoded: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: closed)
        let found = try run("validate", in: "region")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
        #expect(found.status == 2)
        #expect(found.standardError.contains("closed: cannot be read: no permission"))
    }

    @Test func `a file with two names is read once`() throws {
        try folder.write(Self.commitment(), to: "city/b.yaml")
        try link("city/a.yaml", to: "b.yaml")
        let run = try run("validate")
        #expect(run.status == 0, "\(run.standardOutput)")
        #expect(run.standardOutput.contains("2 files"))
        #expect(try self.run("validate", "a.yaml").standardOutput.contains("1 file"))
    }

    @Test func `standard input stands in place of the file of its name`() throws {
        try folder.write(Self.commitment(party: "first"), to: "city/a.yaml")
        try folder.write(Self.commitment(party: "second"), to: "city/sub/b.yaml")
        let clash = try run(
            "validate", "--format", "concise", "--stdin-filename", "sub/b.yaml", "-",
            input: Self.commitment(party: "first"))
        #expect(clash.status == 1)
        #expect(clash.standardOutput.hasPrefix("sub/b.yaml:4:7: error[CCC301]"))
        let same = try run(
            "validate", "--stdin-filename", "a.yaml", "-", input: Self.commitment(party: "first", title: "Other"))
        #expect(same.status == 0, "\(same.standardOutput)")
        let new = try run(
            "validate", "--format", "concise", "--stdin-filename", "z/c.yaml", "-",
            input: Self.commitment(party: "second"))
        #expect(new.standardOutput.contains("CCC301"))
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func `a lone file in UTF-16 is a contract file all the same`(encoding: String.Encoding) throws {
        let text = try #require(("\u{FEFF}" + Self.commitment()).data(using: encoding))
        try folder.write(text, to: "lone/a.yaml")
        let run = try run("validate", "--format", "concise", "a.yaml", in: "lone")
        #expect(run.status == 1)
        #expect(run.standardOutput.hasPrefix("a.yaml:1:1: error[CCC101]"))
        try folder.write(try #require("\u{FEFF}name: other\n".data(using: encoding)), to: "lone/b.yaml")
        #expect(try self.run("validate", "b.yaml", in: "lone").status == 0)
    }

    @Test func `an empty lone file is named, one of comments is of another program`() throws {
        try folder.write("", to: "lone/a.yaml")
        try folder.write("# nothing\n", to: "lone/b.yaml")
        #expect(try run("validate", "--format", "concise", "a.yaml", in: "lone").standardOutput.contains("CCC113"))
        #expect(try run("validate", "b.yaml", in: "lone").status == 0)
    }

    @Test func `a file that is too large is a finding`() throws {
        // Hardly more than the limit: what is not read of standard input must fit into the pipe.
        let comment = String(repeating: "# words\n", count: 1_250_000)
        try folder.write(Self.commitment() + comment, to: "city/a.yaml")
        let run = try run("validate", "--format", "concise")
        #expect(run.status == 1)
        #expect(run.standardOutput.hasPrefix("a.yaml:"))
        #expect(run.standardOutput.contains("CCC112"))
        let input = try self.run("validate", "--format", "concise", "-", input: Self.commitment() + comment)
        #expect(input.standardOutput.contains("CCC112"))
    }

    @Test(arguments: [
        ["render", "--to", "md", "-o", "contract.yaml"], ["render", "--to", "md", "-o", "intro.md"],
        ["render", "--to", "md", "-o", "linked.html"], ["build", "-o", "."],
    ])
    func `what a report is made from is not written over`(arguments: [String]) throws {
        try folder.write("Words of the city", to: "city/intro.md")
        try folder.write("Words of the contract", to: "city/contract.md")
        try folder.write(
            Self.contract + "sections:\n  introduction: intro.md\n  process: contract.md\n", to: "city/contract.yaml")
        try link("city/linked.html", to: "contract.yaml")
        for (language, words) in [("en", "the report is made from this file"), ("de", "entsteht der Bericht")] {
            let run = try CommandRun(
                arguments + ["--lang", language, "--draft"], in: folder.url.appending(path: "city"))
            #expect(run.status == 2)
            #expect(run.standardError.contains(words))
        }
        #expect(try folder.files().count { $0.hasSuffix(".json") } == 0)
        let intro = try String(contentsOf: folder.url.appending(path: "city/intro.md"), encoding: .utf8)
        #expect(intro == "Words of the city")
    }

    @Test func `a contract dot json is not written over by its report`() throws {
        #expect(try run("build", "-o", "out").status == 0)
        let run = try run("render", "contract.json", "-o", "contract.json", in: "city/out")
        #expect(run.status == 2)
    }

    @Test func `a second commitment of a party is one party in the report`() throws {
        try folder.write(Self.commitment(), to: "city/a.yaml")
        try folder.write(Self.commitment(title: "Heat pumps", more: "id: party-heat\n"), to: "city/b.yaml")
        let found = try run("validate")
        #expect(found.status == 0, "\(found.standardOutput)")
        #expect(found.standardOutput.contains("3 files"))
        let json = try run("build", "-o", "../out")
        #expect(json.status == 0)
        let report = try markdown()
        #expect(report.contains("Heat pumps") && report.contains("Solar roofs"))
        #expect(report.matches(of: /\n#### Party\n/).count == 1)
    }
}
