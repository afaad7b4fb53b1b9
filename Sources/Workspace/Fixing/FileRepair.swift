package import Diagnostics
package import SourceText
import YAML

/// Repairs one file by the fixes of its findings: never two over one place, and only what `MeaningGuard` allows.
package struct FileRepair {
    private let source: SourceFile
    private let guarding: MeaningGuard

    /// Nil for a file that cannot be read.
    package init?(_ source: SourceFile) {
        guard let document = try? YAMLReader.read(source) else { return nil }
        self.source = source
        guarding = MeaningGuard(document)
    }

    /// The repaired file and the findings that were repaired; nil where none can be.
    package func result(of diagnostics: [Diagnostic]) -> (source: SourceFile, fixed: [Diagnostic])? {
        let fixed = allowed(among: Self.apart(diagnostics), beside: [])
        return fixed.isEmpty ? nil : (text(with: fixed), fixed)
    }

    /// Findings whose fixes do not touch each other; of two that do, the first.
    private static func apart(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var taken = TakenPlaces()
        return diagnostics.filter { !$0.fix.isEmpty && taken.take($0.fix.map(\.place.range)) }
    }

    /// All of them if the guard allows all, else those of each half that it allows.
    private func allowed(among candidates: [Diagnostic], beside chosen: [Diagnostic]) -> [Diagnostic] {
        guard !candidates.isEmpty else { return [] }
        let all = chosen + candidates
        if guarding.allows(text(with: all), edited: Self.edits(of: all).map(\.place.range)) { return candidates }
        guard candidates.count > 1 else { return [] }
        let middle = candidates.count / 2
        let first = allowed(among: Array(candidates[..<middle]), beside: chosen)
        return first + allowed(among: Array(candidates[middle...]), beside: chosen + first)
    }

    private static func edits(of diagnostics: [Diagnostic]) -> [Edit] {
        diagnostics.flatMap(\.fix).sorted { $0.place < $1.place }
    }

    private func text(with diagnostics: [Diagnostic]) -> SourceFile {
        var bytes: [UInt8] = []
        var position = 0
        for edit in Self.edits(of: diagnostics) {
            bytes += source.bytes[position..<Int(edit.place.range.lower)]
            bytes += Array(edit.text.utf8)
            position = Int(edit.place.range.upper)
        }
        return SourceFile(path: source.path, bytes: bytes + source.bytes[position...])
    }
}
