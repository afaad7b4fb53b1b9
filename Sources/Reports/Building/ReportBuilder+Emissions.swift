import Aggregation
import ContractModel
import Quantities
import Vocabularies

extension ReportBuilder {
    /// Emissions by sector and scope of each inventory, then its energy and factors.
    mutating func emissionsSection() -> Section? {
        var blocks: [Block] = []
        if let chart = emissionsChart() {
            blocks.append(.statement([.text(chart.description)]))
            blocks.append(.chart(chart))
        }
        for index in contract.inventories.indices {
            let document = contract.inventories[index].document
            let name = words.inventory(inventoryName(index))
            blocks.append(.heading(text(document.title) ?? name, anchor: "inventory-\(index + 1)"))
            blocks += inventoryFacts(index)
            if let table = scopeTable(index, name) { blocks.append(.table(table)) }
            if let table = energyTable(index, name) { blocks.append(.table(table)) }
            if let table = factorTable(index, name) { blocks.append(.table(table)) }
            if let note = text(document.description) { blocks.append(.prose(note)) }
            if let note = text(document.note) { blocks.append(.prose(note)) }
        }
        return section("emissions", words.emissionsTitle, blocks)
    }

    private func inventoryFacts(_ index: Int) -> [Block] {
        let inventory = contract.inventories[index]
        let document = inventory.document
        let facts: [(String, String?)] = [
            (words.year, document.year.map { "\($0.value)" }),
            (words.scenarioWord, document.scenario.map { words.scenarioName($0.value) }),
            (words.method, text(document.method)), (words.gwp, document.gwp?.value),
            (words.population, document.population?.figure.map(figures.asWritten)),
            (words.source, text(document.source)),
        ]
        return [.facts(facts.compactMap { label, value in value.map { Fact(label: label, value: [.text($0)]) } })]
    }

    // Ledger entries of an inventory, in the ledger's order.

    private func entries(_ inventory: Int) -> [(position: Int, entry: LedgerEntry)] {
        contract.ledger.enumerated().compactMap { position, entry in
            switch entry.what {
            case .emissions(inventory), .removals(inventory): (position, entry)
            default: nil
            }
        }
    }

    /// A column of the scope table.
    private enum ScopeColumn: Hashable {
        case scope(Scope)
        case all
        case removals
    }

    private func column(of entry: LedgerEntry) -> ScopeColumn {
        if case .removals = entry.what { return .removals }
        return entry.scope.map { .scope($0) } ?? .all
    }

    private func columnTitle(_ column: ScopeColumn) -> String {
        switch column {
        case .scope(let scope): label(scope.rawValue, of: "scopes") ?? scope.rawValue
        case .all: words.allScopes
        case .removals: words.removals
        }
    }

    private mutating func scopeTable(_ inventory: Int, _ name: String) -> Table? {
        guard let emissions = contract.inventories[inventory].document.emissions, !emissions.rows.isEmpty else {
            return nil
        }
        let entries = entries(inventory)
        let order: [ScopeColumn] = Scope.allCases.map { .scope($0) } + [.all, .removals]
        let used = Set(entries.map { column(of: $0.entry) })
        let columns = order.filter { used.contains($0) }
        var rows: [[Line]] = []
        var notes: [Line] = []
        var next = 0
        for row in emissions.rows {
            let count = row.byScope.count + (row.allScopes == nil ? 0 : 1) + (row.removals == nil ? 0 : 1)
            let own = entries[min(next, entries.count)..<min(next + count, entries.count)]
            next += count
            let label = text(row.label) ?? label(row.sector.value, of: "sectors") ?? row.sector.value
            var cells: [Line] = [[.text(label)] + (row.counted ? [] : [.remark(words.memoRow)])]
            if let quality = row.quality { cells[0].append(.remark(words.quality(quality))) }
            for column in columns {
                let entry = own.first { self.column(of: $0.entry) == column }
                let isOptional = column == .removals || column == .all
                cells.append(entry.map { cell($0.entry) } ?? (isOptional ? [.text("")] : [.missing(words.notStated)]))
            }
            cells.append([tonnes("\(name), \(label)", sum(own))])
            rows.append(cells)
            if let note = text(row.note) { notes.append([.text("\(label): \(note)")]) }
        }
        let counted = entries.filter(\.entry.isCounted)
        var total: [Line] = [[.text(words.total)]]
        for column in columns {
            let own = counted.filter { self.column(of: $0.entry) == column }
            total.append([columnTotal("\(name), \(columnTitle(column))", sum(own[...]))])
        }
        total.append([columnTotal("\(name), \(words.total)", sum(counted[...]))])
        return Table(
            caption: words.emissionsCaption(name), unit: words.tonnesPerYear,
            columns: [.init(title: words.sector)] + columns.map { .init(title: columnTitle($0), isFigure: true) }
                + [.init(title: words.total, isFigure: true)],
            rows: rows, total: total, notes: notes + (text(emissions.note).map { [[.text($0)]] } ?? []))
    }

