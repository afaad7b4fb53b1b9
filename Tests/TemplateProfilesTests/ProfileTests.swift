import Aggregation
import Foundation
import Quantities
import SourceText
import Syntax
import TemplateProfiles
import Testing
import Workspace
import YAML

@Suite struct ProfileTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func tree(_ id: String) throws -> SyntaxTree {
        let file = root.appending(path: "templates/profiles/\(id).yaml")
        return try YAMLReader.read(SourceFile(path: id, bytes: Array(try Data(contentsOf: file)))).tree
    }

    private static func profile(_ id: String) throws -> TemplateProfile {
        try #require(TemplateProfileReader(tree(id)).profile())
    }

    @Test(arguments: ["nzc-v1", "nzc-v3"])
    func `every title is there in every language and every word is known`(id: String) throws {
        let profile = try Self.profile(id)
        #expect(profile.id == id)
        #expect(profile.parts.map(\.id) == ["commitments", "action-plan", "investment-plan"])
        let modules = profile.parts.flatMap(\.modules)
        let tables = modules.flatMap(\.tables)
        let titles =
            [profile.title] + profile.parts.map(\.title) + modules.map(\.title) + tables.map(\.title)
            + tables.flatMap(\.columns).map(\.title)
        for title in titles { #expect(Set(title.keys) == Set(Language.allCases), "\(title)") }
        let tree = try Self.tree(id)
        let words = tree.nodes.indices.map { NodeID(UInt32($0)) }.compactMap { tree.value("content", in: $0) }
        for word in words { #expect(TemplateContent(rawValue: tree.text(of: word)) != nil, "\(tree.text(of: word))") }
        #expect(Set(tables.map(\.number)).count == tables.count)
        for module in modules where module.tables.isEmpty {
            #expect(module.filling.content != nil || !module.filling.sections.isEmpty, "\(module.number)")
        }
    }

    @Test func `columns of the gap are quantities of the ledger`() throws {
        for (id, number) in [("nzc-v1", "A-2.3"), ("nzc-v3", "Table A-2.1")] {
            let tables = try Self.profile(id).parts.flatMap(\.modules).flatMap(\.tables)
            let table = try #require(tables.first { $0.number == number })
            let quantities = table.columns.flatMap(\.quantities)
            #expect(quantities.count > 4)
            for quantity in quantities { #expect(AccountQuantity(rawValue: quantity) != nil, "\(quantity)") }
        }
    }

    @Test func `tables A-1.3 and A-1.4 changed places`() throws {
        for (id, emissions) in [("nzc-v1", "A-1.4"), ("nzc-v3", "A-1.3")] {
            let tables = try Self.profile(id).parts.flatMap(\.modules).flatMap(\.tables)
            #expect(tables.filter { $0.filling.content == .emissions }.map(\.number) == [emissions])
        }
    }

    @Test func `the score of a contract has weights and names what is empty`() async throws {
        let file = Self.root.appending(path: "examples/klagenfurt/contract.yaml").path(percentEncoded: false)
        let group = try #require(try InputSelection(paths: [file]).groups.first)
        let contract = try #require(try await Workspace().check(group).contract)
        let parts = CompletenessScore(of: contract, by: try Self.profile("nzc-v1")).parts
        #expect(parts.map(\.weight) == [14, 22, 15])
        #expect(parts.map(\.filled) == [12, 14, 6])
        #expect(parts[0].emptyModules.map(\.number) == ["1", "4"])
    }
}
