import Aggregation
import Quantities
import Reports
import SourceText

/// A contract of few lines: a town with an inventory of 1,500 t in 2018 that is to fall by 80 %.
struct SmallContract {
    /// Rows of the inventory: sector and amount.
    var rows = [("buildings", "1000"), ("transport", "500")]
    /// Lines of the inventory's head.
    var inventory = "year: 2018"
    /// Lines of the target below its id and year.
    var target = ["baseline: base", "reduction: 80 %"]
    /// Parties with the lines of their measures.
    var parties: [(id: String, signature: String, measures: [String])] = []
    /// Lines of the measures of a second commitment of the first party.
    var secondCommitment: [String] = []
    /// Lines of the measures of a programme that counts in other plans.
    var otherPlans: [String] = []
    /// An inventory from which measures count.
    var start: String?

    /// The lines of a measure with a reduction.
    static func measure(
        _ id: String, _ amount: String, year: Int = 2030, kind: String = "reduction", more: [String] = []
    ) -> String {
        let lines =
            ["- id: \(id)", "  title: \(id)", "  status: planned"] + more.map { "  " + $0 } + [
                "  effects:", "    - kind: \(kind)", "      sector: buildings", "      by_year:",
                "        \(year): \(amount)",
            ]
        return lines.joined(separator: "\n")
    }

    /// One signed party with these measures.
    static func plan(_ measures: String...) -> SmallContract {
        var contract = SmallContract()
        contract.parties = [("a", "signed", measures)]
        return contract
    }

    var contract: Contract {
        var files = [
            file("base.yaml", "kind: inventory\nid: base\n\(inventory)\n" + emissions(rows)),
            file(
                "contract.yaml",
                "kind: contract\ncity:\n  name: Town\ntargets:\n  - id: t\n    year: 2030\n"
                    + target.map { "    \($0)\n" }.joined()),
        ]
        func commitment(_ id: String, of party: String, _ signature: String, _ measures: [String]) {
            files.append(
                file(
                    "commitments/\(id).yaml",
                    "kind: commitment\nid: \(id)\nstakeholder:\n  id: \(party)\n  name: Party \(party)\n"
                        + "  type: company\nsignature:\n  status: \(signature)\nmeasures:\n"
                        + measures.map { indented($0, 2) }.joined()))
        }
        for party in parties { commitment(party.id, of: party.id, party.signature, party.measures) }
        if let party = parties.first, !secondCommitment.isEmpty {
            commitment(party.id + "-2", of: party.id, party.signature, secondCommitment)
        }
        if !otherPlans.isEmpty {
            files.append(
                file(
                    "programmes.yaml",
                    "kind: programmes\nprogrammes:\n  - id: pr\n    title: PR\n    counts_in: other-plans\n"
                        + "    measures:\n" + otherPlans.map { indented($0, 6) }.joined()))
        }
        if let start {
            files.append(
                file("start.yaml", "kind: inventory\nid: start\nyear: 2020\n" + emissions([("buildings", start)])))
        }
        return ExampleContract.contract(files)
    }

    func markdown(_ language: Language = .en) -> String {
        ExampleContract.renderer.markdown(contract, ReportOptions(language: language))
    }

    private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: "ccc: 1\n" + text) }

    private func emissions(_ rows: [(String, String)]) -> String {
        "emissions:\n  unit: t CO2e/a\n  rows:\n"
            + rows.map { "    - sector: \($0)\n      all_scopes: \($1)\n" }.joined()
    }

    private func indented(_ text: String, _ count: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 + "\n" }.joined()
    }
}
