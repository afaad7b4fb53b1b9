import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Money in a currency that the contract cannot convert into its own, so that totals stay apart.
    static let noExchangeRate = Rule(
        .noExchangeRate,
        triggering: [
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: ↓30 M SEK
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: 30 M EUR
            """
        ],
        contract: { subject, findings in
            let contract = subject.contract
            let own = contract.money.currency
            let rates = contract.document.exchangeRates
            guard contract.isClear(contract.file) else { return }
            var looked: Set<Currency> = []
            for entry in contract.ledger {
                guard let currency = entry.currency, currency != own, case .money? = entry.figure?.figure?.unit,
                    looked.insert(currency).inserted,
                    !rates.contains(where: { $0.from.value == currency && $0.to.value == own })
                else { continue }
                let back = rates.first { $0.from.value == own && $0.to.value == currency }
                findings.report(
                    .figure(
                        .noExchangeRate(
                            from: currency.code, to: own.code, inverse: back?.inverse)),
                    at: entry.place,
                    labels: back.map { [Label(.rateBack, at: contract.place($0.rate.range))] } ?? [])
            }
        })
}
