public import Quantities

/// What is at stake in a finding: what it changes, or what hangs on the part of the contract in which it stands.
public struct Impact: Hashable, Sendable {
    /// Which of the two the amounts are.
    public enum Basis: Hashable, Sendable {
        /// What the finding changes.
        case changes
        /// The amounts of a part of the contract; the finding may change all of them, or nothing.
        case standsIn(Whole)
    }

    /// A part of the contract.
    public enum Whole: String, CaseIterable, Sendable {
        case measure, commitment, commitments, inventory, target, sectors
        case inventoryRow = "inventory-row"
    }

    /// What the amounts are.
    public let basis: Basis
    /// In t CO2e per year, above 0.
    public let emissions: Decimal?
    /// In the contract's own currency, above 0.
    public let money: Money?
    /// In other currencies by their codes; never converted.
    public let otherMoney: [Money]
    /// Points of the template.
    public let completeness: Change.Points?

    /// What a finding changes; nil where that is nothing.
    public init?(_ change: Change, currency: Currency) {
        switch change {
        case .emissions(let amount): self.init(.changes, emissions: amount, currency: currency)
        case .money(let money): self.init(.changes, money: [money], currency: currency)
        case .completeness(let points): self.init(.changes, completeness: points, currency: currency)
        }
    }

    /// What hangs on a part of the contract; nil where nothing of it is known.
    public init?(in whole: Whole, emissions: Decimal?, money: [Money], currency: Currency) {
        self.init(.standsIn(whole), emissions: emissions, money: money, currency: currency)
    }

    private init?(
        _ basis: Basis, emissions: Decimal? = nil, money: [Money] = [], completeness: Change.Points? = nil,
        currency: Currency
    ) {
        let sums = Dictionary(grouping: money, by: \.currency)
            .map { Money($1.map(\.amount).sum().magnitude, $0) }
            .filter { !$0.amount.isZero }
            .sorted { $0.currency < $1.currency }
        self.basis = basis
        self.emissions = emissions.map(\.magnitude).flatMap { $0.isZero ? nil : $0 }
        self.money = sums.first { $0.currency == currency }
        self.otherMoney = sums.filter { $0.currency != currency }
        self.completeness = completeness.flatMap { $0.count == 0 ? nil : $0 }
        if self.emissions == nil, sums.isEmpty, self.completeness == nil { return nil }
    }
}

extension Impact {
    /// Whether more is at stake than in another finding.
    ///
    /// Units are never weighed against each other: what a finding changes goes before what it merely stands in, then
    /// emissions go before money in the contract's currency, that before other money, and that before completeness.
    public func outweighs(_ other: Impact) -> Bool {
        if isChange != other.isChange { return isChange }
        if emissions != other.emissions { return emissions ?? .zero > other.emissions ?? .zero }
        if money != other.money { return Self.isLess([other.money], [money]) }
        if otherMoney != other.otherMoney { return Self.isLess(other.otherMoney, otherMoney) }
        return completeness?.count ?? 0 > other.completeness?.count ?? 0
    }

    private var isChange: Bool { basis == .changes }

    /// By the currencies' codes, in one currency by amount; nothing is less than anything.
    private static func isLess(_ left: [Money?], _ right: [Money?]) -> Bool {
        left.compactMap(\.self).lexicographicallyPrecedes(right.compactMap(\.self)) {
            $0.currency == $1.currency ? $0.amount < $1.amount : $1.currency < $0.currency
        }
    }
}
