import SourceText

/// Finds what git leaves in a file when a merge could not be finished.
enum ConflictMarkers {
    /// The first unfinished merge of a text, or of a range of it.
    ///
    /// A line `=======` alone is none: people underline headings with it.
    static func find(in text: SourceBytes, within range: ByteRange? = nil) -> YAMLError? {
        var start: ByteRange?
        var offset = text.lineStart(of: range?.lower ?? 0)
        let end = range?.upper ?? text.end
        while offset < end {
            let lineEnd = text.lineEnd(from: offset)
            if isMarker(UInt8(ascii: "<"), in: text, at: offset) {
                if start == nil { start = ByteRange(lower: offset, upper: lineEnd) }
            } else if isMarker(UInt8(ascii: ">"), in: text, at: offset) {
                return .unresolvedConflict(start: start, end: ByteRange(lower: offset, upper: lineEnd))
            }
            offset = lineEnd + 1
        }
        return start.map { .unresolvedConflict(start: $0, end: nil) }
    }

    /// Seven of a character at the start of a line, then a space or the end of the line.
    private static func isMarker(_ byte: UInt8, in text: SourceBytes, at offset: UInt32) -> Bool {
        guard text[offset] == byte, (0..<7).allSatisfy({ text[offset + $0] == byte }) else { return false }
        return text[offset + 7].isBlank || text[offset + 7].isBreak
    }
}
