/// The formats that are checked on request (Validation, section 7.3).
package enum StringFormat: String, CaseIterable, Sendable {
    case date, time, duration, email, hostname, ipv4, ipv6, uri, uuid, regex
    case dateTime = "date-time"
    case uriReference = "uri-reference"
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case idnEmail = "idn-email"
    case idnHostname = "idn-hostname"
    case iri
    case iriReference = "iri-reference"
    case uriTemplate = "uri-template"

    /// Whether a text has the format.
    func accepts(_ text: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .date: DateFormats.isDate(text)
        case .time: DateFormats.isTime(text)
        case .dateTime: DateFormats.isDateTime(text)
        case .duration: DateFormats.isDuration(text)
        case .email: EmailFormat.isEmail(text, allowsUnicode: false)
        case .idnEmail: EmailFormat.isEmail(text, allowsUnicode: true)
        case .hostname: HostFormats.isHostname(text)
        case .idnHostname: HostFormats.isInternationalHostname(text)
        case .ipv4: HostFormats.isIPv4(text)
        case .ipv6: HostFormats.isIPv6(text)
        case .uri: URIFormats.isURI(text, allowsUnicode: false)
        case .uriReference: URIFormats.isReference(text, allowsUnicode: false)
        case .iri: URIFormats.isURI(text, allowsUnicode: true)
        case .iriReference: URIFormats.isReference(text, allowsUnicode: true)
        case .uriTemplate: URIFormats.isTemplate(text)
        case .uuid: isUUID(text)
        case .jsonPointer: PointerFormats.isPointer(text)
        case .relativeJSONPointer: PointerFormats.isRelativePointer(text)
        case .regex: Pattern.isPattern(String(decoding: text, as: UTF8.self))
        }
    }

    /// RFC 4122, section 3.
    private func isUUID(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count == 36 else { return false }
        return text.enumerated().allSatisfy { offset, byte in
            switch offset {
            case 8, 13, 18, 23: byte == UInt8(ascii: "-")
            default: byte.isASCIIHexDigit
            }
        }
    }
}

extension UInt8 {
    /// Whether it is one of `0` to `9`.
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether it is a letter of ASCII.
    var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// Whether it is a hexadecimal digit.
    var isASCIIHexDigit: Bool { isASCIIDigit || (0x61...0x66).contains(self | 0x20) }
}
