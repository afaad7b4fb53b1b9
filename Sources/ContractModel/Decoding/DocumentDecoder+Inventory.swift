import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    mutating func inventory(_ node: NodeID) -> InventoryDocument {
        var inventory = InventoryDocument()
        inventory.id = string("id", in: node)
        inventory.title = text("title", in: node)
        inventory.year = needed(integer("year", in: node), in: node)
        inventory.scenario = string("scenario", in: node)
        inventory.description = longText("description", in: node)
        inventory.method = text("method", in: node)
        inventory.gwp = string("gwp", in: node)
        inventory.population = bareFigure("population", in: node)
        inventory.emissions = tree.value("emissions", in: node).map { emissionsTable($0) }
        inventory.energy = tree.value("energy", in: node).map { energyTable($0) }
        inventory.factors = tree.value("factors", in: node).map { factorTable($0) }
        inventory.note = text("note", in: node)
        inventory.source = text("source", in: node)
        return inventory
    }

    private mutating func unit(_ node: NodeID) -> Sourced<Unit>? {
        let value = tree.value("unit", in: node)
        let unit = value.flatMap { FigureParser.unit(tree.bytes(of: $0)) }
        knowsTableUnit = unit != nil
        guard let value, let unit else {
            noteUnclear(node)
            return nil
        }
        return Sourced(unit.withPeriod, at: tree.range(of: value))
    }

    private mutating func emissionsTable(_ node: NodeID) -> EmissionsTable {
        let unit = unit(node)
        let rowUnit = unit?.value ?? .emissions(.tonne, perYear: true)
        return EmissionsTable(
            unit: unit, rows: list("rows", in: node) { $0.emissionsRow($1, unit: rowUnit) },
            declared: declaredRow(node, unit: rowUnit), note: text("note", in: node), source: text("source", in: node),
            range: tree.range(of: node))
    }

    private mutating func emissionsRow(_ node: NodeID, unit: Unit) -> EmissionsRow? {
        guard let sector = string("sector", in: node) else { return nil }
        var row = EmissionsRow(sector: sector, range: tree.range(of: node))
        row.label = text("label", in: node)
        for (key, scope) in Self.scopeKeys {
            guard let cell = tree.value(key, in: node) else { continue }
            row.byScope.append(ScopeCell(scope: scope, cell: emissionsCell(cell, unit: unit)))
        }
        row.allScopes = tree.value("all_scopes", in: node).map { emissionsCell($0, unit: unit) }
        row.removals = tree.value("removals", in: node).map { emissionsCell($0, unit: unit) }
        row.counted = flag("counted", in: node)
        row.declared = declaredRow(node, unit: unit)
        row.note = text("note", in: node)
        row.source = text("source", in: node)
        row.quality = string("quality", in: node)?.value
        return row
    }

    private mutating func emissionsCell(_ node: NodeID, unit: Unit) -> EmissionsCell {
        guard tree.kind(of: node) == .mapping, let gases = tree.value("gases", in: node) else {
            return EmissionsCell(value: bareFigure(node, unit: unit))
        }
        var figures: [GasFigure] = []
        for entry in tree.entries(of: gases) {
            guard let gas = string(entry.key), !gas.value.hasPrefix("x_") else { continue }
            let tonnes = bareFigure(entry.value, unit: .count("t"))
            figures.append(GasFigure(gas: gas, tonnes: tonnes))
        }
        let declared = tree.value("declared", in: node).map { bareFigure($0, unit: unit) }
        return EmissionsCell(
            value: FigureValue(.unreadable, at: tree.range(of: node)), gases: figures, declared: declared)
    }

    private mutating func declaredRow(_ node: NodeID, unit: Unit) -> [DeclaredFigure] {
        guard let map = tree.value("declared", in: node) else { return [] }
        var result: [DeclaredFigure] = []
        for entry in tree.entries(of: map) {
            guard let key = string(entry.key), !key.value.hasPrefix("x_") else { continue }
            result.append(
                DeclaredFigure(key: key, value: bareFigure(entry.value, unit: unit, allowsNegative: true)))
        }
        return result
    }

    private mutating func energyTable(_ node: NodeID) -> EnergyTable {
        let unit = unit(node)
        let rowUnit = unit?.value ?? .energy(.megawattHour, perYear: true)
        return EnergyTable(
            unit: unit, rows: list("rows", in: node) { $0.energyRow($1, unit: rowUnit) },
            declared: declaredRow(node, unit: rowUnit), source: text("source", in: node), range: tree.range(of: node))
    }

    private mutating func energyRow(_ node: NodeID, unit: Unit) -> EnergyRow? {
        guard let sector = string("sector", in: node) else { return nil }
        var row = EnergyRow(sector: sector, range: tree.range(of: node))
        row.carrier = string("carrier", in: node)
        row.label = text("label", in: node)
        for (key, scope) in Self.scopeKeys {
            guard let value = tree.value(key, in: node) else { continue }
            row.byScope.append(ScopeFigure(scope: scope, value: bareFigure(value, unit: unit)))
        }
        row.allScopes = tree.value("all_scopes", in: node).map { bareFigure($0, unit: unit) }
        row.counted = flag("counted", in: node)
        row.declared = declaredRow(node, unit: unit)
        row.note = text("note", in: node)
        row.source = text("source", in: node)
        return row
    }

    private mutating func factorTable(_ node: NodeID) -> FactorTable {
        FactorTable(
            unit: string("unit", in: node), rows: list("rows", in: node) { $0.factorRow($1) },
            source: text("source", in: node))
    }

    private mutating func factorRow(_ node: NodeID) -> FactorRow? {
        guard let carrier = string("carrier", in: node) else { return nil }
        return FactorRow(
            carrier: carrier, label: text("label", in: node), factor: bareFigure("factor", in: node),
            year: integer("year", in: node)?.value, source: text("source", in: node))
    }

    private static let scopeKeys: [(key: String, scope: Scope)] = [
        ("scope_1", .scope1), ("scope_2", .scope2), ("scope_3", .scope3),
    ]
}
