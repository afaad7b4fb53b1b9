import ContractModel
import Quantities
import Vocabularies

/// Works out the account of one target from the ledger.
struct TargetAccountant {
    let index: Int
    let target: Target
    let merged: MergedDocuments
    let ledger: [LedgerEntry]
    let sectors: SectorTree
    let baseline: Int?
    let start: Int?
    let rowSectors: [String]

    private var cells: [String?: [AccountQuantity: TargetAccount.Cell]] = [:]
    private var withoutOwnRow: Set<String> = []
    private var withoutTarget: [String] = []
    private var unplaced: [Int] = []
    private var balance = Total()

    init(index: Int, target: Target, merged: MergedDocuments, ledger: [LedgerEntry], sectors: SectorTree) {
        self.index = index
        self.target = target
        self.merged = merged
        self.ledger = ledger
        self.sectors = sectors
        func inventory(_ id: String?) -> Int? { id.flatMap { merged.index.inventories[$0]?.first?.index } }
        let baseline = inventory(target.baseline?.value)
        let start = target.countFrom.map { inventory($0.value) } ?? baseline
        self.baseline = baseline
        self.start = start
        var rows: Set<String> = []
        for inventory in [baseline, start].compactMap(\.self) {
            for row in merged.inventories[inventory].document.emissions?.rows ?? [] where row.counted {
                rows.insert(row.sector.value)
            }
        }
        for sector in target.bySector { rows.insert(sector.sector.value) }
        self.rowSectors = sectors.sorted(rows)
    }

    /// The account.
    consuming func account() -> TargetAccount {
        var accountant = self
        for sector in accountant.rowSectors { accountant.cells[sector] = [:] }
        accountant.addInventories()
        accountant.addAllowed()
        accountant.addEffects()
        accountant.deriveRows()
        return TargetAccount(
            index: accountant.index, target: accountant.target, baseline: accountant.baseline, start: accountant.start,
            rows: accountant.rows(), total: accountant.totalRow(), sectorsWithoutTarget: accountant.withoutTarget,
            unplaced: accountant.unplaced)
    }

    // Inventories: B and R

    private mutating func addInventories() {
        if let baseline { add(.baseline, ofInventory: baseline) }
        if let start { add(.start, ofInventory: start) }
    }

    private mutating func add(_ quantity: AccountQuantity, ofInventory inventory: Int) {
        var totals: [String: Total] = [:]
        var isElsewhere: [String: Bool] = [:]
        for (position, entry) in ledger.enumerated() where entry.isCounted {
            let isRemoval = entry.what == .removals(inventory: inventory)
            guard isRemoval || entry.what == .emissions(inventory: inventory), let sector = entry.sector else {
                continue
            }
            totals[sector, default: Total()].add(position, entry, isNegative: isRemoval)
            isElsewhere[sector] = (isElsewhere[sector] ?? true) && entry.amount == .absent(.includedElsewhere)
        }
        for sector in rowSectors {
            guard let total = totals[sector] else {
                // A row that only the other inventory has: nothing is known of it here.
                set(quantity, sector, Estimate(.zero, mayBeHigher: true), [], missing: 1, hasValue: false)
                continue
            }
            if isElsewhere[sector] == true { withoutOwnRow.insert(sector) }
            set(quantity, sector, total)
        }
    }

    // Targets: L

    private mutating func addAllowed() {
        for sector in rowSectors {
            if let own = target.bySector.firstIndex(where: { $0.sector.value == sector }) {
                addAllowed(sector, own: own)
            } else if target.reduction != nil {
                addReducedBaseline(sector, entry: entryOfReduction(sector: nil))
            } else if hasNoEmissions(sector) {
                set(.allowed, sector, Total())
            } else if !withoutOwnRow.contains(sector) {
                withoutTarget.append(sector)
            }
        }
    }

    /// Whether both inventories say that there is nothing in a sector: nothing of it has to go, nothing may remain.
    private func hasNoEmissions(_ sector: String) -> Bool {
        guard let cells = cells[sector] else { return false }
        return [AccountQuantity.baseline, .start].allSatisfy { cells[$0]?.estimate == .zero }
    }

