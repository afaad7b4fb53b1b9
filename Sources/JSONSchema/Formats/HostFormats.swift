/// `hostname` (RFC 1123, section 2.1), `ipv4` (RFC 2673, section 3.2) and `ipv6` (RFC 4291, section 2.2).
enum HostFormats {
    /// Labels of letters, digits and inner hyphens, at most 63 each and 253 in all.
    static func isHostname(_ text: ArraySlice<UInt8>) -> Bool {
        guard (1...253).contains(text.count) else { return false }
        return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    /// The same with letters of all scripts (RFC 5890, section 2.3.2.3); three more characters separate labels there.
    static func isInternationalHostname(_ text: ArraySlice<UInt8>) -> Bool {
        guard (1...1024).contains(text.count) else { return false }
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var length = -1
        for label in scalars.split(omittingEmptySubsequences: false, whereSeparator: isSeparator) {
            if label.allSatisfy(\.isASCII) {
                guard isLabel(label.map { UInt8($0.value) }[...]) else { return false }
                length += label.count + 1
            } else {
                let encoded = Punycode.encode(Array(label)).count + 4
                guard InternationalLabel.isValid(Array(label)), encoded <= 63 else { return false }
                length += encoded + 1
            }
        }
        return length <= 253
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
    }

    /// Four decimal numbers below 256 without leading zeros.
    static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy(\.isASCIIDigit)
                    && (part.count == 1 || part.first != UInt8(ascii: "0"))
                    && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } < 256
            }
    }

    /// Eight groups of hexadecimal digits; one run of zeros may be `::`, the last two may be an IPv4 address.
    static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
        var groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard groups.count >= 3 else { return false }
        var count = 0
        if let last = groups.last, last.contains(UInt8(ascii: ".")) {
            guard isIPv4(last) else { return false }
            groups[groups.count - 1] = Array("0".utf8)[...]
            count = 1
        }
        // `::` at an end makes two empty groups there, elsewhere one.
        if groups[0].isEmpty {
            guard groups[1].isEmpty else { return false }
            groups.removeFirst()
        }
        if groups[groups.count - 1].isEmpty {
            guard groups.count >= 2, groups[groups.count - 2].isEmpty else { return false }
            groups.removeLast()
        }
        let empty = groups.count { $0.isEmpty }
        guard groups.allSatisfy({ $0.count <= 4 && $0.allSatisfy(\.isASCIIHexDigit) }) else { return false }
        count += groups.count - empty
        return empty == 0 ? count == 8 : empty == 1 && count < 8
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        guard (1...63).contains(label.count), label.first != UInt8(ascii: "-"), label.last != UInt8(ascii: "-"),
            label.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") })
        else { return false }
        // The third and fourth place are kept for `xn--` (RFC 5891, section 4.2.3.1).
        guard label.dropFirst(2).starts(with: "--".utf8) else { return true }
        guard label[label.startIndex] | 0x20 == UInt8(ascii: "x"),
            label[label.startIndex + 1] | 0x20 == UInt8(ascii: "n")
        else { return false }
        // What does not encode to itself again is a second name for the same host (RFC 5891, section 5.4).
        guard let decoded = Punycode.decode(label.dropFirst(4)),
            Punycode.encode(decoded).elementsEqual(label.dropFirst(4), by: { $0 | 0x20 == $1 | 0x20 })
        else { return false }
        return decoded.contains { !$0.isASCII } && InternationalLabel.isValid(decoded)
    }
}
