/// Labels of internationalised host names (IDNA 2008: RFC 5891, section 4.2, and RFC 5892).
///
/// The rules for writing direction (RFC 5893) are not checked.
enum InternationalLabel {
    /// Whether a label with characters beyond ASCII may be registered.
    static func isValid(_ label: [Unicode.Scalar]) -> Bool {
        guard let first = label.first, first != "-", label.last != "-", !isMark(first),
            !(label.count >= 4 && label[2] == "-" && label[3] == "-")
        else { return false }
        return label.indices.allSatisfy { index in
            switch status(of: label[index]) {
            case .valid: true
            case .disallowed: false
            case .contextual: holdsContext(at: index, in: label)
            }
        }
    }

    private enum Status {
        case valid, contextual, disallowed
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// RFC 5892, section 3.
    private static func status(of scalar: Unicode.Scalar) -> Status {
        switch scalar.value {
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return .valid
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D: return .contextual
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return .disallowed
        case 0x2D, 0x30...0x39, 0x61...0x7A: return .valid
        // Old Hangul, then blocks of musical and combining signs.
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0x20D0...0x20FF, 0x1D100...0x1D24F: return .disallowed
        default: break
        }
        let properties = scalar.properties
        if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint
            || properties.isWhitespace || properties.isNoncharacterCodePoint
        {
            return .disallowed
        }
        return switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber, .modifierLetter, .nonspacingMark,
            .spacingMark:
            .valid
        default: .disallowed
        }
    }

    /// RFC 5892, appendix A.
    private static func holdsContext(at index: Int, in label: [Unicode.Scalar]) -> Bool {
        let before = index > 0 ? label[index - 1] : nil
        let after = index + 1 < label.count ? label[index + 1] : nil
        return switch label[index].value {
        case 0xB7: before == "l" && after == "l"
        case 0x375: after.map(isGreek) ?? false
        case 0x5F3, 0x5F4: before.map(isHebrew) ?? false
        case 0x30FB: label.contains(where: isJapanese)
        case 0x660...0x669: !label.contains { (0x6F0...0x6F9).contains($0.value) }
        case 0x6F0...0x6F9: !label.contains { (0x660...0x669).contains($0.value) }
        case 0x200D: before.map(isVirama) ?? false
        case 0x200C: before.map(isVirama) ?? false || (before.map(isArabic) ?? false && after.map(isArabic) ?? false)
        default: false
        }
    }

    private static func isVirama(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass == .virama
    }

    private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
        (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value)
    }

    private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
        (0x591...0x5F4).contains(scalar.value) || (0xFB1D...0xFB4F).contains(scalar.value)
    }

    /// Letters that join; which of them join on which side the standard library does not know.
    private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
        (0x620...0x6FF).contains(scalar.value) && scalar.properties.isAlphabetic
    }

    private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D, 0x3005, 0x3007: true
        default: scalar.properties.isUnifiedIdeograph
        }
    }
}