    private func cell(_ entry: LedgerEntry) -> Line {
        if let word = figures.missingWord(entry.amount) { return [.missing(word)] }
        return [.text(figures.tonnes(entry.value ?? .zero))]
    }

    private func sum(_ entries: ArraySlice<(position: Int, entry: LedgerEntry)>) -> FigureSum {
        var sum = FigureSum()
        for (position, entry) in entries {
            if case .removals = entry.what {
                sum.add(position, entry, isNegative: true)
            } else {
                sum.add(position, entry)
            }
        }
        return sum
    }

    // Energy and factors

    private func energyTable(_ inventory: Int, _ name: String) -> Table? {
        guard let energy = contract.inventories[inventory].document.energy, !energy.rows.isEmpty else { return nil }
        let scopes = Scope.allCases.filter { scope in energy.rows.contains { $0.byScope.contains { $0.scope == scope } }
        }
        let hasAll = energy.rows.contains { $0.allScopes != nil }
        let rows = energy.rows.map { row -> [Line] in
            let sector = label(row.sector.value, of: "sectors") ?? row.sector.value
            let carrier = text(row.label) ?? label(row.carrier?.value, of: "energy-carriers") ?? ""
            var cells: [Line] = [[.text(sector)], [.text(carrier)]]
            for scope in scopes { cells.append(number(row.byScope.first { $0.scope == scope }?.value)) }
            if hasAll { cells.append(number(row.allScopes)) }
            return cells
        }
        let unit = energy.unit.map { words.unit($0.value) }
        return Table(
            caption: words.energyCaption(name), unit: unit,
            columns: [.init(title: words.sector), .init(title: words.carrier)]
                + scopes.map { .init(title: columnTitle(.scope($0)), isFigure: true) }
                + (hasAll ? [.init(title: words.allScopes, isFigure: true)] : []),
            rows: rows)
    }

    /// A figure in the unit of its table, so without it.
    private func number(_ value: FigureValue?) -> Line {
        guard let value else { return [.text("")] }
        guard let figure = value.figure else { return figures.line(value) }
        return [.text(figures.number(figure.number))]
    }

    private func factorTable(_ inventory: Int, _ name: String) -> Table? {
        guard let factors = contract.inventories[inventory].document.factors, !factors.rows.isEmpty else { return nil }
        let rows = factors.rows.map { row -> [Line] in
            let carrier = text(row.label) ?? label(row.carrier.value, of: "energy-carriers") ?? row.carrier.value
            return [[.text(carrier)], number(row.factor), [.text(row.year.map { "\($0)" } ?? "")]]
        }
        return Table(
            caption: words.factorsCaption(name), unit: factors.unit?.value,
            columns: [
                .init(title: words.carrier), .init(title: factors.unit?.value ?? words.factor, isFigure: true),
                .init(title: words.year, isFigure: true),
            ],
            rows: rows)
    }

    // Chart

