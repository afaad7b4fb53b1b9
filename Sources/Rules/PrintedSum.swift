import ContractModel
import Quantities

/// A sum of figures that are as precise as their last printed digits say, to be compared with another.
struct PrintedSum {
    /// The sum.
    private(set) var amount = Decimal.zero
    /// What one unit of the last printed digit of each amount is worth.
    private var quanta: [Decimal] = []
    /// The same of each share of a whole.
    private var quantaOfShares: [Decimal] = []

    init() {}

    /// The whole that shares are shares of.
    static let hundredPercent: PrintedSum = {
        var whole = PrintedSum()
        whole.amount = 100
        return whole
    }()

    /// A sum of figures in one unit.
    init(_ figures: [Figure]) {
        for figure in figures { add(figure.amount, quantum: figure.quantum) }
    }

    /// One figure, or nothing.
    init(_ value: FigureValue) { self.init([value.figure].compactMap(\.self)) }

    /// Adds an amount of which one unit of the last printed digit is worth so much.
    mutating func add(_ amount: Decimal, quantum: Decimal) {
        self.amount += amount
        quanta.append(quantum)
    }

    /// Adds a figure that is money in the currency of a whole, or per cent of it; returns whether it is one of these.
    @discardableResult
    mutating func add(_ figure: Figure?, of whole: Money) -> Bool {
        switch figure?.unit {
        case .percent?:
            guard let figure, let part = whole.amount.percent(figure.amount),
                let quantum = whole.amount.percent(figure.quantum)
            else { return false }
            amount += part
            quantaOfShares.append(quantum)
            return true
        case .money(whole.currency, _, _)?:
            guard let figure else { return false }
            add(figure.amount, quantum: figure.quantum)
            return true
        default:
            return false
        }
    }

    /// Adds another sum.
    mutating func add(_ other: PrintedSum) {
        amount += other.amount
        quanta += other.quanta
        quantaOfShares += other.quantaOfShares
    }

    /// Whether it is more than a whole, and rounding cannot explain it.
    ///
    /// - Parameter margin: what is left open instead where figures were converted, which says nothing of their digits.
    func exceeds(_ whole: PrintedSum, margin: Decimal = .zero) -> Bool {
        let excess = amount - whole.amount
        guard margin.isZero else { return excess > margin }
        let rounding = rounding(beside: whole)
        // 5.5 M are rounded to 6 M, not to 5 M.
        return excess > rounding || excess == rounding && !rounding.isZero && whole.isCoarse(beside: self)
    }

    /// Whether one of its figures is printed more coarsely than one of another.
    private func isCoarse(beside other: PrintedSum) -> Bool {
        guard let finest = (quanta + other.quanta).min() else { return false }
        return quanta.contains { $0 > finest }
    }

    /// What rounding can explain.
    ///
    /// A figure that is printed more coarsely than others was rounded: half a unit of its last digit, so that 89.1 M may
    /// be 89,130,300. Where all are equally precise nobody can tell: the same of each, up to one per cent of the whole.
    private func rounding(beside whole: PrintedSum) -> Decimal {
        let half = Decimal(5, exponent: -1)
        let amounts = quanta + whole.quanta
        let finest = amounts.min() ?? .zero
        let coarse = amounts.filter { $0 > finest }.sum().multiplied(by: half)
        let each = Rounding.ofSum(amounts + quantaOfShares + whole.quantaOfShares)
        let percent = whole.amount.magnitude.percent(1)
        return max(coarse ?? .zero, min(each, percent ?? .zero))
    }
}

extension [PrintedSum] {
    /// All of them in one.
    func sum() -> PrintedSum { reduce(into: PrintedSum()) { $0.add($1) } }
}

extension Measure {
    /// The figures of its known cost.
    var printedCost: PrintedSum {
        let figures = cost?.capex.map { [$0] } ?? cost?.byYear.map(\.value) ?? []
        return PrintedSum(figures.compactMap(\.figure))
    }

    /// The amount of a funding line.
    func printedAmount(of line: FundingLine) -> PrintedSum {
        guard let figure = line.amount.figure, figure.unit == .percent else {
            return PrintedSum(line.amount)
        }
        var sum = PrintedSum()
        if let knownCost { sum.add(figure, of: knownCost) }
        return sum
    }
}
