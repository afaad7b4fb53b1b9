import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

/// The money of a measure: in one currency where that is known to be possible.
public struct MoneyUnderCheck: Sendable {
    /// The measure; amounts in other currencies stand in it as converted.
    let measure: Measure
    /// The organisation that answers for it.
    let owner: String?
    private let file: FileID
    /// Figures that were converted, and by which rate.
    private let conversions: [(figure: ByteRange, rate: SourcePlace)]

    /// A measure as it stands in its file.
    init(_ measure: Measure, owner: String?, file: FileID) {
        self.measure = measure
        self.owner = owner
        self.file = file
        conversions = []
    }

    /// A measure of a contract, its amounts in the contract's currency as far as there are rates.
    init(_ measure: ContractMeasure, in contract: Contract) {
        let exchange = CurrencyExchange(to: contract.money.currency, rates: contract.document.exchangeRates)
        var conversions: [(figure: ByteRange, rate: SourcePlace)] = []
        self.measure = measure.measure.withMoney { figure in
            guard let (converted, rate) = figure.converted(by: exchange) else { return figure }
            conversions.append((figure.range, contract.place(rate.rate.range)))
            return converted
        }
        self.conversions = conversions
        owner = measure.owner
        file = measure.file
    }

    /// A place in its file.
    func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: file, range: range) }

    /// Labels, and one for each rate by which a figure at these places was converted.
    func withRates(_ labels: [Label], at range: ByteRange) -> [Label] {
        let ranges = [range] + labels.map(\.place.range)
        var rates: [SourcePlace] = []
        for conversion in conversions where !rates.contains(conversion.rate) {
            if ranges.contains(where: { $0.overlaps(conversion.figure) }) { rates.append(conversion.rate) }
        }
        return labels + rates.map { Label(.exchangeRate, at: $0) }
    }

    /// What the choice of the day of a rate can explain: nothing in one currency, else one per cent.
    func margin(of amount: Decimal) -> Decimal {
        conversions.isEmpty ? .zero : amount.percent(1) ?? .zero
    }
}

extension Document {
    /// The money of each of its measures.
    var money: [MoneyUnderCheck] {
        switch content {
        case .commitment(let commitment):
            commitment.measures.map { measure in
                MoneyUnderCheck(
                    measure, owner: measure.owner?.value ?? commitment.stakeholder?.id.value, file: file)
            }
        case .programmes(let document):
            document.programmes.flatMap { programme in
                programme.measures.map { measure in
                    MoneyUnderCheck(measure, owner: measure.owner?.value ?? programme.owner?.value, file: file)
                }
            }
        case .contract, .inventory, .organisations, .decisions: []
        }
    }
}

extension Measure {
    /// Whether its cost and funding are in more than one currency.
    var hasSeveralCurrencies: Bool {
        var first: Currency?
        var isMixed = false
        forEachMoneyFigure { figure in
            guard let currency = figure.money?.currency else { return }
            isMixed = isMixed || currency != first ?? currency
            first = currency
        }
        return isMixed
    }

    /// Hands over the figures of its cost and funding.
    fileprivate func forEachMoneyFigure(_ body: (FigureValue) -> Void) {
        if let cost {
            if let capex = cost.capex { body(capex) }
            for figure in cost.byYear { body(figure.value) }
            for payer in cost.payers { body(payer.amount) }
        }
        for line in funding {
            body(line.amount)
            if let received = line.received { body(received) }
            for use in line.uses {
                if let amount = use.amount { body(amount) }
            }
        }
    }

    /// The same with other figures of its cost and funding.
    fileprivate func withMoney(_ changed: (FigureValue) -> FigureValue) -> Measure {
        var result = self
        result.cost = cost?.withMoney(changed)
        result.funding = funding.map { line in
            var line = line
            line.amount = changed(line.amount)
            line.received = line.received.map(changed)
            line.uses = line.uses.map { use in
                var use = use
                use.amount = use.amount.map(changed)
                return use
            }
            return line
        }
        return result
    }
}

extension Cost {
    fileprivate func withMoney(_ changed: (FigureValue) -> FigureValue) -> Cost {
        var result = self
        result.capex = capex.map(changed)
        result.byYear = byYear.map { figure in
            var figure = figure
            figure.value = changed(figure.value)
            return figure
        }
        result.payers = payers.map { payer in
            var payer = payer
            payer.amount = changed(payer.amount)
            return payer
        }
        return result
    }
}

extension FigureValue {
    /// In another currency, and by which rate; nil where there is none.
    fileprivate func converted(by exchange: CurrencyExchange) -> (value: FigureValue, rate: ExchangeRate)? {
        guard let money, case .money(_, _, let perYear)? = figure?.unit else { return nil }
        let (amount, rate) = exchange.converted(money.amount, money.currency)
        guard let rate else { return nil }
        let figure = Figure(number: amount.amount, unit: .money(amount.currency, .one, perYear: perYear))
        return (FigureValue(.known(figure), at: range, details: details), rate)
    }
}
