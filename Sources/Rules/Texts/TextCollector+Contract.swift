import ContractModel
import Quantities

extension TextCollector {
    mutating func add(_ document: ContractDocument) {
        add(document.title, .title)
        add(document.city.name, .name)
        if let contact = document.city.contact { add(contact) }
        for level in document.levels {
            add(level.title, .title)
            add(level.description, .prose)
        }
        for priority in document.priorities {
            add(priority.title, .title)
            add(priority.description, .prose)
        }
        for city in document.peerCities {
            add(city.name, .name)
            add(city.note, .prose)
        }
        for network in document.networks {
            add(network.name, .name)
            add(network.role, .title)
            add(network.note, .prose)
        }
        if let boundary = document.boundary { add(boundary) }
        for target in document.targets {
            add(target.title, .title)
            add(target.reduction)
            for sector in target.bySector {
                add(sector.reduction)
                add(sector.remaining)
                add(sector.source, .source)
            }
            add(target.note, .prose)
            add(target.source, .source)
        }
        for section in document.sections { add(section.text, .prose) }
        for rate in document.exchangeRates { add(rate.source, .source) }
        add(document.note, .prose)
        add(document.source, .source)
    }

    private mutating func add(_ boundary: Boundary) {
        for area in boundary.excluded + boundary.additional {
            add(area.name, .name)
            add(area.reason, .prose)
        }
        add(boundary.description, .prose)
    }

    mutating func add(_ document: InventoryDocument) {
        add(document.title, .title)
        add(document.description, .prose)
        add(document.method, .prose)
        if let table = document.emissions {
            for row in table.rows { add(row) }
            add(table.note, .prose)
            add(table.source, .source)
        }
        if let table = document.energy {
            for row in table.rows { add(row) }
            add(table.source, .source)
        }
        for row in document.factors?.rows ?? [] {
            add(row.label, .name)
            add(row.factor)
            add(row.source, .source)
        }
        add(document.factors?.source, .source)
        add(document.note, .prose)
        add(document.source, .source)
    }

    private mutating func add(_ row: EmissionsRow) {
        add(row.label, .name)
        for cell in row.byScope { add(cell.cell.value) }
        add(row.allScopes?.value)
        add(row.removals?.value)
        add(row.note, .prose)
        add(row.source, .source)
    }

    private mutating func add(_ row: EnergyRow) {
        add(row.label, .name)
        for figure in row.byScope { add(figure.value) }
        add(row.allScopes)
        add(row.note, .prose)
        add(row.source, .source)
    }
}
