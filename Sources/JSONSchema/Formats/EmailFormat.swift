/// `email` (RFC 5321, section 4.1.2) and `idn-email` (RFC 6531, section 3.3).
enum EmailFormat {
    /// A dot-atom or a quoted string, `@`, and a host name or an address in brackets.
    static func isEmail(_ text: ArraySlice<UInt8>, allowsUnicode: Bool) -> Bool {
        guard let at = text.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let local = text[..<at]
        let domain = text[(at + 1)...]
        guard isQuoted(local, allowsUnicode: allowsUnicode) || isDotAtom(local, allowsUnicode: allowsUnicode) else {
            return false
        }
        if domain.first == UInt8(ascii: "["), domain.last == UInt8(ascii: "]") {
            return isAddress(domain.dropFirst().dropLast())
        }
        return allowsUnicode ? HostFormats.isInternationalHostname(domain) : HostFormats.isHostname(domain)
    }

    private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
        if text.starts(with: "IPv6:".utf8) { return HostFormats.isIPv6(text.dropFirst(5)) }
        return HostFormats.isIPv4(text)
    }

    private static func isDotAtom(_ text: ArraySlice<UInt8>, allowsUnicode: Bool) -> Bool {
        text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.allSatisfy { byte in
                    byte.isASCIILetter || byte.isASCIIDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
                        || (allowsUnicode && byte >= 0x80)
                }
        }
    }

    private static func isQuoted(_ text: ArraySlice<UInt8>, allowsUnicode: Bool) -> Bool {
        let quote = UInt8(ascii: "\"")
        guard text.count >= 2, text.first == quote, text.last == quote else { return false }
        var isEscaped = false
        for byte in text.dropFirst().dropLast() {
            guard (0x20...0x7E).contains(byte) || (allowsUnicode && byte >= 0x80) else { return false }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == quote {
                return false
            }
        }
        return !isEscaped
    }
}