    private mutating func addAllowed(_ sector: String, own: Int) {
        if target.bySector[own].remaining != nil {
            guard
                let position = ledger.firstIndex(where: { $0.what == .remaining(target: index) && $0.sector == sector })
            else { return }
            var total = Total()
            total.add(position, ledger[position])
            if total.missing == 0 { set(.allowed, sector, total) }
        } else {
            addReducedBaseline(sector, entry: entryOfReduction(sector: sector))
        }
    }

    private func entryOfReduction(sector: String?) -> Int? {
        ledger.firstIndex { $0.what == .reductionTarget(target: index) && $0.sector == sector }
    }

    /// L = B less the target's per cent of B.
    private mutating func addReducedBaseline(_ sector: String, entry: Int?) {
        guard let entry, let share = ledger[entry].value, let base = cells[sector]?[.baseline],
            let cut = base.estimate.value.percent(share)
        else { return }
        var estimate = base.estimate
        estimate.value -= cut
        let addends = base.addends + [Total.Addend(entry, isNegative: true)]
        set(.allowed, sector, estimate, addends, missing: base.missing, hasValue: base.hasValue)
    }

    // Effects: X, P and C

    private mutating func addEffects() {
        var otherPlans: [String?: Total] = [:]
        var plan: [String?: Total] = [:]
        for position in entriesAtTargetYear() {
            let entry = ledger[position]
            guard case .effect(let kind) = entry.what, let measure = entry.measure else { continue }
            let isBalance = kind == .compensation || kind == .sequestration && target.sequestration == .balancesResidual
            guard !isBalance else {
                balance.add(position, entry)
                continue
            }
            let row = row(for: entry, at: position)
            if merged.measures[measure].isOtherPlan {
                otherPlans[row, default: Total()].add(position, entry, isNegative: kind == .increase)
            } else {
                plan[row, default: Total()].add(position, entry, isNegative: kind == .increase)
            }
        }
        let withoutSector = otherPlans[nil] != nil || plan[nil] != nil
        for row in rowSectors.map(Optional.some) + (withoutSector ? [nil] : []) {
            set(.otherPlans, row, otherPlans[row] ?? Total())
            set(.plan, row, plan[row] ?? Total())
        }
    }

    private mutating func row(for entry: LedgerEntry, at position: Int) -> String? {
        guard let sector = entry.sector else { return nil }
        if let row = sectors.row(for: sector, among: rowSectors) { return row }
        unplaced.append(position)
        return nil
    }

    /// For each effect that counts, the figure of the target's year, else the latest earlier one.
    private func entriesAtTargetYear() -> [Int] {
        guard let year = target.year?.value else { return [] }
        let startYear = start.flatMap { merged.inventories[$0].document.year?.value }
        var best: [EffectKey: Int] = [:]
        for (position, entry) in ledger.enumerated()
        where entry.isCounted || entry.counting == .shown(.inStartInventory) {
            guard case .effect(let kind) = entry.what, kind.isOnEmissions, let measure = entry.measure,
                (entry.year ?? year) <= year, !isOver(entry, measure, startYear: startYear, year: year)
            else { continue }
            let key = EffectKey(measure: measure, series: entry.series)
            if let other = best[key], (ledger[other].year ?? 0) >= (entry.year ?? 0) { continue }
            best[key] = position
        }
        return best.values.sorted()
    }

    /// Whether the effect has ended by the target's year, or was there before the start inventory was made.
    private func isOver(_ entry: LedgerEntry, _ measure: Int, startYear: Int?, year: Int) -> Bool {
        if let until = entry.until, until.year < year { return true }
        return merged.measures[measure].isCompleted(before: startYear)
    }

    private struct EffectKey: Hashable {
        let measure: Int
        let series: Int
    }

    // Rows and total

