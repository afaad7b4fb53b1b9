import Diagnostics
import SourceText

/// One line of a file as it is shown, and where its bytes stand in it.
///
/// Tabs become spaces, what could steer a terminal becomes U+FFFD, and a line that is too wide is cut around the place
/// that matters.
struct LineExcerpt {
    /// Most cells of a line.
    static let widthLimit = 120
    private static let tabWidth = 4

    /// What is shown.
    private(set) var text = ""
    /// Offset and column of every shown character, and of the end.
    private var edges: [(offset: UInt32, column: Int)] = []

    /// - Parameters:
    ///   - line: the bytes of the line, without its end.
    ///   - focus: the place that must stay visible when the line is cut.
    init(_ file: SourceFile, line: ByteRange, focus: ByteRange) {
        // Enough bytes for all cells in nearly every script, and few enough for thousands of findings on one line.
        let lower = max(line.lower, focus.lower - min(focus.lower, 384))
        let upper = min(line.upper, max(focus.lower, lower) + 1024)
        let start = Self.scalarStart(file, lower, in: line)
        let cells = Self.cells(file, ByteRange(lower: start, upper: upper))
        let width = cells.reduce(0) { $0 + $1.width }
        let isCutByBytes = start > line.lower || upper < line.upper
        guard isCutByBytes || width > Self.widthLimit else {
            append(cells[...], end: upper)
            return
        }
        cut(cells, focus: focus, line: line, end: upper)
    }

    /// The columns of a range of bytes, 0-based; at least one.
    func columns(of range: ByteRange) -> Range<Int> {
        let start = edges.last { $0.offset <= range.lower } ?? edges[0]
        let end = edges.first { $0.offset >= range.upper } ?? edges[edges.count - 1]
        return start.column..<max(end.column, start.column + 1)
    }

    private mutating func cut(_ cells: [Cell], focus: ByteRange, line: ByteRange, end: UInt32) {
        let limit = Self.widthLimit - 2
        let focused = cells.firstIndex { $0.offset >= focus.lower } ?? cells.count
        var first = focused
        var width = 0
        while first > 0, width + cells[first - 1].width <= limit / 3 {
            first -= 1
            width += cells[first].width
        }
        // What stands before the place is shown from its start if that fits.
        if first > 0, cells[..<first].reduce(width, { $0 + $1.width }) <= limit / 2 { first = 0 }
        width = 0
        let last = cells[first...].firstIndex { cell in
            width += cell.width
            return width > limit
        }
        if first > 0 || (cells.first.map { $0.offset > line.lower } ?? false) { text = "…" }
        let stop = last ?? cells.count
        append(cells[first..<stop], end: stop < cells.count ? cells[stop].offset : end)
        if stop < cells.count || end < line.upper { text += "…" }
    }

    private mutating func append(_ cells: ArraySlice<Cell>, end: UInt32) {
        var column = text.isEmpty ? 0 : 1
        for cell in cells {
            edges.append((cell.offset, column))
            text += cell.text
            column += cell.width
        }
        edges.append((end, column))
    }
}

extension LineExcerpt {
    /// One character as it is shown.
    private struct Cell {
        var offset: UInt32
        var text: String
        var width: Int
    }

    /// The next start of a UTF-8 sequence at or after an offset.
    private static func scalarStart(_ file: SourceFile, _ offset: UInt32, in line: ByteRange) -> UInt32 {
        var offset = offset
        while offset > line.lower, offset < line.upper, file.bytes[Int(offset)].isUTF8Continuation { offset += 1 }
        return offset
    }

    private static func cells(_ file: SourceFile, _ range: ByteRange) -> [Cell] {
        var offsets: [UInt32] = []
        var shown = String.UnicodeScalarView()
        var offset = range.lower
        var bytes = file.bytes[range.indices].makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        reading: while true {
            offsets.append(offset)
            switch parser.parseScalar(from: &bytes) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                shown.append(scalar == "\t" || scalar.isSafeToShow ? scalar : "\u{FFFD}")
                offset += UInt32(encoded.count)
            case .error(let length):
                shown.append("\u{FFFD}")
                offset += UInt32(length)
            case .emptyInput:
                break reading
            }
        }
        var cells: [Cell] = []
        var column = 0
        var scalar = 0
        for character in String(shown) {
            let width = character == "\t" ? tabWidth - column % tabWidth : DisplayWidth.cells(of: character)
            let text = character == "\t" ? String(repeating: " ", count: width) : String(character)
            cells.append(Cell(offset: offsets[scalar], text: text, width: width))
            column += width
            scalar += character.unicodeScalars.count
        }
        return cells
    }
}
