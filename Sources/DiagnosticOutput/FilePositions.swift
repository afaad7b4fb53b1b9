package import SourceText

/// Lines and columns of one file, also of lines that are millions of bytes long.
package struct FilePositions {
    /// Lines from this length on have checkpoints, so that many findings on one line cost no more than on many.
    private static let step = 4096

    /// The lines.
    let index: PositionIndex
    /// For each long line, the Unicode scalars before every 4096th byte.
    private let checkpoints: [Int: [Int]]

    package init(_ file: SourceFile) {
        index = PositionIndex(file)
        var checkpoints: [Int: [Int]] = [:]
        for line in 1...index.lines.count {
            let range = Self.text(ofLine: line, index)
            if range.count >= Self.step { checkpoints[line] = Self.checkpoints(file.bytes[range.indices]) }
        }
        self.checkpoints = checkpoints
    }

    /// Line and column of an offset.
    package func position(at offset: UInt32) -> SourcePosition {
        let line = index.lines.line(at: min(offset, UInt32(index.file.bytes.count)))
        guard let counts = checkpoints[line] else { return index.position(at: offset) }
        let range = text(ofLine: line)
        let distance = max(0, Int(min(offset, range.upper)) - Int(range.lower))
        let block = min(distance / Self.step, counts.count - 1)
        let bytes = index.file.bytes[(Int(range.lower) + block * Self.step)..<(Int(range.lower) + distance)]
        return SourcePosition(line: line, column: counts[block] + bytes.count { !$0.isUTF8Continuation } + 1)
    }

    /// The bytes of a 1-based line without its line end and without a byte order mark.
    func text(ofLine line: Int) -> ByteRange { Self.text(ofLine: line, index) }

    private static func text(ofLine line: Int, _ index: PositionIndex) -> ByteRange {
        let range = index.lineRange(line)
        guard line == 1, index.file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return range }
        return ByteRange(lower: 3, upper: range.upper)
    }

    /// A range without white space at its end, as it is marked for people; white space alone goes to its line's end.
    func visible(_ range: ByteRange) -> ByteRange {
        let bytes = index.file.bytes
        let whole = range.clamped(to: ByteRange(lower: 0, upper: UInt32(bytes.count)))
        if let last = bytes[whole.indices].lastIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
            return ByteRange(lower: whole.lower, upper: UInt32(last) + 1)
        }
        let line = text(ofLine: index.lines.line(at: whole.lower))
        return whole.clamped(to: ByteRange(lower: min(whole.lower, line.upper), upper: line.upper))
    }

    private static func checkpoints(_ line: ArraySlice<UInt8>) -> [Int] {
        var counts = [0]
        var count = 0
        for (distance, byte) in line.enumerated() {
            if distance > 0, distance % step == 0 { counts.append(count) }
            if !byte.isUTF8Continuation { count += 1 }
        }
        return counts
    }
}

extension ByteRange {
    /// The part of the range that lies in another one; empty at its edge if there is none.
    func clamped(to limits: ByteRange) -> ByteRange {
        let lower = Swift.min(Swift.max(lower, limits.lower), limits.upper)
        return ByteRange(lower: lower, upper: Swift.min(upper, limits.upper))
    }
}
