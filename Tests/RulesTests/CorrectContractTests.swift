import Diagnostics
import SourceText
import Testing
import Workspace

@Suite struct CorrectContractTests {
    /// Two hundred contracts of 10 to 40 measures and their parts.
    @Test(arguments: [0, 50, 100, 150])
    func `no rule finds anything in a correct contract`(first: Int) async {
        for seed in first..<(first + 50) {
            let contract = CorrectContract(seed: seed)
            let sources = contract.files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
            let checked = await Workspace().check(sources, folder: "contract")
            for finding in checked.diagnostics {
                let source = sources[Int(finding.place.file.rawValue)]
                let text = source.text(finding.place.range)
                Issue.record("seed \(seed): \(finding.code) \(source.path) \(text)")
            }
        }
    }

    @Test func `the corpus is large and varied`() {
        let contracts = (0..<200).map { CorrectContract(seed: $0) }
        #expect(contracts.map(\.measureCount).reduce(0, +) > 4_000)
        let texts = contracts.map { $0.files.values.joined() }
        for word in [
            "count_from", "by_sector", "part_of", "scope_3", "all_scopes", "payers", "npv", "received", "total:",
            "business-as-usual", "gases", "removals", "counted: false", "confidential", "not-estimated", "SEK", "CZK",
            "depends_on", "publish: totals-only", "publish: type-only", "x_district", "x_budget_line", "nzc-v1",
            "nzc-v3", "AR4", "AR6", "endorsed", "contact", "opex", "year: 2040", "  - de\n  - en",
        ] {
            let count = texts.count { $0.contains(word) }
            #expect(count > 20, "\(word) in \(count)")
        }
    }

    @Test func `a seed always gives the same contract`() {
        #expect(CorrectContract(seed: 7).files == CorrectContract(seed: 7).files)
    }
}
