import Diagnostics
import Foundation
import Rules
import Testing

@Suite struct RuleExampleTests {
    private struct Case: CustomTestStringConvertible, Sendable {
        let code: Code
        let text: String
        var testDescription: String { "\(code)" }
    }

    private static let triggering = Rule.all.flatMap { rule in
        rule.triggering.map { Case(code: rule.code, text: $0) }
    }

    private static let nonTriggering = Rule.all.flatMap { rule in
        rule.nonTriggering.map { Case(code: rule.code, text: $0) }
    }

    @Test(arguments: triggering)
    private func `a triggering example reports exactly its marked places`(example: Case) async {
        let read = RuleExample(example.text)
        let findings = await read.findings()
        #expect(findings.filter { $0.code == example.code }.map(\.place).sorted() == read.marks.sorted())
        let others = findings.filter { $0.code != example.code && $0.code.isShown(inExampleOf: example.code) }
        #expect(others.isEmpty, "one mistake, one finding: \(others.map(\.code))")
    }

    @Test(arguments: nonTriggering)
    private func `a good example is silent under all rules`(example: Case) async {
        let findings = await RuleExample(example.text).findings()
        #expect(findings.map(\.code).filter { $0.isShown(inExampleOf: example.code) } == [])
    }

    @Test func `every rule has a bad and a good example`() {
        for rule in Rule.all {
            #expect(!rule.triggering.isEmpty, "\(rule.code)")
            #expect(!rule.nonTriggering.isEmpty, "\(rule.code)")
        }
    }

    @Test func `the code of every rule is in the list of codes`() {
        #expect(Rule.all.map(\.code).filter { !Code.all.contains($0) } == [], "not in `Code.all`")
    }

    @Test func `the list of rules is in code order and has every file of the folder`() throws {
        #expect(Rule.all.map(\.code) == Rule.all.map(\.code).sorted())
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Rules")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
        let names = files.compactMap { $0.split(separator: "/").last }.filter { $0.first?.isLowercase ?? false }
            .map { $0.replacing(".swift", with: "") }
        #expect(Set(names.map { $0.lowercased() }) == Set(Rule.all.map { $0.code.name.replacing("-", with: "") }))
        #expect(names.count == Rule.all.count)
    }
}
