import DiagnosticOutput
import Diagnostics
import Foundation
import Quantities
import SourceText
import Testing
import Workspace

/// What is at stake in the findings of a contract, and whose list they stand in.
@Suite struct ContextTests {
    /// What is known of the findings with a code, in the order of their places.
    private func contexts(_ code: String, _ files: [String: String]) async throws -> [FindingContext] {
        let folder = try TemporaryFolder()
        for (path, text) in files { try folder.write(text + "\n", to: "contract/\(path)") }
        if files["contract.yaml"] == nil { try folder.write(Self.contract(), to: "contract/contract.yaml") }
        let selection = try InputSelection(paths: [folder.path("contract")])
        let options = ReviewOptions(
            select: [RuleSelector(code)].compactMap(\.self),
            context: ContextOptions(findsImpact: true, findsRecipient: true, language: .en))
        let result = try await Workspace().check(selection, options: options)
        return result.diagnostics.compactMap { result.contexts[$0] }
    }

    private static func contract(_ more: String = "") -> String {
        """
        ccc: 1
        kind: contract
        id: town
        title: Contract of Town
        city:
          name: Town
          country: DE
        languages: [en]
        targets:
          - id: mission
            year: 2030
            baseline: base
            reduction: 80 %
        \(more)
        """
    }

    private static let inventory = """
        ccc: 1
        kind: inventory
        id: base
        year: 2021
        emissions:
          unit: kt CO2e/a
          rows:
            - sector: transport
              all_scopes: 10
            - sector: waste
              all_scopes: 2
              colour: red
          declared:
            colour: red
        """

    private static func commitment(_ id: String, publish: String? = nil, more: String = "", measures: String = "")
        -> String
    {
        """
        ccc: 1
        kind: commitment
        stakeholder:
          id: \(id)
          name: \(id.capitalized) GmbH
          type: company
        \(publish.map { "publish: \($0)\n" } ?? "")\(more.isEmpty ? "" : more + "\n")signature:
          status: signed
          date: 2026-03-15
          position: Manager
        measures:
        \(measures)
        """
    }

    private static func measure(_ id: String, _ more: String..., effect: String = "900 t CO2e/a") -> String {
        """
          - id: \(id)
            title: Measure \(id)
            field: energy-systems
            status: planned
            effects:
              - kind: reduction
                sector: transport
                by_year:
                  2028: 1 t CO2e/a
                  2030: \(effect)
                  2035: 5 000 t CO2e/a

        """ + more.map { "    \($0)\n" }.joined()
    }

    private func only(_ contexts: [FindingContext]) throws -> FindingContext {
        #expect(contexts.count == 1)
        return try #require(contexts.first)
    }

    // What is at stake

    @Test func `a measure has its effect in the target's year and its cost`() async throws {
        let file = Self.commitment(
            "bakery", measures: Self.measure("oven", "colour: red", "cost: { capex: 2 M EUR }"))
        let context = try only(try await contexts("CCC201", ["bakery.yaml": file]))
        #expect(context.impact == Impact(in: .measure, emissions: 900, money: [Money(2_000_000, .eur)], currency: .eur))
        #expect(context.measure == "Measure oven")
    }

    @Test func `a commitment has all its measures, and parts once`() async throws {
        let measures =
            Self.measure("oven", "cost: { capex: 2 M EUR }")
            + Self.measure("door", "part_of: oven", effect: "100 t CO2e/a")
            + Self.measure("roof", "cost: { capex: 3 M CHF }", effect: "50 t CO2e/a")
        let file = Self.commitment("bakery", more: "colour: red", measures: measures)
        let context = try only(try await contexts("CCC201", ["bakery.yaml": file]))
        let francs = Money(3_000_000, try #require(Currency(code: Array("CHF".utf8))))
        #expect(
            context.impact
                == Impact(in: .commitment, emissions: 950, money: [Money(2_000_000, .eur), francs], currency: .eur))
        #expect(context.measure == nil)
    }

