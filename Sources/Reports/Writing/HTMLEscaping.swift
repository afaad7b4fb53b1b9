import CommonMark

/// Text for HTML and SVG, inside elements and quoted attributes.
enum HTMLEscaping {
    /// The text with the five characters of markup replaced.
    static func text(_ text: String) -> String {
        let text = PlainText.cleaned(text)
        guard text.utf8.contains(where: isSpecial) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Text of a line, in which a number and its unit stay together.
    static func line(_ text: String) -> String {
        var rest = text.utf8[...]
        while let mark = rest.firstIndex(of: UInt8(ascii: "C")) {
            rest = rest[mark...]
            if rest.starts(with: "CO2e".utf8) {
                return self.text(text.replacing(" t CO2e", with: "\u{A0}t\u{A0}CO2e"))
            }
            rest = rest.dropFirst()
        }
        return self.text(text)
    }

    /// Text inside a quoted string of a style sheet: everything but letters, digits and spaces as a number.
    static func styleString(_ text: String) -> String {
        PlainText.cleaned(text).unicodeScalars.map { scalar in
            let isPlain = scalar.properties.isAlphabetic || (48...57).contains(scalar.value) || scalar == " "
            return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }.joined()
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
