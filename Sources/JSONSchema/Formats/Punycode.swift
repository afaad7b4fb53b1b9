/// Labels of host names beyond ASCII, written in ASCII (RFC 3492).
enum Punycode {
    /// The characters of a label; nil when it is not well-formed (section 6.2).
    static func decode(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
        var output: [Unicode.Scalar] = []
        var rest = text
        if let delimiter = text.lastIndex(of: UInt8(ascii: "-")) {
            output = text[..<delimiter].map { Unicode.Scalar($0) }
            rest = text[(delimiter + 1)...]
        }
        var code = 128
        var index = 0
        var bias = 72
        while !rest.isEmpty {
            let old = index
            guard let delta = readNumber(&rest, bias: bias) else { return nil }
            index += delta
            let count = output.count + 1
            bias = adapt(index - old, count: count, isFirst: old == 0)
            code += index / count
            index %= count
            guard code <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
            output.insert(scalar, at: index)
            index += 1
        }
        return output
    }

    /// A label in the form without `xn--` (section 6.3).
    static func encode(_ label: [Unicode.Scalar]) -> [UInt8] {
        var output = label.filter(\.isASCII).map { UInt8($0.value) }
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var handled = basic
        var code = 128
        var delta = 0
        var bias = 72
        while handled < label.count {
            let next = label.lazy.map { Int($0.value) }.filter { $0 >= code }.min() ?? 0x10FFFF
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in label {
                if Int(scalar.value) < code { delta += 1 }
                guard Int(scalar.value) == code else { continue }
                appendNumber(delta, bias: bias, to: &output)
                bias = adapt(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return output
    }

    private static func appendNumber(_ number: Int, bias: Int, to output: inout [UInt8]) {
        var rest = number
        var place = 36
        while true {
            let threshold = min(max(place - bias, 1), 26)
            if rest < threshold { break }
            let weight = 36 - threshold
            output.append(letter(threshold + (rest - threshold) % weight))
            rest = (rest - threshold) / weight
            place += 36
        }
        output.append(letter(rest))
    }

    private static func letter(_ digit: Int) -> UInt8 {
        UInt8(digit < 26 ? 0x61 + digit : 0x30 + digit - 26)
    }

    private static func readNumber(_ rest: inout ArraySlice<UInt8>, bias: Int) -> Int? {
        var value = 0
        var weight = 1
        var place = 36
        while let byte = rest.popFirst() {
            guard let digit = digit(byte) else { return nil }
            value += digit * weight
            let threshold = min(max(place - bias, 1), 26)
            if digit < threshold { return value }
            weight *= 36 - threshold
            place += 36
            guard value < 0x7FFF_FFFF, weight < 0x7FFF_FFFF else { return nil }
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> Int? {
        if byte.isASCIIDigit { return Int(byte) - 0x30 + 26 }
        return byte.isASCIILetter ? Int(byte | 0x20) - 0x61 : nil
    }

    private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }
}
