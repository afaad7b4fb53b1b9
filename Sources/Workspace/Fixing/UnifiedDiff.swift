package import SourceText

/// The difference of two texts as `diff -u` writes it.
package struct UnifiedDiff {
    /// Lines around a change that are shown too.
    private static let context = 3

    private enum Line {
        case same(ArraySlice<UInt8>), removed(ArraySlice<UInt8>), added(ArraySlice<UInt8>)
    }

    private let lines: [Line]
    private let path: String

    /// Compares two states of a file, line by line.
    package init(from before: SourceFile, to after: SourceFile) {
        path = before.path
        lines = Self.lines(Self.divided(before.bytes), Self.divided(after.bytes))
    }

    /// The difference, empty where there is none.
    package var text: String {
        var result = ""
        var (old, new) = (1, 1)
        var start = 0
        for (index, hunk) in hunks.enumerated() {
            if index == 0 { result += "--- \(path)\n+++ \(path)\n" }
            for line in lines[start..<hunk.lowerBound] { Self.count(line, &old, &new) }
            var (oldEnd, newEnd) = (old, new)
            for line in lines[hunk] { Self.count(line, &oldEnd, &newEnd) }
            result += "@@ -\(Self.range(old, oldEnd)) +\(Self.range(new, newEnd)) @@\n"
            result += lines[hunk].map(Self.text).joined()
            (old, new, start) = (oldEnd, newEnd, hunk.upperBound)
        }
        return result
    }

    /// Changes with the lines around them; what would touch is one.
    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, line) in lines.enumerated() {
            if case .same = line { continue }
            let around = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = hunks.last, around.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
            } else {
                hunks.append(around)
            }
        }
        return hunks
    }

    private static func divided(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
            lines.append(rest[..<end])
            rest = rest[end...]
        }
        return lines
    }

    private static func lines(_ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [Line] {
        let difference = after.difference(from: before)
        var (removed, added): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var result: [Line] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if removed.contains(old) {
                result.append(.removed(before[old]))
                old += 1
            } else if added.contains(new) {
                result.append(.added(after[new]))
                new += 1
            } else {
                result.append(.same(before[old]))
                (old, new) = (old + 1, new + 1)
            }
        }
        return result
    }

    private static func count(_ line: Line, _ old: inout Int, _ new: inout Int) {
        switch line {
        case .same: (old, new) = (old + 1, new + 1)
        case .removed: old += 1
        case .added: new += 1
        }
    }

    private static func range(_ start: Int, _ end: Int) -> String {
        // A side without lines is named by the line before it.
        end == start ? "\(start - 1),0" : "\(start),\(end - start)"
    }

    private static func text(_ line: Line) -> String {
        let (sign, bytes) =
            switch line {
            case .same(let bytes): (" ", bytes)
            case .removed(let bytes): ("-", bytes)
            case .added(let bytes): ("+", bytes)
            }
        let text = sign + String(decoding: bytes, as: UTF8.self)
        return bytes.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
    }
}
