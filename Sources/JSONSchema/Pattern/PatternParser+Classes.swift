extension PatternParser {
    /// `[…]`
    mutating func parseClass() throws(PatternError) -> CharacterClass {
        position += 1
        let isNegated = take("^")
        var result = CharacterClass()
        while !take("]") {
            let lower = try parseClassAtom()
            guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
                insert(lower, into: &result)
                continue
            }
            position += 1
            let upper = try parseClassAtom()
            guard case .scalar(let first) = lower, case .scalar(let last) = upper, first <= last else { throw invalid }
            result.insert(first...last)
        }
        return isNegated ? .not(result) : result
    }

    private enum ClassAtom {
        case scalar(UInt32)
        case set(CharacterClass, isNegated: Bool)
        case property(UnicodeProperty, isNegated: Bool)
    }

    private func insert(_ atom: ClassAtom, into result: inout CharacterClass) {
        switch atom {
        case .scalar(let value): result.insert(value...value)
        case .set(let set, let isNegated): result.insert(set, isNegated: isNegated)
        case .property(let property, let isNegated): result.insert(property, isNegated: isNegated)
        }
    }

    private mutating func parseClassAtom() throws(PatternError) -> ClassAtom {
        guard let next = peek else { throw invalid }
        position += 1
        guard next == "\\" else { return .scalar(next.value) }
        return try parseEscapedAtom(inClass: true)
    }

    /// A backslash and what follows it, outside of `[…]` or inside.
    mutating func parseEscape(inClass: Bool) throws(PatternError) -> CharacterClass {
        position += 1
        var result = CharacterClass()
        insert(try parseEscapedAtom(inClass: inClass), into: &result)
        return result
    }

    private mutating func parseEscapedAtom(inClass: Bool) throws(PatternError) -> ClassAtom {
        guard let next = peek else { throw invalid }
        position += 1
        switch next {
        case "d", "D": return .set(.digits, isNegated: next == "D")
        case "w", "W": return .set(.wordCharacters, isNegated: next == "W")
        case "s", "S": return .set(.whitespace, isNegated: next == "S")
        case "p", "P": return .property(try parseProperty(), isNegated: next == "P")
        case "1"..."9", "k":
            if inClass { throw invalid }
            try parseBackreference(next)
            return .set(CharacterClass(), isNegated: false)
        default: return .scalar(try parseEscapedScalar(next, inClass: inClass))
        }
    }

    private mutating func parseBackreference(_ first: Unicode.Scalar) throws(PatternError) {
        backreference = backreference ?? position - 2
        if first == "k" {
            guard take("<"), let end = scalars[position...].firstIndex(of: ">") else { throw invalid }
            position = end + 1
        } else {
            while let digit = peek, ("0"..."9").contains(digit) { position += 1 }
        }
    }

    private mutating func parseProperty() throws(PatternError) -> UnicodeProperty {
        guard take("{") else { throw invalid }
        let start = position
        while let scalar = peek, scalar != "}" { position += 1 }
        let name = String(String.UnicodeScalarView(scalars[start..<position]))
        guard take("}") else { throw invalid }
        guard let property = UnicodeProperty(named: name) else { throw .unknownProperty(name) }
        return property
    }

    private mutating func parseEscapedScalar(
        _ letter: Unicode.Scalar, inClass: Bool
    ) throws(PatternError) -> UInt32 {
        switch letter {
        case "t": return 0x09
        case "n": return 0x0A
        case "v": return 0x0B
        case "f": return 0x0C
        case "r": return 0x0D
        case "b" where inClass: return 0x08
        case "-" where inClass: return letter.value
        case "0":
            if let next = peek, ("0"..."9").contains(next) { throw invalid }
            return 0
        case "c":
            guard let control = peek, control.properties.isAlphabetic, control.isASCII else { throw invalid }
            position += 1
            return control.value % 32
        case "x": return try parseHex(digits: 2)
        case "u": return try parseUnicodeEscape()
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return letter.value
        default: throw .invalidSyntax(offset: position - 1)
        }
    }

    private mutating func parseUnicodeEscape() throws(PatternError) -> UInt32 {
        if take("{") {
            var value: UInt32 = 0
            let start = position
            while let digit = peek.flatMap(Self.hexValue) {
                value = value * 16 + digit
                guard value <= 0x10FFFF else { throw invalid }
                position += 1
            }
            guard position > start, take("}") else { throw invalid }
            return value
        }
        let first = try parseHex(digits: 4)
        let mark = position
        guard (0xD800...0xDBFF).contains(first), take("\\", "u"), let second = try? parseHex(digits: 4),
            (0xDC00...0xDFFF).contains(second)
        else {
            position = mark
            return first
        }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func parseHex(digits: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek.flatMap(Self.hexValue) else { throw invalid }
            value = value * 16 + digit
            position += 1
        }
        return value
    }

    private static func hexValue(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "0"..."9": scalar.value - 0x30
        case "a"..."f": scalar.value - 0x61 + 10
        case "A"..."F": scalar.value - 0x41 + 10
        default: nil
        }
    }
}