    private mutating func emissionsChart() -> Chart? {
        let inventories = Array(contract.inventories.indices)
        guard !inventories.isEmpty else { return nil }
        var sums: [Int: [String: FigureSum]] = [:]
        for inventory in inventories {
            for (position, entry) in entries(inventory) where entry.isCounted {
                guard let sector = entry.sector else { continue }
                let isRemoval = entry.what == .removals(inventory: inventory)
                sums[inventory, default: [:]][sector, default: FigureSum()].add(position, entry, isNegative: isRemoval)
            }
        }
        let sectors = contract.vocabularies.sectors.sorted(Set(sums.values.flatMap(\.keys)))
        guard !sectors.isEmpty else { return nil }
        let groups = sectors.map { sector in
            BarGroup(
                label: label(sector, of: "sectors") ?? sector,
                bars: inventories.enumerated().map { style, inventory in
                    .init(style: style, value: chartValue(sums[inventory]?[sector], inventoryName(inventory)))
                })
        }
        let table = chartTable(sectors, inventories, sums)
        return Chart(
            id: "emissions", title: words.emissionsChart, description: emissionsSentence(inventories, sums),
            unit: words.tonnesPerYear, kind: .bars(groups), table: table)
    }

    private func chartValue(_ sum: FigureSum?, _ name: String) -> ChartValue {
        guard let sum, !sum.isEmpty else { return ChartValue(value: nil, text: "\(name): \(words.noRow)") }
        let words = sum.addends.compactMap { figures.missingWord(contract.ledger[$0.entry].amount) }
        guard words.count < sum.count else { return ChartValue(value: nil, text: "\(name): – \(words[0])") }
        return ChartValue(value: sum.estimate.value, text: "\(name): \(figures.tonnes(sum.estimate.value))")
    }

    private mutating func chartTable(
        _ sectors: [String], _ inventories: [Int], _ sums: [Int: [String: FigureSum]]
    ) -> Table {
        var rows: [[Line]] = []
        for sector in sectors {
            let label = label(sector, of: "sectors") ?? sector
            var cells: [Line] = [[.text(label)]]
            for inventory in inventories {
                guard let sum = sums[inventory]?[sector] else {
                    cells.append([.missing(words.noRow)])
                    continue
                }
                let absent = sum.addends.compactMap { figures.missingWord(contract.ledger[$0.entry].amount) }
                let title = "\(words.inventory(inventoryName(inventory))), \(label)"
                cells.append(absent.count == sum.count ? [.missing(absent[0])] : [tonnes(title, sum)])
            }
            rows.append(cells)
        }
        var total: [Line] = [[.text(words.total)]]
        for inventory in inventories {
            let whole = sectors.reduce(FigureSum()) { $0 + (sums[inventory]?[$1] ?? FigureSum()) }
            total.append([columnTotal("\(words.inventory(inventoryName(inventory))), \(words.total)", whole)])
        }
        return Table(
            caption: words.emissionsChart, unit: words.tonnesPerYear,
            columns: [.init(title: words.sector)]
                + inventories.map { .init(title: inventoryName($0), isFigure: true) },
            rows: rows, total: total)
    }

    /// The totals of the inventories and the largest sector, in one sentence.
    private func emissionsSentence(_ inventories: [Int], _ sums: [Int: [String: FigureSum]]) -> String {
        let parts = inventories.map { inventory -> String in
            let own = sums[inventory] ?? [:]
            let whole = contract.vocabularies.sectors.sorted(own.keys).reduce(FigureSum()) {
                $0 + (own[$1] ?? FigureSum())
            }
            let isUnknown = whole.addends.allSatisfy { contract.ledger[$0.entry].value == nil }
            let text = figures.bounded(figures.tonnes(whole.estimate.value), whole.estimate).text
            return words.inventorySentence(
                inventoryName(inventory), isUnknown ? nil : "\(text) \(words.tonnesPerYear)")
        }
        return parts.joined(separator: " ")
    }
}
