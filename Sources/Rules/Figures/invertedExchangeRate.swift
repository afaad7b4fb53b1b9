import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// An exchange rate stands the other way round: 25 EUR for a Czech crown.
    ///
    /// Told by a currency that was never worth a euro, or by the rate back, which has to be the inverse.
    static let invertedExchangeRate = Rule(
        .invertedExchangeRate,
        triggering: [
            example(("CZK", "EUR", "↓25"), nil), example(("EUR", "CZK", "↓0.04"), nil),
            example(("GBP", "EUR", "1.17"), ("EUR", "GBP", "↓1.17")),
        ],
        nonTriggering: [
            example(("CZK", "EUR", "0.04"), ("EUR", "CZK", "25")),
            example(("GBP", "EUR", "1.17"), ("EUR", "GBP", "0.85")), example(("CZK", "SEK", "0.44"), nil),
        ],
        document: { document, findings in
            guard case .contract(let contract) = document.content else { return }
            for (index, rate) in contract.exchangeRates.enumerated() where !rate.rate.value.isZero {
                let (from, to) = (rate.from.value, rate.to.value)
                if rate.isInverted {
                    guard let inverse = rate.inverse else { continue }
                    findings.report(
                        .figure(
                            .invertedRate(
                                from: from.code, to: to.code, rate: rate.rate.value, inverse: inverse)),
                        at: document.place(rate.rate.range))
                    continue
                }
                let back = contract.exchangeRates[..<index].first { $0.from.value == to && $0.to.value == from }
                guard let back, !back.isInverted, let product = back.rate.value.multiplied(by: rate.rate.value),
                    !(Decimal(9, exponent: -1)...Decimal(11, exponent: -1)).contains(product)
                else { continue }
                findings.report(
                    .figure(
                        .contradictingRates(
                            from: from.code, to: to.code, back: product.rounded(toExponent: -2).plain)),
                    at: document.place(rate.rate.range),
                    labels: [Label(.otherFigure, at: document.place(back.rate.range))])
            }
        })

    private static func example(
        _ first: (from: String, to: String, rate: String), _ second: (from: String, to: String, rate: String)?
    ) -> String {
        """
        === contract.yaml
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: CZ
        languages:
          - en
        exchange_rates:

        """
            + [first, second].compactMap(\.self).map { rate in
                """
                  - from: \(rate.from)
                    to: \(rate.to)
                    rate: \(rate.rate)
                    date: 2026-01-02
                    source: European Central Bank

                """
            }.joined()
    }
}

extension ExchangeRate {
    /// Currencies of which one unit was worth less than a euro on every day since 1999 (European Central Bank, euro
    /// reference rates).
    private static let belowEuro: Set<String> = [
        "CZK", "DKK", "HUF", "ISK", "NOK", "PLN", "RON", "SEK", "TRY", "CNY", "INR", "JPY", "KRW",
    ]

    /// The rate the other way round with at least four digits that matter, as the format takes it: never with three
    /// decimals behind a whole number.
    var inverse: Decimal? {
        let candidates = (4...12).lazy.compactMap { Decimal(1).divided(by: rate.value, decimals: $0) }
        return candidates.first { $0.mantissa.magnitude >= 1000 }.map { $0 < 1 ? $0.plain : $0 }
    }

    fileprivate var isInverted: Bool {
        if to.value == .eur { return Self.belowEuro.contains(from.value.code) && rate.value > 1 }
        if from.value == .eur { return Self.belowEuro.contains(to.value.code) && rate.value < 1 }
        return false
    }
}
