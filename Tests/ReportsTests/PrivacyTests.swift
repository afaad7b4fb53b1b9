import Aggregation
import Quantities
import Reports
import SourceText
import Testing

@Suite struct PrivacyTests {
    private static func party(_ id: String, publish: String?) -> SourceFile {
        SourceFile(
            path: "commitments/\(id).yaml",
            text: """
                ccc: 1
                kind: commitment
                \(publish.map { "publish: \($0)" } ?? "x_none: 1")
                source: Report of \(id)
                stakeholder:
                  id: \(id)
                  name: Firm \(id)
                  type: company
                  website: https://\(id).example
                  contact:
                    position: Head
                    name: Person of \(id)
                    email: mail@\(id).example
                signature:
                  status: signed
                  name: Signer of \(id)
                measures:
                  - id: solar
                    title: Solar roof
                    status: planned
                    effects:
                      - kind: reduction
                        by_year:
                          2030: 77 t CO2e/a
                """)
    }

    private static let contract = ExampleContract.contract([
        party("alpha", publish: nil), party("beta", publish: "type-only"), party("gamma", publish: "totals-only"),
        SourceFile(
            path: "contract.yaml",
            text: "ccc: 1\nkind: contract\ncity:\n  name: Town\nlanguages: [en]\ntargets:\n  - id: t\n    year: 2030\n"),
    ])

    private func reports(_ profile: ReportProfile) -> [String] {
        let options = ReportOptions(
            language: .en, profile: profile, draft: ["commitments/beta.yaml:1:1: error", "contract.yaml:1:1: error"])
        return [
            ExampleContract.renderer.html(Self.contract, options),
            ExampleContract.renderer.markdown(Self.contract, options),
        ]
    }

    @Test func publicNamesNoPersons() {
        for report in reports(.public) {
            #expect(!report.contains("Person of") && !report.contains("Signer of") && !report.contains("mail@"))
            #expect(report.contains("Firm alpha") && report.contains("Company 2"))
            #expect(!report.contains("beta") && !report.contains("gamma"))
            #expect(report.contains("231"), "the total holds the figures of all three")
        }
    }

    @Test func internalNamesPersonsOfPartiesThatAllowIt() {
        for report in reports(.internal) {
            #expect(report.contains("Person of alpha") && report.contains("Signer of alpha"))
            #expect(!report.contains("beta") && !report.contains("gamma"))
        }
    }

    @Test func anonymisedNamesNobody() {
        for report in reports(.anonymised) {
            #expect(!report.contains("alpha") && !report.contains("beta") && !report.contains("gamma"))
            #expect(report.contains("Company 1"))
        }
    }
}
