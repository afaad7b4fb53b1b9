/// A property that `\p{…}` can ask for: general categories and the binary properties that the standard library knows
/// (ECMA-262, section 22.2.2.9, tables 67 and 68). `Script` is not among them.
enum UnicodeProperty: Sendable {
    /// General categories, as bits of `bit(of:)`.
    case categories(UInt32)
    /// A binary property.
    case binary(BinaryProperty)

    /// The binary properties.
    enum BinaryProperty: String, Sendable {
        case any = "Any"
        case ascii = "ASCII"
        case alphabetic = "Alphabetic"
        case asciiHexDigit = "ASCII_Hex_Digit"
        case assigned = "Assigned"
        case dash = "Dash"
        case emoji = "Emoji"
        case hexDigit = "Hex_Digit"
        case idContinue = "ID_Continue"
        case idStart = "ID_Start"
        case ideographic = "Ideographic"
        case lowercase = "Lowercase"
        case math = "Math"
        case uppercase = "Uppercase"
        case whitespace = "White_Space"
        case xidContinue = "XID_Continue"
        case xidStart = "XID_Start"
    }

    /// The property with a name as it stands between the braces; nil when it is not known here.
    init?(named text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
        let name = parts.last.map { String(Substring($0)) } ?? ""
        if parts.count == 2 {
            guard parts[0].elementsEqual("General_Category".utf8) || parts[0].elementsEqual("gc".utf8) else {
                return nil
            }
        }
        guard parts.count <= 2 else { return nil }
        if let bits = Self.categoryBits[name] {
            self = .categories(bits)
        } else if parts.count == 1, let property = BinaryProperty(rawValue: Self.longNames[name] ?? name) {
            self = .binary(property)
        } else {
            return nil
        }
    }

    /// Whether a scalar has the property.
    func holds(for scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .categories(let bits): bits & Self.bit(of: scalar.properties.generalCategory) != 0
        case .binary(let property): Self.holds(property, for: scalar)
        }
    }

    private static func holds(_ property: BinaryProperty, for scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return switch property {
        case .any: true
        case .ascii: scalar.isASCII
        case .alphabetic: properties.isAlphabetic
        case .asciiHexDigit: properties.isASCIIHexDigit
        case .assigned: properties.generalCategory != .unassigned
        case .dash: properties.isDash
        case .emoji: properties.isEmoji
        case .hexDigit: properties.isHexDigit
        case .idContinue: properties.isIDContinue
        case .idStart: properties.isIDStart
        case .ideographic: properties.isIdeographic
        case .lowercase: properties.isLowercase
        case .math: properties.isMath
        case .uppercase: properties.isUppercase
        case .whitespace: properties.isWhitespace
        case .xidContinue: properties.isXIDContinue
        case .xidStart: properties.isXIDStart
        }
    }

    private static let longNames = [
        "Alpha": "Alphabetic", "AHex": "ASCII_Hex_Digit", "Hex": "Hex_Digit", "IDC": "ID_Continue", "IDS": "ID_Start",
        "Ideo": "Ideographic", "Lower": "Lowercase", "Upper": "Uppercase", "space": "White_Space",
        "XIDC": "XID_Continue", "XIDS": "XID_Start",
    ]
}
