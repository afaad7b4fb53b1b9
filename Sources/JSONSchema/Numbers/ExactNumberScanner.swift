/// Reads the text of a number into digits, place of the point and exponent, in one pass.
struct ExactNumberScanner {
    private let text: ArraySlice<UInt8>
    private var position: Int
    private var pendingZeros = 0

    /// Whether a minus sign stands in front.
    private(set) var isNegative = false
    /// Whether it is `.inf`.
    private(set) var isInfinite = false
    /// Digits between the first and the last that is not zero.
    private(set) var digitCount = 0
    /// The first digits, at most 19, as one integer.
    private(set) var head: UInt64 = 0
    /// The digits after those.
    private(set) var tail: [UInt8] = []
    /// Place of the point relative to the first digit that is not zero, without the exponent.
    private(set) var magnitude = 0
    /// The exponent as written, saturated.
    private(set) var exponent = 0

    /// Starts at the first byte of a text.
    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        self.position = text.startIndex
    }

    /// Reads the whole text; false when it is no number.
    mutating func scan() -> Bool {
        if let sign = peek, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            position += 1
        }
        if isInfinity {
            isInfinite = true
            return true
        }
        let whole = scanDigits(afterPoint: false)
        var fraction = 0
        if peek == UInt8(ascii: ".") {
            position += 1
            fraction = scanDigits(afterPoint: true)
        }
        guard whole + fraction > 0 else { return false }
        if let letter = peek, letter | 0x20 == UInt8(ascii: "e") {
            position += 1
            guard scanExponent() else { return false }
        }
        return position == text.endIndex
    }

    private var peek: UInt8? { position < text.endIndex ? text[position] : nil }

    private var isInfinity: Bool {
        guard peek == UInt8(ascii: "."), text.endIndex - position == 4 else { return false }
        return text[(position + 1)...].elementsEqual("inf".utf8) { $0 | 0x20 == $1 }
    }

    private mutating func scanDigits(afterPoint: Bool) -> Int {
        let start = position
        while let byte = peek, (0x30...0x39).contains(byte) {
            position += 1
            let digit = byte - 0x30
            if digitCount == 0 && digit == 0 {
                if afterPoint { magnitude -= 1 }
                continue
            }
            if !afterPoint { magnitude += 1 }
            if digit == 0 {
                pendingZeros += 1
            } else {
                appendPendingZeros()
                append(digit)
            }
        }
        return position - start
    }

    private mutating func appendPendingZeros() {
        for _ in 0..<pendingZeros { append(0) }
        pendingZeros = 0
    }

    private mutating func append(_ digit: UInt8) {
        if digitCount < ExactNumber.headDigits {
            head = head * 10 + UInt64(digit)
        } else {
            tail.append(digit)
        }
        digitCount += 1
    }

    private mutating func scanExponent() -> Bool {
        var isBelowZero = false
        if let sign = peek, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isBelowZero = sign == UInt8(ascii: "-")
            position += 1
        }
        let start = position
        while let byte = peek, (0x30...0x39).contains(byte) {
            position += 1
            exponent = min(exponent * 10 + Int(byte - 0x30), 1_000_000_000_000)
        }
        if isBelowZero { exponent = -exponent }
        return position > start
    }
}
