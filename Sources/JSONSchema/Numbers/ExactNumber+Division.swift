extension ExactNumber {
    /// Whether it is a whole multiple of a divisor above zero (JSON Schema Validation, section 6.2.1).
    ///
    /// Neither number is expanded: with digits that do not end in zero, a lower power of ten than the divisor's can not
    /// be made up, and a surplus of more than four zeros per digit of the divisor adds no further factor 2 or 5.
    func isMultiple(of divisor: ExactNumber) -> Bool {
        if isZero { return true }
        guard !divisor.isZero, !isInfinite, !divisor.isInfinite, exponent >= divisor.exponent else { return false }
        let zeros = min(exponent - divisor.exponent, 4 * divisor.digitCount)
        return divisor.digitCount < Self.headDigits
            ? remainder(by: divisor.shortDigits, zeros: zeros) == 0
            : isDivisible(by: divisor.allDigits, zeros: zeros)
    }

    /// The digits of a number with at most 19 of them, as an integer.
    private var shortDigits: UInt64 {
        var value = head
        for _ in min(digitCount, Self.headDigits)..<Self.headDigits { value /= 10 }
        return value
    }

    private var allDigits: [UInt8] {
        var rest = shortDigits
        var digits: [UInt8] = []
        while rest > 0 {
            digits.append(UInt8(rest % 10))
            rest /= 10
        }
        return digits.reversed() + tail
    }

    /// `divisor` is below 10¹⁸, so that ten times a remainder fits.
    private func remainder(by divisor: UInt64, zeros: Int) -> UInt64 {
        var rest = shortDigits % divisor
        for digit in tail { rest = (rest * 10 + UInt64(digit)) % divisor }
        for _ in 0..<zeros { rest = rest * 10 % divisor }
        return rest
    }

    /// Long division, digit by digit.
    private func isDivisible(by divisor: [UInt8], zeros: Int) -> Bool {
        // One digit more than the divisor, most significant first.
        var rest = [UInt8](repeating: 0, count: divisor.count + 1)
        let padded = [0] + divisor
        func take(_ digit: UInt8) {
            rest.removeFirst()
            rest.append(digit)
            while !rest.lexicographicallyPrecedes(padded) { subtract(padded, from: &rest) }
        }
        for digit in allDigits { take(digit) }
        for _ in 0..<zeros { take(0) }
        return rest.allSatisfy { $0 == 0 }
    }

    private func subtract(_ amount: [UInt8], from digits: inout [UInt8]) {
        var borrow: UInt8 = 0
        for index in digits.indices.reversed() {
            let taken = amount[index] + borrow
            borrow = digits[index] < taken ? 1 : 0
            digits[index] = digits[index] + 10 * borrow - taken
        }
    }
}
