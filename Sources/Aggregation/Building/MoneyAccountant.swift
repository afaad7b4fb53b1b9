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
            case .capex: exchange.add(position, entry, to: &account.cost, item: entry.measure)
            case .costOfYear where !hasCapex(entry):
                exchange.add(position, entry, to: &account.cost, item: entry.measure)
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

    /// Cost and funding by the outermost measure: what funds a part funds the whole, and the other way round.
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
            let root = merged.tree.roots[measure]
            let index = positions[root] ?? account.measures.count
            if positions[root] == nil {
                positions[root] = index
                account.measures.append(MoneyAccount.MeasureMoney(measure: root))
            }
            if isCost {
                exchange.add(position, entry, to: &account.measures[index].cost, item: measure)
            } else {
                exchange.add(position, entry, to: &account.measures[index].funding)
            }
        }
    }

    private mutating func addOpen() {
        var open: [Currency: Estimate] = [:]
        for index in account.measures.indices {
            let money = account.measures[index]
            for part in money.cost.parts {
                let rest = part.total.estimate.value - money.funding.amount(in: part.currency)
                let isUnmixed = money.funding.parts.allSatisfy { $0.currency == part.currency }
                let estimate = Estimate(
                    rest.isNegative ? .zero : rest, mayBeHigher: money.cost.missing > 0,
                    mayBeLower: money.funding.missing > 0 || !isUnmixed)
                open[part.currency] = (open[part.currency] ?? .zero) + estimate
                guard !estimate.value.isZero, money.cost.missing == 0 else { continue }
                account.measures[index].open.append(Money(estimate.value, part.currency))
            }
            if money.cost.parts.isEmpty, money.cost.missing > 0 {
                let own = account.currency
                open[own] = (open[own] ?? .zero) + Estimate(.zero, mayBeHigher: true)
            }
        }
        let sorted = open.sorted { (exchange.rank($0.key), $0.key) < (exchange.rank($1.key), $1.key) }
        account.open = sorted.filter { !$0.value.value.isZero }.map { Money($0.value.value, $0.key) }
        account.openBound = sorted.map(\.value).reduce(.zero, +).bound
    }
}
