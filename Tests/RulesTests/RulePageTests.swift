import Diagnostics
import Foundation
import Quantities
import Testing

/// The pages of `docs/rules` are true: their examples are checked, and their output is what is printed.
@Suite struct RulePageTests {
    private static let pages = Language.allCases.flatMap { language in Code.all.map { ($0, language) } }

    @Test(arguments: Language.allCases)
    func `there is a page for every code and no other`(language: Language) throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: RulePage.folder(language).path(percentEncoded: false))
        let pages = Set(Code.all.map { "\($0).md" })
        #expect(pages.subtracting(names) == [], "no page")
        #expect(Set(names).subtracting(pages) == [], "no code")
    }

    @Test(arguments: pages)
    func `a page has its title and its sections`(code: Code, language: Language) throws {
        let page = try RulePage(code, language)
        #expect(page.text.hasPrefix("# \(code) \(code.name)\n\n"))
        let titles = page.text.matches(of: #/(?m)^## (.*)$/#).map { String($0.output.1) }
        #expect(titles == RulePage.sections(language))
        let prose = page.text.replacing(#/(?s)```text.*?```/#, with: "")
        #expect(prose.split(separator: "\n").allSatisfy { $0.count <= 80 })
        for files in [page.wrong, page.right] { #expect(Set(files.map(\.path)).count == files.count) }
    }

    @Test(arguments: pages)
    func `the output of a page is what is printed for its example`(code: Code, language: Language) async throws {
        var page = try RulePage(code, language)
        let check = try await ExampleCheck(page.wrong, language)
        #expect(!check.hidden.contains { $0.isShown(inExampleOf: code) }, "found where the page shows nothing")
        let found = check.found.filter { $0.isShown(inExampleOf: code) }
        #expect(found.contains(code))
        let output = check.output(found, language)
        if ProcessInfo.processInfo.environment["RECORD"] == "1", page.output != output {
            page.output = output
            try page.save()
            Issue.record("recorded \(language) \(code)")
        }
        #expect(page.output == output)
        let prose = page.text.replacing(#/(?s)```.*?```/#, with: "")
        #expect(found.subtracting([code]).allSatisfy { prose.contains("\($0)") }, "not one mistake alone")
    }

    @Test(arguments: pages)
    func `nothing is found in the good example of a page`(code: Code, language: Language) async throws {
        let page = try RulePage(code, language)
        let check = try await ExampleCheck(page.right, language)
        let found = check.found.union(check.hidden).filter { $0.isShown(inExampleOf: code) }
        let output = check.output(found, language)
        if Self.tooLargeToComplete[code] == nil {
            #expect(found == [], "\(output)")
        } else {
            #expect(output.count < (page.output ?? "").count)
        }
    }

    /// Codes whose good example is better than the bad one but not without a finding, with the reason.
    private static let tooLargeToComplete: [Code: String] = [
        .modulesWithoutContent: "a contract in which every module of a template has content fills many pages"
    ]
}
