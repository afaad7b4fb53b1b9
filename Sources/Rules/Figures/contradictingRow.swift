import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Printed figures of one row that contradict each other, such as gap and required.
    ///
    /// Where the row can be computed, `declaredTotalDiffers` finds the wrong figure: this rule is for rows whose
    /// inventory is still missing, and leaves every figure alone that the other rule has found.
    static let contradictingRow = Rule(
        .contradictingRow,
        triggering: [
            example(required: "↓892814"),
            // Effects count from the baseline, where nothing else is said.
            example(required: "856013", gap: "↓892814"),
        ],
        nonTriggering: [
            example(required: "856013"), example(required: "856013", gap: "856013"),
        ],
        contract: { subject, findings in
            let contract = subject.contract
            let rows = contract.document.targets.flatMap { target in
                ([target.declared] + target.declaredBySector.map(\.figures)).map {
                    PrintedRow(figures: $0, isOneInventory: target.countFrom == nil)
                }
            }
            guard rows.contains(where: { $0.figures.count > 1 }) else { return }
            let known = Set(
                DeclaredComparison.all(in: contract).filter { $0.difference != nil }.map(\.place))
            for row in rows { reportContradictions(in: row, contract, known, &findings) }
        })

    private static func reportContradictions(
        in row: PrintedRow, _ contract: Contract, _ known: Set<SourcePlace>, _ findings: inout Findings
    ) {
        for quantity in AccountQuantity.allCases where !quantity.formula.isEmpty {
            guard let printed = row[quantity], let figure = printed.value.figure else { continue }
            let terms = quantity.formula.compactMap { term in row[term.quantity].map { (term: term, printed: $0) } }
            guard terms.count == quantity.formula.count else { continue }
            let places = [printed.value.range] + terms.map(\.printed.value.range)
            guard !places.contains(where: { known.contains(contract.place($0)) }) else { continue }
            let amounts = terms.compactMap { term, printed in
                printed.value.figure.map { term.isNegative ? -$0.amount : $0.amount }
            }
            guard amounts.count == terms.count else { continue }
            let result = amounts.sum()
            let quanta = [figure.quantum] + terms.compactMap { $0.printed.value.figure?.quantum }
            guard (result - figure.amount).magnitude > Rounding.ofSum(quanta) else { continue }
            findings.report(
                .figure(
                    .contradictingRow(
                        key: quantity.rawValue, printed: figure.amount.plain, result: result.plain,
                        formula: formula(of: terms))),
                at: contract.place(printed.value.range),
                labels: terms.map { Label(.term, at: contract.place($0.printed.value.range)) })
        }
    }

    private static func formula(of terms: [(term: AccountQuantity.Term, printed: DeclaredFigure)]) -> String {
        terms.map { ($0.term.isNegative ? " \u{2212} " : " + ") + "`\($0.printed.key.value)`" }.joined()
            .trimmingPrefix(" + ").description
    }

    private static func example(required: String, gap: String? = nil) -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: 2030
            baseline: base-2019
            reduction: pending
            declared:
              baseline: 1111013 t CO2e/a
              allowed: 255000 t CO2e/a
              required: \(required) t CO2e/a
        \(gap.map { "      other_plans: 0 t CO2e/a\n      gap: \($0) t CO2e/a" } ?? "")
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2019
        year: 2019
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: pending
        """
    }
}

/// What a target prints of one sector, or of all.
private struct PrintedRow {
    let figures: [DeclaredFigure]
    /// Whether effects count from the baseline itself: where it is printed, so is the start.
    let isOneInventory: Bool

    subscript(quantity: AccountQuantity) -> DeclaredFigure? {
        figures.first { $0.key.value == quantity.rawValue }
            ?? (quantity == .start && isOneInventory ? self[.baseline] : nil)
    }
}
