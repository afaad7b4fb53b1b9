import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    mutating func contract(_ node: NodeID) -> ContractDocument {
        var contract = ContractDocument()
        contract.id = string("id", in: node)
        contract.title = text("title", in: node)
        if let city = tree.value("city", in: node) { contract.city = self.city(city) }
        contract.languages = strings("languages", in: node)
        contract.bindingLanguage = string("binding_language", in: node)
        contract.legalNature = string("legal_nature", in: node)
        contract.iteration = integer("iteration", in: node)?.value
        contract.date = date("date", in: node)
        contract.template = string("template", in: node)
        contract.currency = currency("currency", in: node)
        contract.asOf = date("as_of", in: node)
        contract.exchangeRates = list("exchange_rates", in: node) { $0.exchangeRate($1) }
        contract.levels = list("levels", in: node) { $0.level($1) }
        contract.priorities = list("priorities", in: node) { $0.priority($1) }
        contract.peerCities = list("peer_cities", in: node) { $0.peerCity($1) }
        contract.networks = list("networks", in: node) { $0.network($1) }
        contract.boundary = tree.value("boundary", in: node).map { boundary($0) }
        contract.targets = list("targets", in: node) { $0.target($1) }
        contract.sections = sections(node)
        contract.publish = publishChoice("publish", in: node)
        contract.declared = declaredTotals("declared", in: node)
        contract.note = text("note", in: node)
        contract.source = text("source", in: node)
        return contract
    }

    private mutating func city(_ node: NodeID) -> City {
        var city = City()
        city.name = text("name", in: node)
        city.country = string("country", in: node)?.value
        city.lau = string("lau", in: node)?.value
        city.nuts = string("nuts", in: node)?.value
        city.population = bareFigure("population", in: node)
        city.area = figure("area", in: node, FigureExpectation(.area))
        city.website = string("website", in: node)?.value
        city.contact = tree.value("contact", in: node).map(contact)
        return city
    }

    private func currency(_ key: String, in node: NodeID) -> Sourced<Currency>? {
        guard let text = string(key, in: node), let currency = Currency(code: text.value.utf8) else { return nil }
        return Sourced(currency, at: text.range)
    }

    private mutating func exchangeRate(_ node: NodeID) -> ExchangeRate? {
        guard let from = currency("from", in: node), let to = currency("to", in: node),
            let rate = exchangeRate("rate", in: node, from: from.value, to: to.value), let number = rate.figure?.number
        else { return nil }
        return ExchangeRate(
            from: from, to: to, rate: Sourced(number, at: rate.range), date: date("date", in: node),
            source: text("source", in: node))
    }

    private mutating func level(_ node: NodeID) -> CommitmentLevel? {
        guard let id = string("id", in: node) else { return nil }
        return CommitmentLevel(
            id: id, title: text("title", in: node), description: longText("description", in: node),
            expectsMeasures: flag("expects_measures", in: node))
    }

    private mutating func priority(_ node: NodeID) -> Priority? {
        guard let id = string("id", in: node) else { return nil }
        return Priority(id: id, title: text("title", in: node), description: longText("description", in: node))
    }

    private func peerCity(_ node: NodeID) -> PeerCity {
        PeerCity(
            name: text("name", in: node), country: string("country", in: node)?.value, role: string("role", in: node),
            since: date("since", in: node), url: string("url", in: node)?.value, note: text("note", in: node))
    }

    private func network(_ node: NodeID) -> Network {
        Network(
            name: text("name", in: node), role: text("role", in: node), since: date("since", in: node),
            url: string("url", in: node)?.value, note: text("note", in: node))
    }

    private mutating func boundary(_ node: NodeID) -> Boundary {
        var boundary = Boundary()
        boundary.area = string("area", in: node)
        boundary.excluded = list("excluded", in: node) { $0.boundaryArea($1) }
        boundary.additional = list("additional", in: node) { $0.boundaryArea($1) }
        boundary.description = longText("description", in: node)
        return boundary
    }

    private func boundaryArea(_ node: NodeID) -> Boundary.Area {
        Boundary.Area(
            name: text("name", in: node), reason: text("reason", in: node),
            neutralBy: integer("neutral_by", in: node)?.value)
    }

    private mutating func sections(_ node: NodeID) -> [ContractSection] {
        guard let map = tree.value("sections", in: node) else { return [] }
        var result: [ContractSection] = []
        for entry in tree.entries(of: map) {
            guard let id = string(entry.key), let text = longText(id.value, in: map) else { continue }
            result.append(ContractSection(id: id, text: text))
        }
        return result
    }

    private mutating func target(_ node: NodeID) -> Target? {
        guard let id = string("id", in: node) else { return nil }
        let declaredNode = tree.value("declared", in: node)
        return Target(
            id: id, title: text("title", in: node), year: needed(integer("year", in: node), in: node),
            baseline: string("baseline", in: node), countFrom: string("count_from", in: node),
            sequestration: word("sequestration", in: node, as: SequestrationUse.self)?.value ?? .balancesResidual,
            reduction: figure("reduction", in: node, Self.share), bySector: sectorTargets(node),
            bySectorKey: tree.entry("by_sector", in: node).map { tree.range(of: $0.key) },
            declared: declaredNode.map { declaredTarget($0) } ?? [],
            declaredBySector: declaredNode.map { declaredSectors($0) } ?? [], note: text("note", in: node),
            source: text("source", in: node), range: tree.range(of: node))
    }

    private mutating func sectorTargets(_ node: NodeID) -> [SectorTarget] {
        guard let map = tree.value("by_sector", in: node) else { return [] }
        var result: [SectorTarget] = []
        for entry in tree.entries(of: map) {
            guard let sector = string(entry.key) else { continue }
            result.append(
                SectorTarget(
                    sector: sector, reduction: figure("reduction", in: entry.value, Self.share),
                    remaining: figure("remaining", in: entry.value, Self.remainingEmissions),
                    source: text("source", in: entry.value)))
        }
        return result
    }

    private mutating func declaredSectors(_ node: NodeID) -> [DeclaredSector] {
        guard let map = tree.value("by_sector", in: node) else { return [] }
        var result: [DeclaredSector] = []
        for entry in tree.entries(of: map) {
            guard let sector = string(entry.key) else { continue }
            result.append(DeclaredSector(sector: sector, figures: declaredTarget(entry.value)))
        }
        return result
    }
}
