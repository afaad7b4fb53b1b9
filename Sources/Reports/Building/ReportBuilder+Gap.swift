import Aggregation
import ContractModel
import Quantities
import Vocabularies

extension ReportBuilder {
    /// The account of the target: totals with their formulas, rows by sector, and what cannot be told.
    mutating func gapSection() -> Section? {
        guard let account else { return section("gap", words.gapTitle, [.paragraph([.text(words.noTarget)])]) }
        var blocks: [Block] = coverage(account).map { .statement($0) }
        blocks.append(.table(accountTable(account)))
        if let table = sectorTable(account) { blocks.append(.table(table)) }
        let notes = rowNotes(account)
        if !notes.isEmpty { blocks.append(.list(notes)) }
        if let note = text(account.target.note) { blocks.append(.prose(note)) }
        for other in contract.targets where other.index != account.index {
            let title = text(other.target.title) ?? other.target.id.value
            blocks.append(.heading(title, anchor: "target-" + other.target.id.value))
            blocks.append(.table(accountTable(other)))
        }
        return section("gap", words.gapTitle, blocks)
    }

    private mutating func accountTable(_ account: TargetAccount) -> Table {
        var rows: [[Line]] = []
        let order: [AccountQuantity] = [
            .baseline, .start, .achieved, .allowed, .required, .otherPlans, .gap, .plan, .uncovered, .expected,
            .balance, .net,
        ]
        for quantity in order {
            rows.append([
                [.text(quantity.letter)], [.text(name(of: quantity, account))],
                cell(quantity, account.total, account, row: nil), [.text(share(quantity, account) ?? "")],
                [.text(words.formula(of: quantity))],
            ])
        }
        let title = text(account.target.title) ?? account.target.id.value
        let base = account.baseline.map(inventoryName) ?? words.baselineWord
        return Table(
            caption: words.accountCaption(title), unit: words.tonnesPerYear,
            columns: [
                .init(title: words.letter), .init(title: words.quantity),
                .init(title: words.tonnesPerYear, isFigure: true), .init(title: words.percentOf(base), isFigure: true),
                .init(title: words.meaning),
            ],
            rows: rows)
    }

    /// A quantity in words, with the year of its inventory.
    func name(of quantity: AccountQuantity, _ account: TargetAccount) -> String {
        switch quantity {
        case .baseline: words.name(of: quantity, year: account.baseline.map(inventoryName))
        case .start: words.name(of: quantity, year: account.start.map(inventoryName))
        case .achieved where account.baseline.map { contract.inventories[$0].document.scenario != nil } ?? false:
            words.changeWithoutAction
        default: words.name(of: quantity, year: account.target.year.map { "\($0.value)" })
        }
    }

    private func share(_ quantity: AccountQuantity, _ account: TargetAccount) -> String? {
        guard let cell = account.total.cells[quantity], let base = account.total.cells[.baseline],
            base.estimate.bound == .exact, cell.estimate.bound == .exact,
            let share = cell.estimate.value.share(of: base.estimate.value)
        else { return nil }
        return figures.percent(share)
    }

    /// A quantity's total, open to its addends or its formula.
    private mutating func cell(
        _ quantity: AccountQuantity, _ row: TargetAccount.Row, _ account: TargetAccount, row name: String?
    ) -> Line {
        guard let cell = row.cells[quantity] else { return [.missing(words.notComputed)] }
        let title = [self.name(of: quantity, account), name ?? words.total].joined(separator: ", ")
        if quantity.formula.isEmpty && cell.addends.isEmpty && cell.missing == 0 {
            return [.text(figures.tonnes(cell.estimate.value))]
        }
        if quantity.formula.isEmpty && cell.addends.isEmpty { return [.missing(words.rowOnlyElsewhere)] }
        if let word = commonAbsence(cell.addends.map(\.entry)) { return [.missing(word)] }
        let known = cell.addends.count - cell.missing
        let isUnknown = !isKnown(quantity, row)
        let bounded = figures.bounded(figures.tonnes(cell.estimate.value), cell.estimate)
        let formula = quantity.formula.isEmpty ? nil : formulaText(quantity, row, account)
        let remark = cell.missing > 0 && !isUnknown ? words.someOf(known, cell.addends.count, .figure) : nil
        return [
            total(
                title, text: isUnknown ? words.notKnown : bounded.text, unit: words.tonnesPerYear, remark: remark,
                isMissing: isUnknown || bounded.isMissing,
                addends: cell.addends.map { ($0.entry, $0.isNegative) }, formula: formula)
        ]
    }

