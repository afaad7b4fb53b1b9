import Aggregation
import Quantities
import Reports
import SourceText
import Testing

@Suite struct SizeTests {
    /// Time and size grow with the contract, not with its square: a limit that only a slip would pass.
    @Test(.timeLimit(.minutes(1)))
    func largeContractsRender() {
        let contract = Self.contract(parties: 100, measures: 50)
        let clock = ContinuousClock()
        var html = ""
        var markdown = ""
        let first = clock.measure { html = ExampleContract.renderer.html(contract, ReportOptions(language: .de)) }
        let second = clock.measure {
            markdown = ExampleContract.renderer.markdown(contract, ReportOptions(language: .de))
        }
        print("5000 measures: html \(first) \(html.utf8.count) bytes, markdown \(second) \(markdown.utf8.count) bytes")
        #expect(html.utf8.count < 40_000_000)
        #expect(markdown.utf8.count < 20_000_000)
    }

    static func contract(parties: Int, measures: Int) -> Contract {
        var files = [
            SourceFile(
                path: "contract.yaml",
                text:
                    "ccc: 1\nkind: contract\ncity:\n  name: Town\ntargets:\n  - id: t\n    year: 2030\n    baseline: b\n"
                    + "    reduction: 80 %\n"),
            SourceFile(
                path: "b.yaml",
                text: "ccc: 1\nkind: inventory\nid: b\nyear: 2018\nemissions:\n  unit: t CO2e/a\n  rows:\n"
                    + "    - sector: transport\n      all_scopes: 9 000 000\n"),
        ]
        for party in 0..<parties {
            var text =
                "ccc: 1\nkind: commitment\nsource: Report \(party)\nstakeholder:\n  id: party-\(party)\n"
                + "  name: Party \(party)\n  type: company\nsignature:\n  status: signed\nmeasures:\n"
            for measure in 0..<measures { text += Self.measure(measure) }
            files.append(SourceFile(path: "commitments/party-\(party).yaml", text: text))
        }
        return ExampleContract.contract(files)
    }

    private static func measure(_ number: Int) -> String {
        """
          - id: measure-\(number)
            title: Measure \(number) with a title of usual length
            description: What is done here, in a sentence or two as people write them, with *emphasis* and a number, 42.
            field: \(number.isMultiple(of: 2) ? "energy-systems" : "mobility-transport")
            status: planned
            start: 2025
            end: 2029
            effects:
              - kind: reduction
                sector: transport
                by_year:
                  2030: \(number + 1) t CO2e/a
            cost:
              capex: \(number + 1)00000 EUR
            funding:
              - funder: national
                instrument: grant
                amount: 40 %
                status: applied

        """
    }
}
