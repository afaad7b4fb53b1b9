/// `uri`, `uri-reference` (RFC 3986), `iri`, `iri-reference` (RFC 3987) and `uri-template` (RFC 6570).
enum URIFormats {
    /// A reference with a scheme.
    static func isURI(_ text: ArraySlice<UInt8>, allowsUnicode: Bool) -> Bool {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), URIReference.isScheme(text[..<colon]) else {
            return false
        }
        return isReference(text, allowsUnicode: allowsUnicode)
    }

    /// The five parts, each with its own characters (RFC 3986, appendix A).
    static func isReference(_ text: ArraySlice<UInt8>, allowsUnicode: Bool) -> Bool {
        let parts = URIReference(String(decoding: text, as: UTF8.self))
        func consists(_ part: String?, of extra: String) -> Bool {
            guard let part else { return true }
            return areAllowed(Array(part.utf8)[...], extra, allowsUnicode: allowsUnicode)
        }
        // Without a scheme the first segment must not look like one (section 4.2).
        let firstSegment = parts.path.utf8.prefix { $0 != UInt8(ascii: "/") }
        if parts.scheme == nil, parts.authority == nil, firstSegment.contains(UInt8(ascii: ":")) { return false }
        return consists(parts.path, of: ":@/") && consists(parts.query, of: ":@/?")
            && consists(parts.fragment, of: ":@/?")
            && (parts.authority.map { isAuthority(Array($0.utf8)[...], allowsUnicode: allowsUnicode) } ?? true)
    }

    /// Literals, and expressions in braces: an operator, then names with `:n` or `*`.
    static func isTemplate(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "{") {
                guard let end = rest.firstIndex(of: UInt8(ascii: "}")), isExpression(rest[..<end]) else { return false }
                rest = rest[(end + 1)...]
            } else if byte == UInt8(ascii: "%") {
                guard rest.count >= 2, rest.prefix(2).allSatisfy(\.isASCIIHexDigit) else { return false }
            } else if byte <= 0x20 || byte == 0x7F || "\"<>\\^`|}".utf8.contains(byte) {
                return false
            }
        }
        return true
    }

    private static func isExpression(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        if let first = rest.first, "+#./;?&=,!@|".utf8.contains(first) { rest = rest.dropFirst() }
        return rest.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy { variable in
            var name = variable
            if name.last == UInt8(ascii: "*") {
                name = name.dropLast()
            } else if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
                let length = name[(colon + 1)...]
                guard (1...4).contains(length.count), length.allSatisfy(\.isASCIIDigit),
                    length.first != UInt8(ascii: "0")
                else { return false }
                name = name[..<colon]
            }
            return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "_%".utf8.contains($0) }
            }
        }
    }

    private static func isAuthority(_ text: ArraySlice<UInt8>, allowsUnicode: Bool) -> Bool {
        var host = text
        if let at = text.lastIndex(of: UInt8(ascii: "@")) {
            guard areAllowed(text[..<at], ":", allowsUnicode: allowsUnicode) else { return false }
            host = text[(at + 1)...]
        }
        if host.first == UInt8(ascii: "[") {
            guard let close = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let port = host[(close + 1)...]
            let address = host[(host.startIndex + 1)..<close]
            return isLiteral(address) && (port.isEmpty || isPort(port))
        }
        guard let colon = host.firstIndex(of: UInt8(ascii: ":")) else {
            return areAllowed(host, "", allowsUnicode: allowsUnicode)
        }
        return areAllowed(host[..<colon], "", allowsUnicode: allowsUnicode) && isPort(host[colon...])
    }

    /// `IP-literal` without its brackets.
    private static func isLiteral(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, first | 0x20 == UInt8(ascii: "v") else { return HostFormats.isIPv6(text) }
        let parts = text.dropFirst().split(separator: UInt8(ascii: "."), maxSplits: 1)
        return parts.count == 2 && parts[0].allSatisfy(\.isASCIIHexDigit)
            && areAllowed(parts[1], ":", allowsUnicode: false)
    }

    private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: ":") && text.dropFirst().allSatisfy(\.isASCIIDigit)
    }

    /// Unreserved characters, sub-delimiters, `%xx`, and a few more.
    private static func areAllowed(_ text: ArraySlice<UInt8>, _ extra: String, allowsUnicode: Bool) -> Bool {
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard rest.count >= 2, rest.prefix(2).allSatisfy(\.isASCIIHexDigit) else { return false }
                rest = rest.dropFirst(2)
            } else {
                guard
                    byte.isASCIILetter || byte.isASCIIDigit || "-._~!$&'()*+,;=".utf8.contains(byte)
                        || extra.utf8.contains(byte) || (allowsUnicode && byte >= 0x80)
                else { return false }
            }
        }
        return true
    }
}
