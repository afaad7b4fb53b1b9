import Foundation
import Testing

/// A city's own templates.
@Suite struct TemplateTests {
    private func render(_ templates: TemporaryFolder) throws -> CommandRun {
        try CommandRun(
            ["render", "examples/klagenfurt", "--templates", templates.url.path(percentEncoded: false)],
            in: CommandRun.repository)
    }

    @Test func `a template of a folder replaces the program's own`() throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>our own colophon</p>", to: "html/colophon.mustache")
        let run = try render(folder)
        #expect(run.status == 0)
        #expect(run.standardOutput.contains("<p>our own colophon</p>"))
    }

    @Test func `a template of an unknown name is a clear message`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "html/kolophon.mustache")
        let run = try render(folder)
        #expect(run.status == 2)
        #expect(run.standardError.contains("no template of this name"))
    }

    @Test func `a broken template is a message with its line`() throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>\n{{#open}}\n", to: "html/colophon.mustache")
        let run = try render(folder)
        #expect(run.status == 2)
        #expect(run.standardError.contains("html/colophon.mustache:"))
        #expect(run.standardError.contains("{{/name}} is missing"))
    }

    @Test func `a partial that is not there is named`() throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>{{> footer}}</p>", to: "html/colophon.mustache")
        let run = try render(folder)
        #expect(run.status == 2)
        #expect(
            run.standardError == "ccc: html/colophon.mustache:1: {{> footer}} names a template that is not there\n")
    }

    @Test func `a folder of templates that is not there is a clear message`() throws {
        let run = try CommandRun(
            ["render", "examples/klagenfurt", "--templates", "nowhere"], in: CommandRun.repository)
        #expect(run.status == 2)
        #expect(run.standardError == "ccc: nowhere: no such file or folder\n")
    }

    @Test func `a reader that goes away ends the program quietly`() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\"$0\" render examples/klagenfurt | head -c 10; exit 0", CommandRun.programPath]
        process.currentDirectoryURL = CommandRun.repository
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    }
}
