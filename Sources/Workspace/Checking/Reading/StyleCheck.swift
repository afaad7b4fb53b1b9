import Diagnostics
import SourceText
import Syntax

/// Finds what could be written more evenly: white space, line ends, the first keys. Every finding has its repair.
struct StyleCheck {
    let tree: SyntaxTree
    let file: FileID

    private var bytes: [UInt8] { tree.source.bytes }

    /// Findings by kind; each speaks once for a file.
    func diagnostics() -> [Diagnostic] {
        let lines = LineSurvey(tree)
        var result = [firstKey(), lineEnds(lines), finalLineEnd(lines)].compactMap(\.self)
        if let first = lines.trailing.first {
            result.append(
                finding(.trailingSpace(lines: lines.trailing.count), first, lines.trailing.map { edit($0, "") }))
        }
        if let first = lines.tabs.first {
            result.append(finding(.tabInLine(lines: lines.linesWithTabs), first, lines.tabs.map { edit($0, " ") }))
        }
        return result
    }

    private func finding(_ fact: StyleFact, _ range: ByteRange, _ fix: [Edit]) -> Diagnostic {
        Diagnostic(.style(fact), at: SourcePlace(file: file, range: range), fix: fix)
    }

    private func edit(_ range: ByteRange, _ text: String) -> Edit {
        Edit(at: SourcePlace(file: file, range: range), text: text)
    }

    // First keys

    /// `ccc` and `kind` stand in the first two lines, so that people and programs see what a file is.
    private func firstKey() -> Diagnostic? {
        let keys = tree.entries(of: .root).map { tree.text(of: $0.key) }
        guard tree[.root].style == .block, let ccc = tree.entry("ccc", in: .root),
            let kind = tree.entry("kind", in: .root), let first = tree.entries(of: .root).first,
            let wrong = zip(keys, ["ccc", "kind"]).first(where: { $0 != $1 })?.0,
            let entry = tree.entry(wrong, in: .root)
        else { return nil }
        let later = keys.drop { $0 != wrong }.dropFirst().filter { $0 == "ccc" || $0 == "kind" }
        let start = lineStart(tree.range(of: first.key).lower)
        return finding(
            .firstKey(wrong, before: later.sorted()), tree.range(of: entry.key), moves(of: [ccc, kind], to: start))
    }

    /// Edits that move the lines of entries to the start; none where an entry does not have lines of its own.
    private func moves(of entries: [SyntaxTree.Entry], to start: UInt32) -> [Edit] {
        let lines = entries.compactMap(line)
        guard lines.count == entries.count else { return [] }
        let head = lines.map { text($0) }.joined()
        // A line that stands there already gives its place to all of them.
        let place = lines.first { $0.lower == start } ?? .at(start)
        return [edit(place, head)] + lines.filter { $0 != place }.map { edit($0, "") }
    }

    /// The whole line of an entry on one line, with its line end; nil for the last line without one.
    private func line(of entry: SyntaxTree.Entry) -> ByteRange? {
        let start = lineStart(tree.range(of: entry.key).lower)
        var end = Int(tree.range(of: entry.value).upper)
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        guard end < bytes.count else { return nil }
        let range = ByteRange(lower: start, upper: UInt32(end + 1))
        return range.lower <= tree.range(of: entry.key).lower ? range : nil
    }

    private func lineStart(_ offset: UInt32) -> UInt32 {
        var start = Int(offset)
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        // The byte order mark stays at the start of the file.
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        return UInt32(start)
    }

    private func text(_ range: ByteRange) -> String { tree.source.text(range) }

    // Line ends

    private func lineEnds(_ lines: LineSurvey) -> Diagnostic? {
        let main = mainLineEnd(lines)
        let others = lines.ends.filter { $0.kind != main }
        guard let first = others.first else { return nil }
        return finding(
            .mixedLineEnds(lines: others.count, others: main), first.range,
            others.map { edit($0.range, main.characters) })
    }

    /// The most frequent line end; of equals the simplest.
    private func mainLineEnd(_ lines: LineSurvey) -> StyleFact.LineEnd {
        var main = StyleFact.LineEnd.lf
        var most = 0
        for kind in StyleFact.LineEnd.allCases {
            let count = lines.ends.count { $0.kind == kind }
            if count > most { (main, most) = (kind, count) }
        }
        return main
    }

    private func finalLineEnd(_ lines: LineSurvey) -> Diagnostic? {
        guard let last = bytes.last, last != 0x0A, last != 0x0D else { return nil }
        let end = ByteRange.at(UInt32(bytes.count))
        return finding(.missingFinalLineEnd, end, [edit(end, mainLineEnd(lines).characters)])
    }
}

extension StyleFact.LineEnd {
    fileprivate var characters: String {
        switch self {
        case .lf: "\n"
        case .crlf: "\r\n"
        case .cr: "\r"
        }
    }
}