    /// "Start 2018 (R) 349,000 − Remaining 2030 (L) 130,000 − … = 219,000".
    private func formulaText(_ quantity: AccountQuantity, _ row: TargetAccount.Row, _ account: TargetAccount) -> String
    {
        var text = ""
        for term in quantity.formula {
            guard let cell = row.cells[term.quantity] else { continue }
            let sign = term.isNegative ? " \u{2212} " : text.isEmpty ? "" : " + "
            text += sign + "\(name(of: term.quantity, account)) (\(term.quantity.letter)) "
            let amount = figures.bounded(figures.tonnes(cell.estimate.value), cell.estimate).text
            text += isKnown(term.quantity, row) ? amount : "– " + words.notKnown
        }
        guard let result = row.cells[quantity], isKnown(quantity, row) else { return text }
        return text + " = " + figures.bounded(figures.tonnes(result.estimate.value), result.estimate).text
    }

    /// Whether a quantity has a number to show: at least one of its figures is known, and so for the inventories and
    /// targets in a formula. Effects that are not known only turn its result into a bound.
    func isKnown(_ quantity: AccountQuantity, _ row: TargetAccount.Row) -> Bool {
        guard let cell = row.cells[quantity] else { return false }
        guard quantity.formula.isEmpty else {
            return quantity.formula.allSatisfy {
                [.otherPlans, .plan, .balance].contains($0.quantity) || isKnown($0.quantity, row)
            }
        }
        return cell.missing == 0 || cell.addends.count > cell.missing
    }

    private mutating func sectorTable(_ account: TargetAccount) -> Table? {
        let quantities: [AccountQuantity] = [
            .baseline, .start, .achieved, .allowed, .required, .otherPlans, .gap, .plan, .uncovered, .expected,
        ]
        guard !account.rows.isEmpty else { return nil }
        var rows: [[Line]] = []
        for row in account.rows {
            let label = row.sector.flatMap { self.label($0, of: "sectors") } ?? words.noSectorNamed
            var cells: [Line] = [[.text(label)]]
            for quantity in quantities {
                let isEmpty = row.sector == nil && row.cells[quantity] == nil
                cells.append(isEmpty ? [.missing(words.noRow)] : cell(quantity, row, account, row: label))
            }
            rows.append(cells)
        }
        let total = [[Inline.text(words.total)]] + quantities.map { cell($0, account.total, account, row: nil) }
        return Table(
            caption: words.bySectorCaption, unit: words.tonnesPerYear,
            columns: [.init(title: words.sector)]
                + quantities.map { .init(title: "\(name(of: $0, account)) (\($0.letter))", isFigure: true) },
            rows: rows, total: total)
    }

    /// Why a row has no figures of its own, and where effects without a row went.
    private func rowNotes(_ account: TargetAccount) -> [Line] {
        var notes: [Line] = []
        for row in account.rows {
            guard let sector = row.sector, row.cells[.achieved] == nil, row.cells[.baseline] != nil else { continue }
            let label = label(sector, of: "sectors") ?? sector
            let amounts = [AccountQuantity.baseline, .start].map { quantity in
                (row.cells[quantity]?.addends ?? []).map { contract.ledger[$0.entry].amount }
            }
            let isElsewhere = amounts.contains { !$0.isEmpty && $0.allSatisfy { $0 == .absent(.includedElsewhere) } }
            guard isElsewhere else {
                let missing = amounts.joined().lazy.filter { !$0.isComplete }.compactMap(figures.missingWord).first
                notes.append([.text(words.rowIncomplete(label, missing ?? words.noRow))])
                continue
            }
            notes.append([.text(words.rowIncludedElsewhere(label))])
            for inventory in Set([account.baseline, account.start].compactMap(\.self)).sorted() {
                notes += absenceNotes(inventory, sector)
            }
        }
        if account.rows.contains(where: { $0.sector == nil }) { notes.append([.text(words.effectsWithoutSector)]) }
        for position in account.unplaced {
            let entry = contract.ledger[position]
            guard let measure = entry.measure, let sector = entry.sector else { continue }
            notes.append([self.measure(measure), .text(words.sectorWithoutRow(label(sector, of: "sectors") ?? sector))])
        }
        return notes
    }

    /// What an inventory says about a figure that it does not have.
    private func absenceNotes(_ inventory: Int, _ sector: String) -> [Line] {
        let rows = contract.inventories[inventory].document.emissions?.rows ?? []
        return rows.filter { $0.sector.value == sector }.flatMap { row in
            ([row.allScopes].compactMap(\.self) + row.byScope.map(\.cell)).compactMap { cell -> Line? in
                guard cell.value.content == .absent(.includedElsewhere) else { return nil }
                let remarks = [text(cell.value.details?.note), seen(in: cell.value, from: nil)].compactMap(\.self)
                guard !remarks.isEmpty else { return nil }
                return [.text(words.inventory(inventoryName(inventory)) + ": " + remarks.joined(separator: "; "))]
            }
        }
    }
}
