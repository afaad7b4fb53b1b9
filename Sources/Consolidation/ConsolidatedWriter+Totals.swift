import Aggregation
import ContractModel
import JSON
import Quantities
import Vocabularies

extension ConsolidatedWriter {
    /// The account of a target: each quantity with its bound and the figures or quantities it is made of.
    func target(_ account: TargetAccount) -> JSONValue {
        func inventory(_ index: Int?) -> JSONValue {
            index.flatMap { contract.inventories[$0].id }.map(JSONValue.string) ?? .null
        }
        return [
            "id": .string(account.target.id.value),
            "year": account.target.year.map { .number($0.value) } ?? .null,
            "baseline": inventory(account.baseline),
            "count_from": inventory(account.start),
            "unit": "t CO2e/a",
            "reduction_percent": account.reductionShare.map(number) ?? .null,
            "total": row(account.total),
            "rows": .array(
                account.rows.map { row in
                    .object([
                        ("sector", row.sector.map(JSONValue.string) ?? .null), ("quantities", self.row(row)),
                    ])
                }),
        ]
    }

    private func row(_ row: TargetAccount.Row) -> JSONValue {
        .object(
            AccountQuantity.allCases.compactMap { quantity in
                row.cells[quantity].map { (quantity.rawValue, cell($0, quantity)) }
            })
    }

    private func cell(_ cell: TargetAccount.Cell, _ quantity: AccountQuantity) -> JSONValue {
        let head: JSONValue = [
            "letter": .string(quantity.letter), "amount": cell.hasValue ? number(cell.estimate.value) : .null,
            "bound": .string(cell.estimate.bound.rawValue),
        ]
        guard quantity.formula.isEmpty else {
            let terms = quantity.formula.map { ($0.isNegative ? "-" : "+") + $0.quantity.letter }
            return head.adding("formula", .array(terms.map(JSONValue.string)))
        }
        return head.adding("missing", .number(cell.missing)).adding("figures", addends(cell.addends))
    }

    private func addends(_ addends: [Total.Addend]) -> JSONValue {
        .array(addends.map { ["id": .number($0.entry), "sign": $0.isNegative ? "-" : "+"] })
    }

    /// Cost, payers and funding.
    func money() -> JSONValue {
        let money = contract.money
        func groups(_ groups: [MoneyAccount.Group<String>]) -> JSONValue {
            .array(groups.map { ["key": reference($0.key), "total": total($0.total)] })
        }
        return [
            "currency": .string(money.currency.code),
            "cost": total(money.cost),
            "opex_per_year": total(money.opex),
            "savings_per_year": total(money.savings),
            "funding": total(money.funding),
            "not_yet_funded": amounts(money.open),
            "not_yet_funded_bound": .string(money.openBound.rawValue),
            "by_payer": groups(money.byPayer),
            "by_funder": groups(money.byFunder),
            "by_instrument": groups(money.byInstrument),
            "by_status": .array(
                money.byStatus.map { ["key": .string($0.key.rawValue), "total": total($0.total)] }),
        ]
    }

    private func total(_ total: MoneyTotal) -> JSONValue {
        [
            "amounts": .array(
                total.parts.map { part in
                    [
                        "currency": .string(part.currency.code), "amount": number(part.total.estimate.value),
                        "figures": .array(part.total.addends.map { .number($0.entry) }),
                    ]
                }),
            "known": .number(total.complete), "count": .number(total.count), "missing": .number(total.missing),
            "missing_figures": .array(total.missingEntries.map(JSONValue.number)),
        ]
    }

    private func amounts(_ amounts: [Money]) -> JSONValue {
        .array(amounts.map { ["currency": .string($0.currency.code), "amount": number($0.amount)] })
    }

    /// Effects at the first target's year by field of action: reductions, compensations and both together.
    func fields() -> [JSONValue] {
        guard let total = contract.targets.first?.total else { return [] }
        return contract.vocabularies["fields-of-action"].entries.compactMap { field in
            func sum(_ quantity: AccountQuantity) -> (Decimal, [Int]) {
                var sum = Decimal.zero
                var figures: [Int] = []
                for addend in total.cells[quantity]?.addends ?? [] {
                    let entry = contract.ledger[addend.entry]
                    guard let measure = entry.measure,
                        contract.measures[measure].measure.field?.value == field.id
                    else { continue }
                    if let value = entry.value { sum += addend.isNegative ? -value : value }
                    figures.append(addend.entry)
                }
                return (sum, figures)
            }
            let (plan, planFigures) = sum(.plan)
            let (balance, balanceFigures) = sum(.balance)
            guard !planFigures.isEmpty || !balanceFigures.isEmpty else { return nil }
            return [
                "field": .string(field.id), "plan": number(plan), "balance": number(balance),
                "together": number(plan + balance),
                "figures": .array((planFigures + balanceFigures).map(JSONValue.number)),
            ]
        }
    }
}
