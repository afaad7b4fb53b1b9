import SourceText

/// A rough reading of a text up to a place where libyaml gave up: which quotation marks and brackets are open there.
///
/// Takes every line for itself, as a person does, so it also makes something of a text that is not YAML. Only used
/// after a failure.
struct StructureScan {
    /// The quoted text that ended last before the place.
    private(set) var lastQuoted: ByteRange?
    /// Offsets of the brackets and braces that are open at the place, outermost first.
    private(set) var openBrackets: [UInt32] = []

    private let text: SourceBytes
    private let limit: UInt32
    private var offset: UInt32 = 0
    /// Whether a value or key may begin here.
    private var isAtStart = true

    /// Reads a text from its start to a place.
    init(_ text: SourceBytes, before place: UInt32) {
        self.text = text
        limit = min(place, text.end)
        while offset < limit { step() }
    }

    private mutating func step() {
        let byte = text[offset]
        if byte.isBreak {
            offset += 1
            isAtStart = true
        } else if byte.isBlank {
            offset += 1
        } else if byte == UInt8(ascii: "#"), offset == 0 || !text[offset - 1].isContent {
            offset = text.lineEnd(from: offset)
        } else if isAtStart {
            stepAtStart(byte)
        } else {
            stepInside(byte)
        }
    }

    private mutating func stepAtStart(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let end = text.quoteEnd(from: offset, limit: limit) else {
                offset = limit
                return
            }
            lastQuoted = ByteRange(lower: offset, upper: end)
            offset = end
            isAtStart = false
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            guard openBrackets.isEmpty, let end = text.blockTextEnd(from: offset) else { return stepInside(byte) }
            offset = min(end, limit)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            openBrackets.append(offset)
            offset += 1
        case UInt8(ascii: "&"), UInt8(ascii: "!"):
            while offset < limit, text[offset].isContent { offset += 1 }
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            if text[offset + 1].isContent { return stepInside(byte) }
            offset += 1
        default:
            stepInside(byte)
        }
    }

    private mutating func stepInside(_ byte: UInt8) {
        isAtStart = false
        offset += 1
        if byte == UInt8(ascii: ":"), !text[offset].isContent || lastQuoted?.upper == offset - 1 { isAtStart = true }
        guard !openBrackets.isEmpty else { return }
        if byte == UInt8(ascii: ",") { isAtStart = true }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { openBrackets.removeLast() }
    }
}

extension SourceBytes {
    /// Offset after the quotation mark that closes the one at an offset.
    func quoteEnd(from start: UInt32, limit: UInt32) -> UInt32? {
        let quote = self[start]
        var offset = start + 1
        while offset < limit {
            if quote == UInt8(ascii: "\""), self[offset] == UInt8(ascii: "\\") {
                offset += 2
            } else if self[offset] != quote {
                offset += 1
            } else if quote == UInt8(ascii: "'"), self[offset + 1] == quote {
                offset += 2
            } else {
                return offset + 1
            }
        }
        return nil
    }

    /// Offset after the block text whose `|` or `>` is at an offset; nil if nothing but a header follows on its line.
    fileprivate func blockTextEnd(from start: UInt32) -> UInt32? {
        var offset = start + 1
        while self[offset].isDigit || self[offset] == UInt8(ascii: "+") || self[offset] == UInt8(ascii: "-") {
            offset += 1
        }
        offset = blanksEnd(from: offset)
        if self[offset] == UInt8(ascii: "#") { offset = lineEnd(from: offset) }
        guard self[offset].isBreak else { return nil }
        let parent = line(at: start).column
        while offset < end {
            let next = line(at: offset + 1)
            if !next.isBlank, next.column <= parent { return offset }
            offset = max(next.end, offset + 1)
        }
        return end
    }
}

extension UInt8 {
    /// Neither blank nor line break.
    var isContent: Bool { !isBlank && !isBreak }
}
