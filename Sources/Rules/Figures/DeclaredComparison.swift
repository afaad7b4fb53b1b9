import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

/// A printed total beside the computed one.
struct DeclaredComparison {
    /// What was printed.
    let declared: FigureValue
    /// Its place.
    let place: SourcePlace
    /// What its addends give.
    let computed: Estimate
    /// Places and printed precision of the known addends; counts have none.
    let addends: [Addend]
    /// Figures that belong to the total and are missing.
    var missing: [MissingAddend] = []
    /// What else can explain a difference.
    var margin = Decimal.zero

    /// One known addend.
    struct Addend {
        let place: SourcePlace
        /// Value of one unit of its last printed digit.
        let quantum: Decimal
    }

    /// One figure that is missing.
    struct MissingAddend {
        let place: SourcePlace
        let isConfidential: Bool
    }

    /// The addends as labels, unless there are too many for a frame.
    var labels: [Label] {
        guard addends.count <= 8 else { return [] }
        return addends.map { Label(.addend, at: $0.place) }
    }

    /// The fact, when rounding cannot explain the difference.
    ///
    /// Tolerance: 0.5 · n · q, where n is the number of addends and q the value of their last printed digit; where the
    /// total is printed more coarsely, half of its own last digit comes on top. Counts have no tolerance.
    var difference: FigureFact? {
        guard let figure = declared.figure else { return nil }
        let difference = figure.amount - computed.value
        let tolerance = tolerance(figure) + margin
        guard difference.magnitude > tolerance else { return nil }
        if difference.isNegative ? computed.mayBeLower : computed.mayBeHigher { return nil }
        return .declaredTotalDiffers(
            declared: figure.number, computed: inUnit(of: figure, computed.value),
            tolerance: inUnit(of: figure, tolerance), addends: addends.count, unit: figure.unit.description)
    }

    /// By how much the printed total is above the computed one.
    var excess: Decimal { declared.figure.map { $0.amount - computed.value } ?? .zero }

    /// Whether the difference is that one, as far as rounding can tell.
    func isExplained(by known: Decimal) -> Bool {
        declared.figure.map { (excess - known).magnitude <= tolerance($0) } ?? false
    }

    private func tolerance(_ figure: Figure) -> Decimal {
        if case .count = figure.unit { return .zero }
        let quanta = addends.map(\.quantum)
        let isCoarser = quanta.allSatisfy { $0 < figure.quantum }
        return Rounding.ofSum(quanta) + (isCoarser ? Rounding.ofSum([figure.quantum]) : .zero)
    }

    /// An amount in base units, in the unit that the author printed.
    private func inUnit(of figure: Figure, _ amount: Decimal) -> Decimal {
        let one = Figure(number: 1, unit: figure.unit).amount
        return amount.divided(by: one, decimals: 6)?.normalized.integral ?? amount
    }
}

extension Decimal {
    /// The same value without a positive exponent, so that it prints all its digits.
    fileprivate var integral: Decimal {
        self + Decimal(0, exponent: min(0, exponent))
    }
}
