/// Text for Markdown: reads as it was written in GitHub's dialect, also in a cell of a table and at the start of a line.
package enum MarkdownEscaping {
    /// One line of text with everything escaped that Markdown would take as markup.
    package static func text(_ text: String) -> String {
        let text = PlainText.cleaned(text)
        guard needsEscaping(text) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 32)
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): result.append(UInt8(ascii: " "))
            case UInt8(ascii: "_") where isInsideWord(bytes, index): result.append(byte)
            case UInt8(ascii: "&") where beginsReference(bytes, index): result += "&amp;".utf8
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case _ where marks.contains(byte):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            default: result.append(byte)
            }
        }
        return escapedStart(String(decoding: result, as: UTF8.self))
    }

    /// An address inside `<…>`.
    package static func address(_ address: String) -> String {
        var result = ""
        for byte in PlainText.cleaned(address).utf8 {
            switch byte {
            case 0x21...0x7E where !"<>[]|\\`\"{}^".utf8.contains(byte): result.append(Character(Unicode.Scalar(byte)))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static let marks = Set("\\`*_{}[]>|~$".utf8)

    private static func needsEscaping(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        let isLineMark = "#+-=".utf8.contains(first) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
        return isLineMark
            || text.utf8.contains {
                $0 < 0x20 || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || marks.contains($0)
            }
    }

    /// `&amp;` and `&#38;` are characters of HTML; "Müller & Co." is not.
    private static func beginsReference(_ bytes: [UInt8], _ index: Int) -> Bool {
        let next = index + 1
        return next < bytes.count && (bytes[next] == UInt8(ascii: "#") || isWord(bytes[next]))
    }

    /// `snake_case` needs no backslash.
    private static func isInsideWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        return isWord(bytes[index - 1]) && isWord(bytes[index + 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// A list, a heading or a rule at the start of a line.
    private static func escapedStart(_ text: String) -> String {
        guard let first = text.utf8.first else { return text }
        if "#+-=".utf8.contains(first) { return "\\" + text }
        let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let rest = text.utf8[digits.endIndex...]
        guard !digits.isEmpty, let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
            rest.dropFirst().first.map({ $0 == UInt8(ascii: " ") }) ?? true
        else { return text }
        return String(text[..<digits.endIndex]) + "\\" + String(text[digits.endIndex...])
    }
}
