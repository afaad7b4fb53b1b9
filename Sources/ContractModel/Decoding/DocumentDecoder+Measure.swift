import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    mutating func measure(_ node: NodeID) -> Measure? {
        guard let id = string("id", in: node) else { return nil }
        var measure = Measure(
            id: id, type: word("type", in: node, as: MeasureType.self)?.value ?? .mitigation,
            range: tree.range(of: node))
        measure.title = text("title", in: node)
        measure.description = longText("description", in: node)
        measure.hazards = strings("hazards", in: node)
        measure.field = string("field", in: node)
        measure.lever = string("lever", in: node)
        let status = word("status", in: node, as: MeasureStatus.self)
        measure.status = needed(status, in: node)
        measure.missing = strings("missing", in: node)
        measure.seeks = text("seeks", in: node)
        measure.owner = string("owner", in: node)
        measure.partners = strings("partners", in: node)
        measure.start = date("start", in: node)
        measure.end = date("end", in: node)
        measure.location = text("location", in: node)
        measure.partOf = string("part_of", in: node)
        measure.dependsOn = strings("depends_on", in: node)
        measure.programmes = strings("programmes", in: node)
        measure.effects = list("effects", in: node) { $0.effect($1) }
        measure.cost = tree.value("cost", in: node).map { cost($0) }
        measure.npv = tree.value("npv", in: node).map { netPresentValue($0) }
        measure.funding = list("funding", in: node) { $0.fundingLine($1) }
        measure.indicators = strings("indicators", in: node)
        measure.coBenefits = strings("co_benefits", in: node)
        measure.sdgs = strings("sdgs", in: node)
        measure.taxonomy = strings("taxonomy", in: node)
        measure.declared = declaredTotals("declared", in: node)
        measure.note = text("note", in: node)
        measure.source = text("source", in: node)
        return measure
    }

    private mutating func effect(_ node: NodeID) -> Effect? {
        guard let kind = word("kind", in: node, as: EffectKind.self) else { return nil }
        var effect = Effect(kind: kind, range: tree.range(of: node))
        effect.sector = string("sector", in: node)
        effect.scope = string("scope", in: node)
        let dimension = Self.dimension(of: kind.value)
        let annual: FigureExpectation.Period = dimension == .count ? .once : .annual
        effect.byYear = byYear(tree.value("by_year", in: node), FigureExpectation(dimension, annual))
        effect.until = date("until", in: node)
        effect.total = figure("total", in: node, FigureExpectation(dimension, .once))
        effect.from = integer("from", in: node)
        effect.to = integer("to", in: node)
        effect.note = text("note", in: node)
        effect.source = text("source", in: node)
        return effect
    }

    private static func dimension(of kind: EffectKind) -> FigureExpectation.Dimension {
        switch kind {
        case .reduction, .increase, .sequestration, .compensation: .emissions
        case .energySaved, .renewableEnergy: .energy
        case .beneficiaries: .count
        }
    }

    private mutating func cost(_ node: NodeID) -> Cost {
        Cost(
            capex: figure("capex", in: node, Self.money), opex: flow("opex", in: node),
            savings: flow("savings", in: node), byYear: byYear(tree.value("by_year", in: node), Self.money),
            payers: list("payers", in: node) { $0.payer($1) }, note: text("note", in: node),
            source: text("source", in: node), range: tree.range(of: node))
    }

    private mutating func payer(_ node: NodeID) -> Payer? {
        guard let payer = string("payer", in: node), let amount = figure("amount", in: node, Self.moneyOrShare) else {
            return nil
        }
        return Payer(payer: payer, amount: amount, note: text("note", in: node))
    }

    private mutating func netPresentValue(_ node: NodeID) -> NetPresentValue {
        NetPresentValue(
            capex: figure("capex", in: node, Self.money), savings: figure("savings", in: node, Self.money),
            coBenefits: figure("co_benefits", in: node, Self.money), note: text("note", in: node),
            source: text("source", in: node))
    }

    private mutating func fundingLine(_ node: NodeID) -> FundingLine? {
        guard let amount = figure("amount", in: node, Self.moneyOrShare) else { return nil }
        var line = FundingLine(amount: amount, range: tree.range(of: node))
        line.funder = string("funder", in: node)
        line.programme = text("programme", in: node)
        line.instrument = string("instrument", in: node)
        line.status = word("status", in: node, as: FundingStatus.self)
        line.received = figure("received", in: node, Self.money)
        line.asOf = date("as_of", in: node)
        line.uses = list("uses", in: node) { $0.fundingUse($1) }
        line.note = text("note", in: node)
        line.source = text("source", in: node)
        return line
    }

    private mutating func fundingUse(_ node: NodeID) -> FundingUse {
        FundingUse(
            what: text("what", in: node), amount: figure("amount", in: node, Self.moneyOrShare),
            measure: string("measure", in: node))
    }

    mutating func programmes(_ node: NodeID) -> ProgrammesDocument {
        var document = ProgrammesDocument()
        document.programmes = list("programmes", in: node) { $0.programme($1) }
        document.source = text("source", in: node)
        return document
    }

    private mutating func programme(_ node: NodeID) -> Programme? {
        guard let id = string("id", in: node) else { return nil }
        var programme = Programme(id: id, range: tree.range(of: node))
        programme.title = text("title", in: node)
        programme.level = string("level", in: node)
        programme.type = string("type", in: node)
        let countsIn = word("counts_in", in: node, as: CountsIn.self)
        programme.countsIn = needed(countsIn, in: node)
        programme.owner = string("owner", in: node)
        programme.start = date("start", in: node)
        programme.end = date("end", in: node)
        programme.url = string("url", in: node)?.value
        programme.description = longText("description", in: node)
        programme.relevance = longText("relevance", in: node)
        programme.needForAction = longText("need_for_action", in: node)
        programme.measures = list("measures", in: node) { $0.measure($1) }
        programme.declared = declaredTotals("declared", in: node)
        programme.note = text("note", in: node)
        programme.source = text("source", in: node)
        return programme
    }
}
