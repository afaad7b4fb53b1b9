import SourceText
import Syntax

/// The bytes of a text, and questions about what stands around a place.
///
/// Every function takes any offset: an offset at or after the end sees the end of the text.
struct SourceBytes {
    /// The text.
    let bytes: [UInt8]

    /// Takes a text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The byte at an offset, or a line feed at the end.
    subscript(offset: UInt32) -> UInt8 {
        Int(offset) < bytes.count ? bytes[Int(offset)] : UInt8(ascii: "\n")
    }

    /// Offset of the first byte that is not a byte order mark.
    var textStart: UInt32 { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// Number of bytes.
    var end: UInt32 { UInt32(bytes.count) }

    /// Whether an ASCII text stands at an offset.
    func starts(with text: StaticString, at offset: UInt32) -> Bool {
        guard Int(offset) + text.utf8CodeUnitCount <= bytes.count else { return false }
        return "\(text)".utf8.elementsEqual(bytes[Int(offset)..<(Int(offset) + text.utf8CodeUnitCount)])
    }

    /// Offset after spaces and tabs.
    func blanksEnd(from start: UInt32) -> UInt32 {
        var offset = start
        while offset < end, self[offset].isBlank { offset += 1 }
        return offset
    }

    /// Offset of the end of the line, before its line break.
    func lineEnd(from start: UInt32) -> UInt32 {
        var offset = start
        while offset < end, !self[offset].isBreak { offset += 1 }
        return offset
    }

    /// Offset of the first byte of the line.
    func lineStart(of start: UInt32) -> UInt32 {
        var offset = min(start, end)
        while offset > 0, !self[offset - 1].isBreak { offset -= 1 }
        return max(offset, min(textStart, start))
    }

    /// Offset of the next byte that is neither blank nor line break nor comment, at most `limit`.
    func contentStart(from start: UInt32, limit: UInt32) -> UInt32 {
        var offset = start
        while offset < limit {
            if self[offset].isBlank || self[offset].isBreak {
                offset += 1
            } else if self[offset] == UInt8(ascii: "#") {
                offset = lineEnd(from: offset)
            } else {
                break
            }
        }
        return min(offset, limit)
    }

    /// The end of a run of text without the blanks before it.
    func trimmedEnd(_ start: UInt32, _ upper: UInt32) -> UInt32 {
        var offset = upper
        while offset > start, self[offset - 1].isBlank { offset -= 1 }
        return offset
    }
}

// MARK: - Around a value

extension SourceBytes {
    /// Where the value begins whose anchor and tag begin at an offset, and where the tag is.
    func propertiesEnd(from start: UInt32) -> (content: UInt32, tag: ByteRange?) {
        var tag: ByteRange?
        var hasAnchor = false
        var offset = start
        var end = start
        while offset < self.end {
            let lower = offset
            if self[offset] == UInt8(ascii: "&"), !hasAnchor {
                hasAnchor = true
                offset += 1
                while self[offset].isAnchorCharacter { offset += 1 }
            } else if self[offset] == UInt8(ascii: "!"), tag == nil {
                offset = tagEnd(from: offset)
                tag = ByteRange(lower: lower, upper: offset)
            } else {
                break
            }
            end = offset
            offset = contentStart(from: offset, limit: self.end)
        }
        return (offset < self.end ? offset : end, tag)
    }

    /// The anchor among the properties that begin at an offset.
    func anchor(at start: UInt32) -> ByteRange {
        var lower = start
        if self[lower] == UInt8(ascii: "!") { lower = contentStart(from: tagEnd(from: lower), limit: end) }
        var upper = lower + 1
        while self[upper].isAnchorCharacter { upper += 1 }
        return ByteRange(lower: lower, upper: upper)
    }

    private func tagEnd(from start: UInt32) -> UInt32 {
        var offset = start
        let isVerbatim = self[start + 1] == UInt8(ascii: "<")
        while !self[offset].isBlank, !self[offset].isBreak {
            if isVerbatim, self[offset] == UInt8(ascii: ">") { return offset + 1 }
            // libyaml lets a tag end at a comma between brackets; a core tag holds none.
            if !isVerbatim, self[offset] == UInt8(ascii: ",") { return offset }
            offset += 1
        }
        return offset
    }

    /// Where a value that nothing stands for would stand: behind its `:`, `-` or `?`, or behind the last content.
    func emptyPlace(after last: UInt32, before mark: UInt32) -> (offset: UInt32, hasIndicator: Bool) {
        if mark > last, [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?")].contains(self[mark - 1]) {
            return (mark, true)
        }
        let offset = contentStart(from: last, limit: mark)
        return offset < mark && self[offset] == UInt8(ascii: ":") ? (offset + 1, true) : (last, false)
    }

    /// The end of a block text's content, without the blank lines after it.
    func trimmedEnd(ofBlockText range: ByteRange) -> UInt32 {
        var header = range.lower + 1
        while [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(self[header]) || self[header].isDigit { header += 1 }
        let firstLineEnd = lineEnd(from: header)
        var result = range.upper
        var offset = range.upper
        while offset > firstLineEnd {
            if self[offset - 1].isBreak {
                offset -= 1
                result = offset
            } else if self[offset - 1].isBlank {
                offset -= 1
            } else {
                return result
            }
        }
        return header
    }

    /// A comment that follows a plain text so closely that it was probably meant as text: ` #2`, ` #Klima`.
    func gluedComment(after end: UInt32) -> ByteRange? {
        guard self[end] == UInt8(ascii: " "), self[end + 1] == UInt8(ascii: "#"), self[end + 2].isWordPart else {
            return nil
        }
        let lineEnd = lineEnd(from: end)
        return ByteRange(lower: end + 1, upper: trimmedEnd(end + 1, lineEnd))
    }

    /// The last comma between two offsets.
    func lastComma(from lower: UInt32, to upper: UInt32) -> ByteRange? {
        guard lower < upper else { return nil }
        let comma = bytes[Int(lower)..<Int(upper)].lastIndex(of: UInt8(ascii: ","))
        return comma.map { ByteRange($0..<($0 + 1)) }
    }

    /// A `-` that starts one of the later lines of a text.
    func dashAtLineStart(in range: ByteRange) -> ByteRange? {
        var offset = lineEnd(from: range.lower)
        while offset < range.upper {
            offset = contentStart(from: offset, limit: range.upper)
            if self[offset] == UInt8(ascii: "-"), self[offset + 1].isBlank {
                return ByteRange(lower: offset, upper: offset + 1)
            }
            offset = lineEnd(from: offset)
        }
        return nil
    }
}

extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Line feed or carriage return.
    var isBreak: Bool { self == 0x0A || self == 0x0D }
    /// `0` to `9`.
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Letter or digit of ASCII.
    var isAlphanumeric: Bool { isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// What libyaml takes in the name of an anchor.
    var isAnchorCharacter: Bool { isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") }
    /// Letter or digit, or part of a character outside ASCII.
    var isWordPart: Bool { isAlphanumeric || self >= 0x80 }
}

extension SyntaxNode.Style {
    /// Whether it is `|` or `>`.
    var isBlockText: Bool { self == .literal || self == .folded }
}
