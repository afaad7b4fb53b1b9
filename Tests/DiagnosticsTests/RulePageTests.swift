import Diagnostics
import Foundation
import Quantities
import Testing

@Suite struct RulePageTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs").appending(path: "rules")

    private static func page(_ code: Code, _ language: Language) throws -> String {
        try String(
            contentsOf: folder.appending(path: language.rawValue).appending(path: "\(code).md"), encoding: .utf8)
    }

    @Test(arguments: Language.allCases)
    func `every code has a page with its title`(language: Language) throws {
        for code in Code.all {
            let page = try Self.page(code, language)
            #expect(page.hasPrefix("# \(code) \(code.name)\n\n"), "\(language) \(code)")
        }
    }

    @Test(arguments: Language.allCases)
    func `there are no other pages`(language: Language) throws {
        let folder = Self.folder.appending(path: language.rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        #expect(Set(names) == Set(Code.all.map { "\($0).md" }))
    }

    @Test(arguments: Language.allCases)
    func `every page explains and shows a bad and a good example`(language: Language) throws {
        for code in Code.all {
            let lines = try Self.page(code, language).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count { $0.hasPrefix("## ") } == 4, "\(language) \(code)")
            #expect(lines.count { $0 == "```yaml" } == 2 && lines.count { $0 == "```" } == 2, "\(language) \(code)")
            #expect(lines.allSatisfy { $0.count <= 120 }, "\(language) \(code)")
        }
    }
}
