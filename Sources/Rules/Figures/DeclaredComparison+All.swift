import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension DeclaredComparison {
    /// Every printed total of a contract that can be compared.
    static func all(in contract: Contract) -> [DeclaredComparison] {
        var collector = DeclaredCollector(contract)
        collector.collect()
        return collector.comparisons
    }
}

/// Puts each printed total beside the figures it is a total of.
private struct DeclaredCollector {
    private let contract: Contract
    private(set) var comparisons: [DeclaredComparison] = []

    init(_ contract: Contract) {
        self.contract = contract
    }

    mutating func collect() {
        let mistaken = contract.targets.compactMap { MistakenUnit(of: $0, in: contract)?.inventory }
        for (index, inventory) in contract.inventories.enumerated() where contract.isClear(inventory.file) {
            // Tonnes of gases are right in a table of another unit, so that no total of both can be.
            if mistaken.contains(index), !inventory.document.cellsOfGases.isEmpty { continue }
            comparisons += InventoryComparisons(inventory, contract.vocabularies.warmingPotentials).all
        }
        for account in contract.targets where account.isSound(in: contract) { collect(account) }
        for measure in contract.measures where contract.isClear(measure.place(measure.measure.range)) {
            collect(measure)
        }
        for commitment in contract.commitments where contract.isClear(commitment.file) {
            guard let declared = commitment.document.declared else { continue }
            collect(declared, commitment.file, measures: commitment.measures)
        }
        for programme in contract.programmes where contract.isClear(programme.file) {
            guard let declared = programme.programme.declared else { continue }
            collect(declared, programme.file, measures: programme.measures)
        }
        if contract.isClear, let declared = contract.document.declared { collectContract(declared) }
    }

    private mutating func add(
        _ declared: DeclaredFigure, _ file: FileID, _ computed: Estimate, _ addends: [DeclaredComparison.Addend],
        _ missing: [DeclaredComparison.MissingAddend] = [], margin: Decimal = .zero
    ) {
        comparisons.append(
            DeclaredComparison(
                declared: declared.value, place: SourcePlace(file: file, range: declared.value.range),
                computed: computed, addends: addends, missing: missing, margin: margin))
    }

    // Targets

    private mutating func collect(_ account: TargetAccount) {
        for declared in account.target.declared { add(declared, account.total) }
        for sector in account.target.declaredBySector {
            guard let row = account.rows.first(where: { $0.sector == sector.sector.value }) else { continue }
            for declared in sector.figures { add(declared, row) }
        }
    }

    private mutating func add(_ declared: DeclaredFigure, _ row: TargetAccount.Row) {
        if declared.key.value == "reduction" {
            guard let share = row.reductionShare, let baseline = row.cells[.baseline]?.estimate.value else { return }
            // The share has one decimal, and is no more precise than the tonnes that it is made of.
            let rounding = contract.rounding(of: .required, in: row).share(of: baseline, decimals: 2) ?? .zero
            let quantum = Decimal(1, exponent: -1) + rounding + rounding
            let place = SourcePlace(file: contract.file, range: declared.value.range)
            add(declared, contract.file, Estimate(share), [.init(place: place, quantum: quantum)])
            return
        }
        guard let quantity = AccountQuantity(rawValue: declared.key.value), let cell = row.cells[quantity],
            contract.isClear || !Self.isOfMeasures(quantity)
        else { return }
        let leaves = leaves(of: quantity, row)
        add(declared, contract.file, cell.estimate, leaves.entries.compactMap(addend), leaves.missing(contract))
    }

    /// Whether effects of measures, of whatever file, decide a quantity.
    private static func isOfMeasures(_ quantity: AccountQuantity) -> Bool {
        [.otherPlans, .plan, .balance].contains(quantity) || quantity.formula.contains { isOfMeasures($0.quantity) }
    }

    /// The figures that a quantity is made of, through its formula.
    private func leaves(of quantity: AccountQuantity, _ row: TargetAccount.Row) -> Leaves {
        guard quantity.formula.isEmpty else {
            return quantity.formula.map { leaves(of: $0.quantity, row) }.reduce(Leaves(), +)
        }
        guard let cell = row.cells[quantity] else { return Leaves() }
        return Leaves(entries: cell.addends.map(\.entry), missing: cell.missing)
    }

