import Diagnostics
import SourceText

/// Lines of one file with marks under the places that matter.
struct CodeFrame {
    /// A place of the file, and what is said about it.
    struct Mark {
        var range: ByteRange
        var isPrimary: Bool
        var label: String?
    }

    /// A part of a mark that lies in one line.
    private struct Underline {
        var line: Int
        var range: ByteRange
        var mark: Mark
        var label: String?
    }

    private let positions: FilePositions
    private let severity: Severity
    private let painter: Painter
    private let underlines: [Underline]

    init(_ marks: [Mark], _ positions: FilePositions, _ severity: Severity, _ painter: Painter) {
        self.positions = positions
        self.severity = severity
        self.painter = painter
        self.underlines = marks.flatMap { Self.underlines($0, positions) }
            .sorted {
                ($0.line, $0.range.lower, $0.mark.isPrimary ? 0 : 1) < (
                    $1.line, $1.range.lower, $1.mark.isPrimary ? 0 : 1
                )
            }
    }

    /// The last line that is shown.
    var lastLine: Int { underlines.last?.line ?? 1 }

    /// The lines with their numbers, `gutter` digits wide, and the marks.
    func lines(gutter: Int) -> [String] {
        var result: [String] = []
        var previous: Int?
        var rest = underlines[...]
        while let first = rest.first {
            let here = rest.prefix { $0.line == first.line }
            rest = rest.dropFirst(here.count)
            if let previous { result += between(previous, first.line, gutter) }
            result += lines(first.line, here, gutter)
            previous = first.line
        }
        return result
    }

    /// One line between two shown ones is shown too; more of them are an ellipsis.
    private func between(_ previous: Int, _ next: Int, _ gutter: Int) -> [String] {
        switch next - previous {
        case ...1: []
        case 2: lines(previous + 1, [], gutter)
        default: [painter.paint("...", .frame)]
        }
    }

    private func lines(_ line: Int, _ underlines: ArraySlice<Underline>, _ gutter: Int) -> [String] {
        let range = positions.text(ofLine: line)
        let focus = underlines.first { $0.mark.isPrimary } ?? underlines.first
        let excerpt = LineExcerpt(
            positions.index.file, line: range, focus: focus?.range ?? ByteRange.at(range.lower))
        let number = "\(line)"
        let head = String(repeating: " ", count: gutter - number.count) + number + " |"
        return [joined(head, excerpt.text)] + underlines.map { marked($0, excerpt, gutter) }
    }

    private func marked(_ underline: Underline, _ excerpt: LineExcerpt, _ gutter: Int) -> String {
        let columns = excerpt.columns(of: underline.range)
        let sign = String(repeating: underline.mark.isPrimary ? "^" : "-", count: columns.count)
        let label = underline.label.map { " " + $0 } ?? ""
        let ink: Painter.Ink = underline.mark.isPrimary ? .severity(severity) : .second
        let head = String(repeating: " ", count: gutter) + " |"
        return joined(head, String(repeating: " ", count: columns.lowerBound) + painter.paint(sign + label, ink))
    }

    private func joined(_ head: String, _ text: String) -> String {
        painter.paint(head, .frame) + (text.isEmpty ? "" : " " + text)
    }

    /// A mark over several lines is drawn under the first of them, to its end, and under the last.
    private static func underlines(_ mark: Mark, _ positions: FilePositions) -> [Underline] {
        let range = positions.visible(mark.range)
        let first = positions.position(at: range.lower).line
        let last = positions.position(at: range.upper).line
        let start = positions.text(ofLine: first)
        guard last > first else {
            return [Underline(line: first, range: range.clamped(to: start), mark: mark, label: mark.label)]
        }
        let end = positions.text(ofLine: last)
        let bytes = positions.index.file.bytes
        let indentation = bytes[end.indices].prefix { $0 == 0x20 || $0 == 0x09 }.count
        let tail = ByteRange(lower: min(end.lower + UInt32(indentation), range.upper), upper: range.upper)
        return [
            Underline(line: first, range: range.clamped(to: start), mark: mark, label: nil),
            Underline(line: last, range: tail.clamped(to: end), mark: mark, label: mark.label),
        ]
    }
}