    private mutating func deriveRows() {
        for sector in rowSectors {
            guard var row = cells[sector] else { continue }
            let isElsewhere = withoutOwnRow.contains(sector)
            for quantity in [AccountQuantity.achieved, .required, .gap, .uncovered, .expected] {
                guard !isElsewhere, let estimate = result(of: quantity, row) else { continue }
                row[quantity] = TargetAccount.Cell(estimate: estimate, addends: [], missing: 0)
            }
            cells[sector] = row
        }
    }

    /// Whether effects count from the baseline itself.
    private var isOneInventory: Bool { baseline == start }

    private func result(
        of quantity: AccountQuantity, _ row: [AccountQuantity: TargetAccount.Cell]
    ) -> Estimate? {
        // The difference of an inventory and itself is 0, whatever is missing in it.
        if quantity == .achieved, isOneInventory, row[.baseline]?.hasValue ?? false { return .zero }
        var result = Estimate.zero
        for term in quantity.formula {
            guard let cell = row[term.quantity] else { return nil }
            // Without a single figure of an inventory there is nothing to start from: "at least 0" says nothing.
            guard cell.hasValue || term.quantity == .plan || term.quantity == .otherPlans || term.quantity == .balance
            else { return nil }
            var estimate = cell.estimate
            // L is open only as a share of an open B. Where B is R too, that outweighs it and decides the bound alone.
            if term.quantity == .allowed, isOneInventory || quantity == .required {
                estimate = Estimate(estimate.value)
            }
            result = term.isNegative ? result - estimate : result + estimate
        }
        return result
    }

    private func rows() -> [TargetAccount.Row] {
        let sectors = rowSectors.map(Optional.some) + (cells[nil] == nil ? [] : [nil])
        return sectors.map { TargetAccount.Row(sector: $0, cells: cells[$0] ?? [:]) }
    }

    private func totalRow() -> TargetAccount.Row {
        var total: [AccountQuantity: TargetAccount.Cell] = [:]
        for quantity in [AccountQuantity.baseline, .start, .allowed, .otherPlans, .plan] {
            total[quantity] = sum(of: quantity)
        }
        total[.balance] = TargetAccount.Cell(
            estimate: balance.estimate, addends: balance.addends, missing: balance.missing)
        for quantity in [AccountQuantity.achieved, .required, .gap, .uncovered, .expected, .net] {
            guard let estimate = result(of: quantity, total) else { continue }
            total[quantity] = TargetAccount.Cell(estimate: estimate, addends: [], missing: 0)
        }
        return TargetAccount.Row(sector: nil, cells: total)
    }

    /// All rows; nil when the quantity is not told, which for L means of at least one row that is not counted elsewhere.
    private func sum(of quantity: AccountQuantity) -> TargetAccount.Cell? {
        var result: TargetAccount.Cell?
        for sector in rowSectors.map(Optional.some) + [nil] {
            guard let cell = cells[sector]?[quantity] else {
                let isNeeded = quantity == .allowed && sector.map { !withoutOwnRow.contains($0) } ?? false
                if isNeeded { return nil }
                continue
            }
            var sum = result ?? TargetAccount.Cell(estimate: .zero, addends: [], missing: 0, hasValue: false)
            sum.estimate = sum.estimate + cell.estimate
            sum.addends += cell.addends
            sum.missing += cell.missing
            sum.hasValue = sum.hasValue || cell.hasValue
            result = sum
        }
        return result
    }

    private mutating func set(_ quantity: AccountQuantity, _ row: String?, _ total: Total) {
        set(
            quantity, row, total.estimate, total.addends, missing: total.missing,
            hasValue: total.hasValue || total.missing == 0)
    }

    private mutating func set(
        _ quantity: AccountQuantity, _ row: String?, _ estimate: Estimate, _ addends: [Total.Addend], missing: Int,
        hasValue: Bool
    ) {
        cells[row, default: [:]][quantity] = TargetAccount.Cell(
            estimate: estimate, addends: addends, missing: missing, hasValue: hasValue)
    }
}