    /// Figures of the ledger, and how many of them are missing; some of these may have no entry.
    private struct Leaves {
        var entries: [Int] = []
        var missing = 0

        static func + (left: Leaves, right: Leaves) -> Leaves {
            Leaves(entries: left.entries + right.entries, missing: left.missing + right.missing)
        }

        /// Each missing figure once; none where one of them has no place.
        func missing(_ contract: Contract) -> [DeclaredComparison.MissingAddend] {
            let open = entries.filter { !contract.ledger[$0].amount.isComplete }
            guard open.count == missing else { return [] }
            return Set(open).sorted().map { .init(contract.ledger[$0]) }
        }
    }

    private func addend(_ entry: Int) -> DeclaredComparison.Addend? {
        let entry = contract.ledger[entry]
        guard let figure = entry.figure?.figure, figure.unit != .percent else { return nil }
        return .init(place: entry.place, quantum: figure.quantum)
    }

    // Measures, commitments, programmes, contract

    private mutating func collect(_ measure: ContractMeasure) {
        guard let declared = measure.measure.declared,
            let index = contract.measures.firstIndex(where: { $0.fullID == measure.fullID && $0.file == measure.file })
        else { return }
        collect(declared, measure.file, measures: [index])
    }

    private mutating func collect(_ declared: DeclaredTotals, _ file: FileID, measures: [Int]) {
        let members = Set(measures)
        for figure in declared.figures {
            switch figure.key.value {
            case "measures": add(figure, file, Estimate(Decimal(Int128(measures.count))), [])
            case "reduction": add(figure, file, effects(of: members) { $0 == .reduction || $0 == .increase })
            case "compensation": add(figure, file, effects(of: members) { $0 == .compensation })
            case "cost": add(figure, file, money(figure, members, .capex))
            case "funding": add(figure, file, money(figure, members, .funding))
            case "cost_per_tonne": addCostPerTonne(figure, file, members)
            default: continue
            }
        }
    }

    private mutating func collectContract(_ declared: DeclaredTotals) {
        let plan = contract.measures.indices.filter {
            contract.measures[$0].isCounted && !contract.measures[$0].isOtherPlan
        }
        collect(declared, contract.file, measures: plan)
        for figure in declared.figures where figure.key.value == "signatories" {
            add(figure, contract.file, parties(where: \.isSigned), [])
        }
        for figure in declared.signatoriesByLevel {
            add(
                figure, contract.file, parties { $0.isSigned && $0.document.level?.value == figure.key.value }, [])
        }
        let fields = contract.vocabularies["fields-of-action"]
        // A measure of a field that is misspelt belongs to one of these.
        guard plan.compactMap({ contract.measures[$0].measure.field }).allSatisfy({ fields.entry($0.value) != nil })
        else { return }
        for figure in declared.byField {
            let members = Set(plan.filter { contract.measures[$0].measure.field?.value == figure.key.value })
            add(figure, contract.file, effects(of: members) { $0.isOnEmissions })
        }
        for figure in declared.costByField {
            let members = Set(plan.filter { contract.measures[$0].measure.field?.value == figure.key.value })
            add(figure, contract.file, money(figure, members, .capex))
        }
    }

    /// Parties that have at least one such commitment.
    private func parties(where applies: (ContractCommitment) -> Bool) -> Estimate {
        Estimate(Decimal(Int128(contract.countOfParties(where: applies))))
    }

    private mutating func add(_ declared: DeclaredFigure, _ file: FileID, _ total: LedgerSum) {
        guard !(total.addends.isEmpty && total.missing.isEmpty) else { return }
        // One per cent is left to the day of the rate.
        let margin = total.isConverted ? total.estimate.value.percent(1) ?? .zero : .zero
        add(declared, file, total.estimate, total.addends, total.missing, margin: margin)
    }

    private struct LedgerSum {
        var estimate = Estimate.zero
        var addends: [DeclaredComparison.Addend] = []
        var missing: [DeclaredComparison.MissingAddend] = []
        /// Whether money of another currency is in it.
        var isConverted = false
    }

