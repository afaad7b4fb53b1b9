/// `json-pointer` (RFC 6901) and `relative-json-pointer`.
enum PointerFormats {
    /// Nothing, or tokens with `/` in front, in which `~` is only `~0` or `~1`.
    static func isPointer(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return true }
        guard first == UInt8(ascii: "/") else { return false }
        return text.indices.allSatisfy { index in
            guard text[index] == UInt8(ascii: "~") else { return true }
            return index + 1 < text.endIndex && (text[index + 1] == 0x30 || text[index + 1] == 0x31)
        }
    }

    /// A number without leading zeros, then `#` or a pointer.
    static func isRelativePointer(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.prefix { $0.isASCIIDigit }
        guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0") else { return false }
        let rest = text.dropFirst(digits.count)
        return rest.elementsEqual("#".utf8) || isPointer(rest)
    }
}
