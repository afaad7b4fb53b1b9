import Quantities

/// What rounding can explain.
enum Rounding {
    /// The most by which a sum of rounded figures can be wrong: half of the coarsest unit for each of them (rule CCC401).
    ///
    /// - Parameter quanta: of each figure the value of one unit of its last printed digit.
    static func ofSum(_ quanta: [Decimal]) -> Decimal {
        let half = quanta.max()?.multiplied(by: Decimal(5, exponent: -1))
        return half?.multiplied(by: Decimal(Int128(quanta.count))) ?? .zero
    }
}
