import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A 0 in place of a figure that is not known: it makes totals complete that are not.
    ///
    /// Only for measures that are still to bring something. An investment of 0 may be true, so it is advice, and none
    /// where other cost, payers or funding stand beside it, or where the measure is part of another that bears it.
    static let unexplainedZero = Rule(
        .unexplainedZero,
        triggering: [
            example(effect: "↓0 t CO2e/a", capex: "3 M EUR"), example(effect: "40 t CO2e/a", capex: "↓0 EUR"),
        ],
        nonTriggering: [
            example(effect: "pending", capex: "not-estimated"),
            example(effect: "40 t CO2e/a", capex: "0 EUR", note: "The rule costs nothing"),
        ],
        document: { document, findings in
            for measure in document.measures where measure.status.map(\.value.isAhead) ?? false && measure.note == nil {
                for effect in measure.effects {
                    guard let zero = effect.onlyZero else { continue }
                    findings.report(.figure(.zeroEffect), at: document.place(zero))
                }
                guard let zero = measure.onlyZeroCost else { continue }
                findings.report(.figure(.zeroCost), at: document.place(zero), severity: .advice)
            }
        })

    private static func example(effect: String, capex: String, note: String? = nil) -> String {
        """
        measures:
          - id: school-streets
            title: School streets
            field: mobility-transport
            status: planned
            effects:
              - kind: reduction
                sector: transport
                by_year:
                  2030: \(effect)
            cost:
              capex: \(capex)
        \(note.map { "      note: \($0)\n" } ?? "")
        """
    }
}

extension MeasureStatus {
    /// Whether it is still to bring its effects.
    fileprivate var isAhead: Bool {
        switch self {
        case .possible, .planned, .ongoing: true
        case .completed, .cancelled: false
        }
    }
}

extension Effect {
    /// The first of its figures, where all of them are a bare 0.
    fileprivate var onlyZero: ByteRange? {
        let figures = byYear.map(\.value) + [total].compactMap(\.self)
        guard note == nil, figures.allSatisfy(\.isBareZero) else { return nil }
        return figures.first?.range
    }
}

extension Measure {
    /// The investment, where it is a bare 0 and all that is said of cost.
    fileprivate var onlyZeroCost: ByteRange? {
        guard partOf == nil, funding.isEmpty, let cost, cost.note == nil, let capex = cost.capex, capex.isBareZero,
            cost.opex == nil, cost.savings == nil, cost.byYear.isEmpty, cost.payers.isEmpty
        else { return nil }
        return capex.range
    }
}

extension FigureValue {
    /// Whether it is 0 without a note.
    fileprivate var isBareZero: Bool { figure?.number.isZero ?? false && details?.note == nil }
}
