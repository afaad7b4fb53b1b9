import Aggregation
import ContractModel
import Quantities

/// A sum of the ledger's figures that the report itself groups: by field, by status, by owner.
struct FigureSum {
    private(set) var estimate = Estimate.zero
    private(set) var addends: [(entry: Int, isNegative: Bool)] = []
    private(set) var complete = 0

    var count: Int { addends.count }
    var isEmpty: Bool { addends.isEmpty }

    /// Adds a figure.
    mutating func add(_ index: Int, _ entry: LedgerEntry, isNegative: Bool = false) {
        addends.append((index, isNegative))
        if let value = entry.value {
            complete += 1
            estimate = estimate + Estimate(isNegative ? -value : value)
        } else if entry.amount.isComplete {
            complete += 1
        } else {
            estimate = estimate + Estimate(.zero, mayBeHigher: !isNegative, mayBeLower: isNegative)
        }
    }

    /// Adds another sum.
    mutating func add(_ other: FigureSum) {
        addends += other.addends
        estimate = estimate + other.estimate
        complete += other.complete
    }

    /// The sum of two.
    static func + (left: FigureSum, right: FigureSum) -> FigureSum {
        var sum = left
        sum.add(right)
        return sum
    }
}

/// A sum of money by currency that the report itself groups.
struct MoneySum {
    private(set) var amounts: [(currency: Currency, value: Decimal)] = []
    private(set) var addends: [Int] = []
    private(set) var count = 0
    private(set) var complete = 0

    init() {}

    init(_ total: MoneyTotal) {
        add(total)
    }

    /// Adds a sum of the account.
    mutating func add(_ total: MoneyTotal) {
        for part in total.parts {
            add(part.total.estimate.value, part.currency)
            addends += part.total.addends.map(\.entry)
        }
        addends += total.missingEntries
        count += total.count
        complete += total.complete
    }

    /// Adds an amount that no figure of the ledger stands for.
    mutating func add(_ value: Decimal, _ currency: Currency) {
        if let index = amounts.firstIndex(where: { $0.currency == currency }) {
            amounts[index].value += value
        } else {
            amounts.append((currency, value))
        }
    }

    func amount(in currency: Currency) -> Decimal {
        amounts.first { $0.currency == currency }?.value ?? .zero
    }
}
