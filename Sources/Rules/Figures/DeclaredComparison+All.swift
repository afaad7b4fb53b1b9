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
        for inventory in contract.inventories where contract.isClear(inventory.file) { collect(inventory) }
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

    // Inventories

    private mutating func collect(_ inventory: ContractInventory) {
        if let table = inventory.document.emissions {
            let set = inventory.document.gwp?.value
            for declared in table.declared {
                let cells = table.rows.filter(\.counted).flatMap { self.cells(of: $0, key: declared.key.value, set) }
                add(declared, inventory.file, cells)
            }
            for row in table.rows {
                for declared in row.declared {
                    add(declared, inventory.file, cells(of: row, key: declared.key.value, set))
                }
            }
        }
        guard let energy = inventory.document.energy else { return }
        for declared in energy.declared {
            let cells = energy.rows.filter(\.counted).flatMap { Self.cells(of: $0, key: declared.key.value) }
            add(declared, inventory.file, cells)
        }
        for row in energy.rows {
            for declared in row.declared { add(declared, inventory.file, Self.cells(of: row, key: declared.key.value)) }
        }
    }

    private func cells(of row: EmissionsRow, key: String, _ set: String?) -> [Cell] {
        let all = row.byScope.map(\.cell) + [row.allScopes].compactMap(\.self)
        let removals = [row.removals].compactMap(\.self)
        return switch key {
        case "total":
            all.map { cell(of: $0, set) } + removals.map { cell(of: $0, set, isNegative: true) }
        case "removals": removals.map { cell(of: $0, set) }
        default: row.byScope.filter { $0.scope.key == key }.map { cell(of: $0.cell, set) }
        }
    }

    /// The cell's figure, or what its gases give, as precise as they are.
    private func cell(of cell: EmissionsCell, _ set: String?, isNegative: Bool = false) -> Cell {
        guard !cell.gases.isEmpty, let set,
            let sum = GasTotals(cell, contract.vocabularies.warmingPotentials).sum(set: set)
        else { return Cell(cell.value, isNegative: isNegative) }
        return Cell(
            amount: sum.amount, quantum: sum.rounding + sum.rounding, absence: nil, isComplete: true,
            range: cell.value.range, isNegative: isNegative)
    }

    private static func cells(of row: EnergyRow, key: String) -> [Cell] {
        let all = row.byScope.map(\.value) + [row.allScopes].compactMap(\.self)
        let cells = key == "total" ? all : row.byScope.filter { $0.scope.key == key }.map(\.value)
        return cells.map { Cell($0) }
    }

    private mutating func add(_ declared: DeclaredFigure, _ file: FileID, _ cells: [Cell]) {
        var computed = Estimate.zero
        var addends: [DeclaredComparison.Addend] = []
        var missing: [DeclaredComparison.MissingAddend] = []
        for cell in cells {
            if let amount = cell.amount {
                computed.value += cell.isNegative ? -amount : amount
                addends.append(.init(place: SourcePlace(file: file, range: cell.range), quantum: cell.quantum))
            } else if !cell.isComplete {
                computed.mayBeHigher = computed.mayBeHigher || !cell.isNegative
                computed.mayBeLower = computed.mayBeLower || cell.isNegative
                missing.append(
                    .init(
                        place: SourcePlace(file: file, range: cell.range), isConfidential: cell.absence == .confidential
                    ))
            }
        }
        guard !(addends.isEmpty && missing.isEmpty) else { return }
        add(declared, file, computed, addends, missing)
    }

    /// A figure of an inventory that is added to a total.
    fileprivate struct Cell {
        var amount: Decimal?
        var quantum: Decimal
        var absence: Absence?
        var isComplete: Bool
        var range: ByteRange
        var isNegative: Bool
    }

    private mutating func add(
        _ declared: DeclaredFigure, _ file: FileID, _ computed: Estimate, _ addends: [DeclaredComparison.Addend],
        _ missing: [DeclaredComparison.MissingAddend] = []
    ) {
        comparisons.append(
            DeclaredComparison(
                declared: declared.value, place: SourcePlace(file: file, range: declared.value.range),
                computed: computed, addends: addends, missing: missing))
    }

    // Targets

    private mutating func collect(_ account: TargetAccount) {
        for declared in account.target.declared { add(declared, account.total, share: account.reductionShare) }
        for sector in account.target.declaredBySector {
            guard let row = account.rows.first(where: { $0.sector == sector.sector.value }) else { continue }
            for declared in sector.figures { add(declared, row, share: nil) }
        }
    }

    private mutating func add(_ declared: DeclaredFigure, _ row: TargetAccount.Row, share: Decimal?) {
        if declared.key.value == "reduction" {
            guard let share else { return }
            let quantum = Decimal(1, exponent: -1)
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
            let signed = contract.commitments.count(where: \.isSigned)
            add(figure, contract.file, Estimate(Decimal(Int128(signed))), [])
        }
        for figure in declared.signatoriesByLevel {
            let count = contract.commitments.count { $0.document.level?.value == figure.key.value }
            add(figure, contract.file, Estimate(Decimal(Int128(count))), [])
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

    private mutating func add(_ declared: DeclaredFigure, _ file: FileID, _ total: LedgerSum) {
        guard !(total.addends.isEmpty && total.missing.isEmpty) else { return }
        add(declared, file, total.estimate, total.addends, total.missing)
    }

    private struct LedgerSum {
        var estimate = Estimate.zero
        var addends: [DeclaredComparison.Addend] = []
        var missing: [DeclaredComparison.MissingAddend] = []
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
        let exchange = CurrencyExchange(to: currency, rates: contract.document.exchangeRates)
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
            sum.estimate.value += isNegative ? -value : value
            let quantum = entry.figure?.figure.map { $0.unit == .percent ? .zero : converted($0.quantum) } ?? .zero
            sum.addends.append(.init(place: entry.place, quantum: quantum))
        } else if !entry.amount.isComplete {
            sum.estimate.mayBeHigher = sum.estimate.mayBeHigher || !isNegative
            sum.estimate.mayBeLower = sum.estimate.mayBeLower || isNegative
            sum.missing.append(.init(entry))
        }
    }

    /// Cost for each tonne a year, of measures whose cost and effect are both known; two digits more than printed.
    private mutating func addCostPerTonne(_ declared: DeclaredFigure, _ file: FileID, _ members: Set<Int>) {
        guard case .moneyPerEmissions(let currency, _, _)? = declared.value.figure?.unit else { return }
        let effect = effects(of: members) { $0.isOnEmissions }
        guard effect.estimate.bound == .exact, members.count == 1, let measure = members.first,
            let cost = contract.measures[measure].measure.knownCost, cost.currency == currency,
            let quantum = declared.value.figure?.quantum,
            let ratio = cost.amount.divided(by: effect.estimate.value, decimals: 6)?
                .rounded(toExponent: quantum.exponent - 2)
        else { return }
        add(declared, file, Estimate(ratio), effect.addends.map { .init(place: $0.place, quantum: quantum) })
    }
}

extension DeclaredCollector.Cell {
    /// A figure as its author wrote it.
    fileprivate init(_ value: FigureValue, isNegative: Bool = false) {
        self.init(
            amount: value.figure?.amount, quantum: value.figure?.quantum ?? .zero, absence: value.absence,
            isComplete: value.isComplete, range: value.range, isNegative: isNegative)
    }
}

extension DeclaredComparison.MissingAddend {
    /// A figure of the ledger.
    fileprivate init(_ entry: LedgerEntry) {
        self.init(place: entry.place, isConfidential: entry.amount == .absent(.confidential))
    }
}

extension Scope {
    /// The format's key of the scope's column.
    fileprivate var key: String {
        switch self {
        case .scope1: "scope_1"
        case .scope2: "scope_2"
        case .scope3: "scope_3"
        }
    }
}
