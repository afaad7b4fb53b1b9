import Quantities

extension Money {
    /// What is above another amount of the same currency.
    func excess(over other: Money) -> Money { Money(amount - other.amount, currency) }
}