    @Test func `a row of an inventory has its emissions, the table all of them`() async throws {
        let list = try await contexts("CCC201", ["base.yaml": Self.inventory])
        #expect(
            list.map(\.impact) == [
                Impact(in: .inventoryRow, emissions: 2000, money: [], currency: .eur),
                Impact(in: .inventory, emissions: 12_000, money: [], currency: .eur),
            ])
    }

    @Test func `a target has the reduction that it asks for`() async throws {
        let files = ["contract.yaml": Self.contract("    colour: red"), "base.yaml": Self.inventory]
        let context = try #require(try await contexts("CCC201", files).last)
        #expect(context.impact == Impact(in: .target, emissions: 9600, money: [], currency: .eur))
    }

    @Test func `signatures that are missing have the measures that wait for them`() async throws {
        let file = Self.commitment("bakery", measures: Self.measure("oven"))
            .replacing("status: signed", with: "status: requested")
        let context = try only(try await contexts("CCC707", ["bakery.yaml": file]))
        #expect(context.impact == Impact(in: .commitments, emissions: 900, money: [], currency: .eur))
    }

    @Test func `sectors without a measure have their emissions`() async throws {
        let file = Self.commitment("bakery", measures: Self.measure("oven"))
        let context = try only(try await contexts("CCC704", ["base.yaml": Self.inventory, "bakery.yaml": file]))
        #expect(context.impact == Impact(in: .sectors, emissions: 2000, money: [], currency: .eur))
    }

    @Test func `a file that cannot be read has nothing that is known`() async throws {
        let file = Self.commitment("bakery", measures: "  - title: \"open")
        let context = try only(try await contexts("CCC105", ["bakery.yaml": file]))
        #expect(context.impact == nil)
        #expect(context.recipient == Recipient(contract: 0, .stakeholder(id: "bakery"), name: "Bakery GmbH"))
    }

    // Whose list

    private static let office = Recipient(contract: 0, .climateOffice, name: "Town")

    @Test func `common files are the climate office's`() async throws {
        let list = try await contexts("CCC201", ["base.yaml": Self.inventory])
        #expect(list.allSatisfy { $0.recipient == Self.office && !$0.isWithheld })
    }

    /// A bakery whose measure begins before the one of a brewery ends on which it depends.
    private func dependency(publish: String?, contract: String = contract()) async throws -> FindingContext {
        let bakery = Self.commitment(
            "bakery", measures: Self.measure("oven", "start: 2026", "depends_on: [brewery/boiler]"))
        let brewery = Self.commitment("brewery", publish: publish, measures: Self.measure("boiler", "end: 2028"))
        return try only(
            try await contexts(
                "CCC509", ["bakery.yaml": bakery, "brewery.yaml": brewery, "contract.yaml": contract]))
    }

    @Test func `a finding in two parties' files stands in the list of the first and names the other`() async throws {
        let context = try await dependency(publish: nil)
        #expect(context.recipient == Recipient(contract: 0, .stakeholder(id: "bakery"), name: "Bakery GmbH"))
        #expect(context.others == ["Brewery GmbH"])
        #expect(!context.isWithheld)
    }

    @Test(arguments: ["type-only", "totals-only"])
    func `a party that is not to be named is in no other party's list`(publish: String) async throws {
        let context = try await dependency(publish: publish)
        #expect(context.recipient == Self.office)
        #expect(context.others == ["Bakery GmbH", "Brewery GmbH"])
        #expect(context.isWithheld)
    }

    @Test func `the contract's own word on publishing holds for parties that say none`() async throws {
        let anonymous = Self.contract("publish: type-only")
        #expect(try await dependency(publish: nil, contract: anonymous).isWithheld)
        #expect(try await dependency(publish: "name", contract: anonymous).isWithheld == false)
    }

    @Test func `an id that is suggested tells of a party too`() async throws {
        let bakery = Self.commitment("bakery", measures: Self.measure("oven", "owner: brewry"))
        for (publish, isWithheld) in [("name", false), ("totals-only", true)] {
            let brewery = Self.commitment("brewery", publish: publish, measures: Self.measure("boiler"))
            let context = try only(
                try await contexts(
                    "CCC303", ["bakery.yaml": bakery, "brewery.yaml": brewery, "base.yaml": Self.inventory]))
            #expect(context.isWithheld == isWithheld)
        }
    }

    @Test func `a sum with a hidden party's cost is not shown to another`() async throws {
        let bakery = Self.commitment("bakery", measures: Self.measure("oven", "cost: { capex: 2 M EUR }"))
        let part = Self.measure("boiler", "part_of: bakery/oven", "cost: { by_year: { 2027: 3 M EUR } }")
        let brewery = Self.commitment("brewery", publish: "totals-only", measures: part)
        let list = try await contexts("CCC402", ["bakery.yaml": bakery, "brewery.yaml": brewery])
        #expect(!list.isEmpty)
        #expect(list.allSatisfy { $0.isWithheld && $0.recipient == Self.office })
    }

    @Test func `a median with a hidden party's figure is not shown to another`() async throws {
        func measures(_ costs: [Int], _ prefix: String) -> String {
            costs.enumerated().map { Self.measure("\(prefix)\($0)", "cost: { capex: \($1) EUR }") }.joined()
        }
        for (publish, isWithheld) in [("name", false), ("totals-only", true)] {
            let bakery = Self.commitment("bakery", measures: measures([900_000, 950_000, 950_000_000], "oven"))
            let brewery = Self.commitment(
                "brewery", publish: publish, measures: measures([850_000, 910_000, 920_000], "boiler"))
            let context = try only(
                try await contexts("CCC608", ["bakery.yaml": bakery, "brewery.yaml": brewery]))
            #expect(context.isWithheld == isWithheld)
        }
    }

    @Test func `two parties with one id by mistake have a list each`() async throws {
        let first = Self.commitment("bakery", measures: Self.measure("oven", "colour: red"))
        let second = first.replacing("Bakery GmbH", with: "Bakery AG")
        let list = try await contexts("CCC201", ["a.yaml": first, "b.yaml": second])
        #expect(list.compactMap(\.recipient?.name) == ["Bakery GmbH", "Bakery AG"])
    }

    @Test func `nothing is worked out unless it is asked for`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.contract("    colour: red"), to: "contract/contract.yaml")
        let selection = try InputSelection(paths: [folder.path("contract")])
        let result = try await Workspace().check(selection)
        #expect(!result.diagnostics.isEmpty && result.contexts.isEmpty && result.owners.isEmpty)
    }
}
