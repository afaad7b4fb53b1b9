/// Turns byte offsets of one file into lines and columns.
public struct PositionIndex: Sendable {
    /// The file.
    public let file: SourceFile
    /// Its line starts.
    public let lines: LineTable

    /// Reads the line ends of a file.
    public init(_ file: SourceFile) {
        self.file = file
        self.lines = LineTable(file.bytes)
    }

    /// Line and column of an offset; an offset after the end is taken as the end.
    ///
    /// A byte order mark at the start takes no column, as in editors.
    public func position(at offset: UInt32) -> SourcePosition {
        let offset = min(offset, UInt32(file.bytes.count))
        let line = lines.line(at: offset)
        var start = Int(lines.start(ofLine: line))
        if line == 1, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, Int(offset)) }
        let scalars = file.bytes[start..<max(start, Int(offset))].count { !$0.isUTF8Continuation }
        return SourcePosition(line: line, column: scalars + 1)
    }

    /// The bytes of a 1-based line without its line end.
    public func lineRange(_ line: Int) -> ByteRange {
        let lower = lines.start(ofLine: line)
        var upper = line < lines.count ? lines.start(ofLine: line + 1) : UInt32(file.bytes.count)
        while upper > lower, file.bytes[Int(upper) - 1] == 0x0A || file.bytes[Int(upper) - 1] == 0x0D { upper -= 1 }
        return ByteRange(lower: lower, upper: upper)
    }
}

extension UInt8 {
    /// Whether the byte is the second or a later one of a UTF-8 sequence.
    @inlinable public var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
