import Aggregation
import ContractModel
import JSON
import Quantities
import SourceText

extension ConsolidatedWriter {
    /// An entry of the ledger.
    func figure(_ index: Int) -> JSONValue {
        let entry = contract.ledger[index]
        let file = positions[Int(entry.place.file.rawValue)]
        let position = file.position(at: entry.place.range.lower)
        let source: JSONValue = [
            "path": .string(redaction.path(file.file.path)), "line": .number(position.line),
            "column": .number(position.column),
        ]
        let head: JSONValue = ["id": .number(index), "what": .string(entry.what.name)]
        return
            head
            .adding("kind", entry.what.kind.map { .string($0.rawValue) })
            .adding("inventory", entry.what.inventory.map { .string(contract.inventories[$0].id ?? "") })
            .adding("target", entry.what.target.map { .string(contract.document.targets[$0].id.value) })
            .adding("measure", entry.measure.map { reference(contract.measures[$0].fullID) })
            .adding("sector", entry.sector.map(JSONValue.string))
            .adding("scope", entry.scope.map { .string($0.rawValue) })
            .adding("year", entry.year.map(JSONValue.number))
            .adding("party", entry.party.map(reference))
            .adding("instrument", entry.instrument.map(JSONValue.string))
            .adding("status", entry.fundingStatus.map { .string($0.rawValue) })
            .adding("amount", amount(entry.amount))
            .adding("unit", unit(entry).map(JSONValue.string))
            .adding("as_written", written(entry).map(JSONValue.string))
            .adding("counts", .bool(entry.isCounted))
            .adding("reason", entry.isCounted ? nil : reason(entry.counting))
            .adding("source", source)
    }

    /// The figure's own bytes in its file; a number under a table's unit has none of its own.
    private func written(_ entry: LedgerEntry) -> String? {
        guard entry.figure?.figure != nil else { return nil }
        return contract.sources[Int(entry.place.file.rawValue)].text(entry.place.range)
    }

    /// The number, or the word that says why there is none.
    private func amount(_ amount: LedgerEntry.Amount) -> JSONValue {
        switch amount {
        case .known(let value): number(value)
        case .absent(let absence): .string(absence.rawValue)
        case .notStated: "not-stated"
        case .unreadable: "unreadable"
        case .shareOfUnknown: "share-of-unknown"
        }
    }

    /// All digits of an exact decimal.
    func number(_ value: Decimal) -> JSONValue {
        .literal((value.exponent < 0 ? value.normalized : value).description)
    }

    private func unit(_ entry: LedgerEntry) -> String? {
        if let currency = entry.currency { return currency.code }
        guard let unit = entry.figure?.figure?.unit else { return nil }
        return switch unit {
        case .emissions(_, let perYear): perYear || entry.year != nil ? "t CO2e/a" : "t CO2e"
        case .energy(_, let perYear): perYear || entry.year != nil ? "MJ/a" : "MJ"
        case .power: "kW"
        case .money(let currency, _, _): currency.code
        case .moneyPerEmissions(let currency, _, _): "\(currency.code)/t CO2e"
        case .area: "ha"
        case .percent: "%"
        case .count(let noun): noun
        }
    }

    /// Why figures are shown and not added.
    func reason(_ counting: LedgerEntry.Counting) -> JSONValue {
        guard case .shown(let reason) = counting else { return .null }
        return switch reason {
        case .announced(let status): ["why": "not-signed", "status": status.map { .string($0.rawValue) } ?? .null]
        case .inactive(let status): ["why": "status", "status": status.map { .string($0.rawValue) } ?? .null]
        case .containedIn(let whole): ["why": "contained", "in": reference(contract.measures[whole].fullID)]
        case .containedInUnknown: ["why": "contained-in-unknown"]
        case .duplicateOf(let keep): ["why": "duplicate", "of": reference(contract.measures[keep].fullID)]
        case .programme(let countsIn): ["why": "programme", "counts_in": .string(countsIn.rawValue)]
        case .inStartInventory: ["why": "in-start-inventory"]
        case .replacedByParts: ["why": "sum-of-parts"]
        case .rejected: ["why": "rejected"]
        case .cumulative: ["why": "cumulative"]
        case .memo: ["why": "memo-row"]
        }
    }
}

extension LedgerEntry.What {
    /// The name in `contract.json`.
    fileprivate var name: String {
        switch self {
        case .emissions: "emissions"
        case .removals: "removals"
        case .energy: "energy"
        case .remaining: "remaining"
        case .reductionTarget: "reduction-target"
        case .effect: "effect"
        case .cumulativeEffect: "cumulative-effect"
        case .capex: "capex"
        case .opex: "opex"
        case .savings: "savings"
        case .costOfYear: "cost-of-year"
        case .payment: "payment"
        case .funding: "funding"
        case .received: "received"
        case .use: "use"
        }
    }

    fileprivate var kind: EffectKind? {
        switch self {
        case .effect(let kind), .cumulativeEffect(let kind): kind
        default: nil
        }
    }

    fileprivate var inventory: Int? {
        switch self {
        case .emissions(let index), .removals(let index), .energy(let index): index
        default: nil
        }
    }

    fileprivate var target: Int? {
        switch self {
        case .remaining(let index), .reductionTarget(let index): index
        default: nil
        }
    }
}