    /// Effects at the first target's year; without a target there is no year to compare at.
    private func effects(of measures: Set<Int>, _ includes: (EffectKind) -> Bool) -> LedgerSum {
        var sum = LedgerSum()
        guard let account = contract.targets.first, account.inventoriesAfterTarget(in: contract).isEmpty else {
            return sum
        }
        let quantities: [AccountQuantity] = [.plan, .otherPlans, .balance]
        for addend in quantities.flatMap({ account.total.cells[$0]?.addends ?? [] }) {
            let entry = contract.ledger[addend.entry]
            guard case .effect(let kind) = entry.what, includes(kind), let measure = entry.measure,
                measures.contains(measure)
            else { continue }
            add(addend.entry, isNegative: addend.isNegative, to: &sum)
        }
        return sum
    }

    private func money(_ declared: DeclaredFigure, _ measures: Set<Int>, _ what: LedgerEntry.What) -> LedgerSum {
        var sum = LedgerSum()
        guard case .money(let currency, _, _)? = declared.value.figure?.unit else { return sum }
        let exchange = CurrencyExchange(
            to: currency, rates: contract.document.exchangeRates, usesRatesBack: true)
        for (index, entry) in contract.ledger.enumerated() where entry.what == what {
            guard let measure = entry.measure, measures.contains(measure), Self.belongs(entry) else { continue }
            if let own = entry.currency, exchange.converted(entry.value ?? 1, own).amount.currency != currency {
                return LedgerSum()
            }
            add(index, isNegative: false, to: &sum, exchange)
        }
        return sum
    }

    /// A party's own total holds its measures whether it has signed or not, but not what another figure contains.
    private static func belongs(_ entry: LedgerEntry) -> Bool {
        switch entry.counting {
        case .counted, .shown(.announced), .shown(.programme): true
        case .shown: false
        }
    }

    private func add(_ index: Int, isNegative: Bool, to sum: inout LedgerSum, _ exchange: CurrencyExchange? = nil) {
        let entry = contract.ledger[index]
        func converted(_ value: Decimal) -> Decimal {
            guard let exchange, let currency = entry.currency else { return value }
            return exchange.converted(value, currency).amount.amount
        }
        if let value = entry.value.map(converted) {
            sum.isConverted = sum.isConverted || value != entry.value
            sum.estimate.value += isNegative ? -value : value
            let quantum = entry.figure?.figure.map { $0.unit == .percent ? .zero : converted($0.quantum) } ?? .zero
            sum.addends.append(.init(place: entry.place, quantum: quantum))
        } else if !entry.amount.isComplete {
            sum.estimate.mayBeHigher = sum.estimate.mayBeHigher || !isNegative
            sum.estimate.mayBeLower = sum.estimate.mayBeLower || isNegative
            sum.missing.append(.init(entry))
        }
    }

    /// Cost for each tonne a year, of a measure whose cost and effect are both known; two digits more than printed.
    private mutating func addCostPerTonne(_ declared: DeclaredFigure, _ file: FileID, _ members: Set<Int>) {
        guard case .moneyPerEmissions(let currency, _, _)? = declared.value.figure?.unit else { return }
        let effect = effects(of: members) { $0.isOnEmissions }
        guard effect.estimate.bound == .exact, members.count == 1, let measure = members.first,
            let own = contract.measures[measure].measure.knownCost,
            case let cost = CurrencyExchange(to: currency, rates: contract.document.exchangeRates)
                .converted(own.amount, own.currency).amount, cost.currency == currency,
            let quantum = declared.value.figure?.quantum,
            let ratio = cost.amount.divided(by: effect.estimate.value, decimals: 6)?
                .rounded(toExponent: quantum.exponent - 2)
        else { return }
        add(declared, file, Estimate(ratio), effect.addends.map { .init(place: $0.place, quantum: quantum) })
    }
}

extension DeclaredComparison.MissingAddend {
    /// A figure of the ledger.
    fileprivate init(_ entry: LedgerEntry) {
        self.init(place: entry.place, isConfidential: entry.amount == .absent(.confidential))
    }
}
