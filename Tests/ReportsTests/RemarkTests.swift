import Quantities
import Reports
import SourceText
import Testing

/// What authors say about their figures is shown beside them.
@Suite struct RemarkTests {
    private static let contract = ExampleContract.contract([
        file(
            "contract.yaml",
            """
            kind: contract
            city:
              name: Town
            currency: EUR
            exchange_rates:
              - from: PLN
                to: EUR
                rate: 0.25
                date: 2025-03-01
                source: National bank
            targets:
              - id: neutral
                year: 2030
                baseline: base
                by_sector:
                  transport:
                    remaining: 40 t CO2e/a
                    source: Traffic plan
            """),
        file(
            "base.yaml",
            """
            kind: inventory
            id: base
            year: 2020
            source: Inventory report
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 900
                  quality: medium
                  source: Traffic count
                - sector: waste
                  all_scopes:
                    value: included-elsewhere
                    see: transport
            """),
        file(
            "grid.yaml",
            """
            kind: commitment
            stakeholder:
              id: utility
              name: Utility
              type: utility
            signature:
              status: signed
              document: letters/utility.pdf
            measures:
              - id: grid
                title: Heat grid
                status: planned
                cost:
                  capex: 8 M PLN
              - id: pump
                title: Heat pump
                status: planned
                cost:
                  capex:
                    value: included-elsewhere
                    see: grid
            """),
    ])

    private static func file(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, text: "ccc: 1\n" + text + "\n")
    }

    private func markdown(_ language: Language, _ profile: ReportProfile = .public) -> String {
        ExampleContract.renderer.markdown(Self.contract, ReportOptions(language: language, profile: profile))
    }

    @Test func `where a figure is counted instead`() {
        #expect(markdown(.en).contains("see 1 Heat grid"))
        #expect(markdown(.de).contains("siehe 1 Heat grid"))
        #expect(markdown(.en).contains("see Transport"))
    }

    @Test func `the rate of a currency, with day and source`() {
        #expect(markdown(.en).contains("Converted at 1 PLN = 0.25 EUR"))
        #expect(markdown(.de).contains("Umgerechnet mit 1 PLN = 0,25 EUR"))
        #expect(markdown(.en).contains("Source: National bank"))
    }

    @Test func `the quality and the source of a row`() {
        #expect(markdown(.en).contains("medium quality"))
        #expect(markdown(.en).contains("Traffic count"))
        #expect(markdown(.en).contains("Traffic plan"))
    }

    @Test func `a signed letter is named in the internal report only`() {
        #expect(markdown(.en, .internal).contains("letters/utility.pdf"))
        #expect(!markdown(.en).contains("letters/utility.pdf"))
    }
}
