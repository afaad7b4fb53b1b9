import ContractModel
import Quantities
import Vocabularies

/// Adds up cost, payers and funding of the measures that count.
struct MoneyAccountant {
    private let merged: MergedDocuments
    private let ledger: [LedgerEntry]
    private let vocabularies: VocabularyLibrary
    private let exchange: CurrencyExchange
    private var account: MoneyAccount

    init(_ merged: MergedDocuments, _ ledger: [LedgerEntry], _ vocabularies: VocabularyLibrary) {
        self.merged = merged
        self.ledger = ledger
        self.vocabularies = vocabularies
        let currency = merged.contract?.document.currency?.value ?? .eur
        self.exchange = CurrencyExchange(to: currency, rates: merged.contract?.document.exchangeRates ?? [])
        self.account = MoneyAccount(currency: currency)
    }

    /// The account.
    consuming func result() -> MoneyAccount {
        var accountant = self
        accountant.addTotals()
        accountant.addMeasures()
        accountant.addOpen()
        return accountant.account
    }

    private mutating func addTotals() {
        var payers: [String: MoneyTotal] = [:]
        var funders: [String: MoneyTotal] = [:]
        var instruments: [String: MoneyTotal] = [:]
        var statuses: [FundingStatus: MoneyTotal] = [:]
        for (position, entry) in ledger.enumerated() where entry.isCounted && isOfPlan(entry) {
            switch entry.what {
            case .capex: exchange.add(position, entry, to: &account.cost)
            case .costOfYear where !hasCapex(entry): exchange.add(position, entry, to: &account.cost)
            case .opex: exchange.add(position, entry, to: &account.opex)
            case .savings: exchange.add(position, entry, to: &account.savings)
            case .payment: exchange.add(position, entry, to: &payers[entry.party ?? "", default: MoneyTotal()])
            case .funding:
                exchange.add(position, entry, to: &account.funding)
                exchange.add(position, entry, to: &funders[entry.party ?? "", default: MoneyTotal()])
                exchange.add(position, entry, to: &instruments[entry.instrument ?? "", default: MoneyTotal()])
                if let status = entry.fundingStatus {
                    exchange.add(position, entry, to: &statuses[status, default: MoneyTotal()])
                }
            default: continue
            }
        }
        account.byPayer = Self.groups(payers) { self.vocabularies["payer-classes"].position($0) }
        account.byFunder = Self.groups(funders) { self.vocabularies["funder-classes"].position($0) }
        account.byInstrument = Self.groups(instruments) { self.vocabularies["instruments"].position($0) }
        account.byStatus = FundingStatus.allCases.compactMap { status in
            statuses[status].map { MoneyAccount.Group(key: status, total: $0) }
        }
    }

    /// Programmes outside the contract bring reductions, not cost of this plan.
    private func isOfPlan(_ entry: LedgerEntry) -> Bool {
        entry.measure.map { !merged.measures[$0].isOtherPlan } ?? false
    }

    private func hasCapex(_ entry: LedgerEntry) -> Bool {
        entry.measure.map { merged.measures[$0].measure.cost?.capex != nil } ?? false
    }

    private static func groups(
        _ totals: [String: MoneyTotal], _ position: (String) -> Int
    ) -> [MoneyAccount.Group<String>] {
        totals.map { MoneyAccount.Group(key: $0.key, total: $0.value) }
            .sorted { (position($0.key), $0.key) < (position($1.key), $1.key) }
    }

    private mutating func addMeasures() {
        var positions: [Int: Int] = [:]
        for (position, entry) in ledger.enumerated() where entry.isCounted && isOfPlan(entry) {
            guard let measure = entry.measure else { continue }
            let isCost =
                switch entry.what {
                case .capex: true
                case .costOfYear: !hasCapex(entry)
                default: false
                }
            guard isCost || entry.what == .funding else { continue }
            let index = positions[measure] ?? account.measures.count
            if positions[measure] == nil {
                positions[measure] = index
                account.measures.append(MoneyAccount.MeasureMoney(measure: measure))
            }
            if isCost {
                exchange.add(position, entry, to: &account.measures[index].cost)
            } else {
                exchange.add(position, entry, to: &account.measures[index].funding)
            }
        }
    }

    private mutating func addOpen() {
        var open: [Currency: Decimal] = [:]
        for index in account.measures.indices {
            let money = account.measures[index]
            guard money.cost.missing == 0 else { continue }
            for part in money.cost.parts {
                let rest = part.total.estimate.value - money.funding.amount(in: part.currency)
                guard !rest.isNegative, !rest.isZero else { continue }
                account.measures[index].open.append(Money(rest, part.currency))
                open[part.currency, default: .zero] += rest
            }
        }
        account.open = open.sorted { (exchange.rank($0.key), $0.key) < (exchange.rank($1.key), $1.key) }
            .map { Money($0.value, $0.key) }
    }
}

/// Converts amounts into the contract's currency, where it has a rate.
struct CurrencyExchange {
    private let target: Currency
    private let rates: [ExchangeRate]

    init(to target: Currency, rates: [ExchangeRate]) {
        self.target = target
        self.rates = rates
    }

    /// The contract's own currency first.
    func rank(_ currency: Currency) -> Int { currency == target ? 0 : 1 }

    /// Adds an entry to a sum in its currency, or in the contract's where there is a rate.
    func add(_ position: Int, _ entry: LedgerEntry, to total: inout MoneyTotal) {
        total.count += 1
        guard let value = entry.value, let currency = entry.currency else {
            if entry.amount.isComplete { total.complete += 1 } else { total.missingEntries.append(position) }
            return
        }
        total.complete += 1
        let converted = converted(value, currency)
        if let index = total.parts.firstIndex(where: { $0.currency == converted.currency }) {
            total.parts[index].total.add(position, .known(converted.amount))
            return
        }
        var part = MoneyTotal.Part(currency: converted.currency, total: Total())
        part.total.add(position, .known(converted.amount))
        total.parts.append(part)
        total.parts.sort { (rank($0.currency), $0.currency) < (rank($1.currency), $1.currency) }
    }

    private func converted(_ value: Decimal, _ currency: Currency) -> Money {
        guard currency != target,
            let rate = rates.first(where: { $0.from.value == currency && $0.to.value == target }),
            let amount = value.multiplied(by: rate.rate)
        else { return Money(value, currency) }
        return Money(amount.rounded(toExponent: -2), target)
    }
}
