import Foundation
import Testing

/// `ccc build` and `ccc render`, run for real.
@Suite struct BuildTests {
    private static let names = ["contract.html", "contract.json", "contract.md"]

    private func build(_ folder: String, in directory: URL, to output: URL, _ options: [String] = []) throws
        -> CommandRun
    {
        try CommandRun(["build", folder, "-o", output.path(percentEncoded: false)] + options, in: directory)
    }

    private func contents(of folder: URL) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in Self.names { result[name] = try Data(contentsOf: folder.appending(path: name)) }
        return result
    }

    @Test(arguments: ["klagenfurt", "dortmund"])
    func `two runs, a copied folder and another directory give the same bytes`(example: String) throws {
        let temporary = try TemporaryFolder()
        let first = temporary.url.appending(path: "first")
        let second = temporary.url.appending(path: "second")
        #expect(try build("examples/\(example)", in: CommandRun.repository, to: first).status == 0)
        let copy = temporary.url.appending(path: "copy")
        try FileManager.default.copyItem(at: CommandRun.repository.appending(path: "examples/\(example)"), to: copy)
        #expect(try build(".", in: copy, to: second).status == 0)
        #expect(try contents(of: first) == contents(of: second))
    }

    @Test func `only the three files are written`() throws {
        let temporary = try TemporaryFolder()
        let run = try build("examples/klagenfurt", in: CommandRun.repository, to: temporary.url.appending(path: "out"))
        #expect(run.standardOutput == "")
        #expect(try temporary.files() == ["out"] + Self.names.map { "out/" + $0 })
    }

    @Test(arguments: ["en", "de"])
    func `a report from contract dot json is the report from the folder`(language: String) throws {
        let temporary = try TemporaryFolder()
        _ = try build("examples/klagenfurt", in: CommandRun.repository, to: temporary.url, ["--lang", language])
        for (format, name) in [("html", "contract.html"), ("md", "contract.md")] {
            let run = try CommandRun(
                ["render", "contract.json", "--to", format, "--lang", language], in: temporary.url)
            #expect(run.status == 0)
            #expect(try Data(contentsOf: temporary.url.appending(path: name)) == Data(run.standardOutput.utf8))
        }
    }

    @Test func `a contract with errors is not written`() throws {
        let temporary = try TemporaryFolder()
        let run = try build("examples/broken", in: CommandRun.repository, to: temporary.url.appending(path: "out"))
        #expect(run.status == 1)
        #expect(try temporary.files().isEmpty)
    }

    @Test func `a draft is written in spite of errors, and says so`() throws {
        let temporary = try TemporaryFolder()
        let run = try build(
            "examples/broken", in: CommandRun.repository, to: temporary.url, ["--draft", "--lang", "de"])
        #expect(run.status == 1)
        #expect(try temporary.files() == Self.names)
        let markdown = try String(contentsOf: temporary.url.appending(path: "contract.md"), encoding: .utf8)
        #expect(markdown.contains("Entwurf"))
        #expect(markdown.contains("CCC601"))
        let json = try String(contentsOf: temporary.url.appending(path: "contract.json"), encoding: .utf8)
        #expect(json.contains("\"draft\": true"))
    }

    @Test func `a file where the output folder should be is left alone`() throws {
        let temporary = try TemporaryFolder()
        try temporary.write("precious", to: "out")
        let run = try build("examples/klagenfurt", in: CommandRun.repository, to: temporary.url.appending(path: "out"))
        #expect(run.status == 2)
        #expect(run.standardError.contains("is not a folder"))
        #expect(try Data(contentsOf: temporary.url.appending(path: "out")) == Data("precious".utf8))
    }

    @Test(.enabled(if: getuid() != 0, "as root every folder can be written"))
    func `an output folder without permission is a clear message`() throws {
        let temporary = try TemporaryFolder()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o500], ofItemAtPath: temporary.url.path(percentEncoded: false))
        let run = try build("examples/klagenfurt", in: CommandRun.repository, to: temporary.url.appending(path: "out"))
        #expect(run.status == 2)
        #expect(run.standardError.contains("no permission"))
    }

    @Test func `a party that does not want its name published is not named`() throws {
        let temporary = try TemporaryFolder()
        let copy = temporary.url.appending(path: "contract")
        try FileManager.default.copyItem(at: CommandRun.repository.appending(path: "examples/klagenfurt"), to: copy)
        try temporary.write(
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: hidden-brewery
              name: Hidden Brewery
              type: company
              website: https://hidden-brewery.example
            publish: type-only
            signature:
              status: signed
            measures:
              - id: boiler
                title: New boiler
                field: energy-systems
                status: planned
            """, to: "contract/hidden-brewery.yaml")
        let output = temporary.url.appending(path: "out")
        #expect(try build("contract", in: temporary.url, to: output).status == 0)
        for (name, data) in try contents(of: output) {
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.contains("New boiler"), "\(name)")
            #expect(!text.lowercased().contains("brewery"), "\(name)")
        }
    }

    @Test func `one commitment of a party that is not to be named hides all of them`() throws {
        let temporary = try TemporaryFolder()
        let copy = temporary.url.appending(path: "contract")
        try FileManager.default.copyItem(at: CommandRun.repository.appending(path: "examples/klagenfurt"), to: copy)
        for (file, publish) in [("brewery-solar", "name"), ("brewery-heat", "totals-only")] {
            try temporary.write(
                """
                ccc: 1
                kind: commitment
                id: \(file)
                stakeholder:
                  id: hidden-brewery
                  name: Hidden Brewery
                  type: company
                publish: \(publish)
                signature:
                  status: signed
                measures:
                  - id: boiler
                    title: New boiler
                    field: energy-systems
                    status: planned
                """, to: "contract/\(file).yaml")
        }
        let output = temporary.url.appending(path: "out")
        #expect(try build("contract", in: temporary.url, to: output).status == 0)
        for (name, data) in try contents(of: output) {
            #expect(!String(decoding: data, as: UTF8.self).lowercased().contains("brewery"), "\(name)")
        }
    }

    @Test func `an anonymised contract names no organisation in any file`() throws {
        let temporary = try TemporaryFolder()
        let copy = temporary.url.appending(path: "contract")
        try FileManager.default.copyItem(at: CommandRun.repository.appending(path: "examples/klagenfurt"), to: copy)
        try temporary.write(
            """
            ccc: 1
            kind: organisations
            organisations:
              - id: river-mill
                name: River Mill
                type: company
                website: https://river-mill.example
            """, to: "contract/partners.yaml")
        try temporary.write(
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: old-brewery
              name: Old Brewery
              type: company
            signature:
              status: signed
            measures:
              - id: boiler
                title: New boiler
                field: energy-systems
                status: planned
                partners:
                  - river-mill
            """, to: "contract/old-brewery.yaml")
        let output = temporary.url.appending(path: "out")
        #expect(try build("contract", in: temporary.url, to: output, ["--profile", "anonymised"]).status == 0)
        for (name, data) in try contents(of: output) {
            let text = String(decoding: data, as: UTF8.self).lowercased()
            #expect(text.contains("new boiler"), "\(name)")
            #expect(!text.contains("brewery") && !text.contains("river"), "\(name)")
        }
        let json = try String(contentsOf: output.appending(path: "contract.json"), encoding: .utf8)
        #expect(json.contains("\"id\": \"old-brewery\"") == false && json.contains("organisation-"))
        let again = try CommandRun(["render", "out/contract.json", "--to", "md"], in: temporary.url)
        #expect(again.status == 0)
    }

    @Test func `personal data stays out of what is written`() throws {
        let temporary = try TemporaryFolder()
        let copy = temporary.url.appending(path: "contract")
        try FileManager.default.copyItem(at: CommandRun.repository.appending(path: "examples/klagenfurt"), to: copy)
        try temporary.write(
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: choir
              name: Choir
              type: citizens
              contact:
                name: Secret Person
                email: secret@example.org
                phone: +43 463 000000
            level: loi
            signature:
              status: requested
              name: Secret Signer
            """, to: "contract/choir.yaml")
        let output = temporary.url.appending(path: "out")
        #expect(try build("contract", in: temporary.url, to: output).status == 0)
        for (name, data) in try contents(of: output) {
            let text = String(decoding: data, as: UTF8.self)
            for secret in ["Secret", "secret@", "000000\""] { #expect(!text.contains(secret), "\(name)") }
        }
        let inside = try CommandRun(["render", "contract", "--profile", "internal", "--to", "md"], in: temporary.url)
        #expect(inside.standardOutput.contains("Secret Person"))
    }
}
