import Diagnostics
import SourceText

/// The comments of all files of a contract that accept findings.
struct Suppressions {
    /// Findings that are left, what is wrong with the comments among them, and how many were accepted.
    struct Outcome {
        var remaining: [Diagnostic] = []
        var accepted = 0
    }

    /// A code that a comment accepts.
    private struct Entry {
        let code: Code
        let name: SourcePlace
        let line: ByteRange
        var isUsed = false

        /// That it is not used.
        var diagnostic: Diagnostic {
            Diagnostic(.suppression(.unused(code: code.description, name: code.name)), at: name)
        }
    }

    private var entries: [FileID: [Entry]] = [:]
    private var mistakes: [Diagnostic] = []

    init(_ files: [CheckedFile]) {
        for (index, file) in files.enumerated() {
            for comment in file.suppressions { add(comment, in: FileID(UInt32(index))) }
        }
    }

    /// Takes accepted findings out; an unused comment is told of where its rule could be checked in full.
    consuming func applied(to diagnostics: [Diagnostic], isChecked: (Code) -> Bool) -> Outcome {
        var outcome = Outcome(remaining: mistakes)
        for diagnostic in diagnostics {
            if accepts(diagnostic) { outcome.accepted += 1 } else { outcome.remaining.append(diagnostic) }
        }
        outcome.remaining += unused.filter { isChecked($0.code) }.map(\.diagnostic)
        return outcome
    }

    private mutating func add(_ comment: SuppressionComment, in file: FileID) {
        func report(_ fact: SuppressionFact, at range: ByteRange) {
            mistakes.append(Diagnostic(.suppression(fact), at: SourcePlace(file: file, range: range)))
        }
        if comment.names.isEmpty { report(.withoutCode, at: comment.range) }
        if !comment.hasReason {
            let code = comment.names.lazy.compactMap { Code($0.text) }.first
            report(.withoutReason(code: code?.description), at: comment.range)
        }
        for name in comment.names {
            guard let code = Code(name.text) else {
                let close = closestMatch(to: name.text, among: Code.all.map(\.name))
                report(.unknownCode(name.text, suggestion: close), at: name.range)
                continue
            }
            guard comment.hasReason else { continue }
            let place = SourcePlace(file: file, range: name.range)
            entries[file, default: []].append(Entry(code: code, name: place, line: comment.line))
        }
    }

    private mutating func accepts(_ diagnostic: Diagnostic) -> Bool {
        let file = diagnostic.place.file
        guard let known = entries[file] else { return false }
        var isAccepted = false
        for (index, entry) in known.enumerated()
        where entry.code == diagnostic.code && entry.line.lower <= diagnostic.place.range.lower
            && diagnostic.place.range.lower <= entry.line.upper
        {
            entries[file]?[index].isUsed = true
            isAccepted = true
        }
        return isAccepted
    }

    private var unused: [Entry] { entries.values.joined().filter { !$0.isUsed } }
}
