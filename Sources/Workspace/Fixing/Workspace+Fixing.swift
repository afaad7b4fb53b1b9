import DiagnosticOutput
import Diagnostics
import SourceText

extension Workspace {
    /// A repaired key shows what stands under it to the rules for the first time, and of two repairs of one place the
    /// second waits, so there can be more to repair; a fix that never ends would be a mistake of ours.
    private static let roundLimit = 16

    /// Repairs the findings of a selection that have one right repair.
    package func fix(
        _ selection: InputSelection, options: ReviewOptions = ReviewOptions()
    ) async throws(FileError) -> FixResult {
        var result = FixResult()
        for group in selection.groups where !group.isEmpty { try await fix(group, options, &result) }
        result.remaining.diagnostics.sort()
        return result
    }

    private func fix(
        _ group: InputSelection.Group, _ options: ReviewOptions, _ result: inout FixResult
    ) async throws(FileError) {
        let originals = try read(group)
        var sources = originals
        var checked = await check(sources, folder: group.folder)
        var bare = options
        bare.context = nil
        for round in 0..<Self.roundLimit {
            var findings = CheckResult()
            try findings.add(checked, of: group, bare)
            if round == 0, findings.isFailure { result.wasFailure = true }
            let fixable = Dictionary(grouping: findings.diagnostics.filter { !$0.fix.isEmpty }, by: \.place.file)
            var isRepaired = false
            for (file, diagnostics) in fixable.sorted(by: { $0.key < $1.key }) {
                let index = Int(file.rawValue)
                let own = diagnostics.filter { $0.fix.allSatisfy { $0.place.file == file } }
                guard let repaired = FileRepair(sources[index])?.result(of: own) else { continue }
                result.repairs += Self.repairs(repaired.fixed, in: findings.files[index])
                sources[index] = repaired.source
                isRepaired = true
            }
            guard isRepaired else { break }
            checked = await check(sources, folder: group.folder)
        }
        for (before, after) in zip(originals, sources) where before.bytes != after.bytes {
            let path = Path.joined(group.folder ?? ".", before.path)
            result.changes.append(
                FixResult.Change(
                    before: SourceFile(path: path, bytes: before.bytes),
                    after: SourceFile(path: path, bytes: after.bytes)))
        }
        try result.remaining.add(checked, of: group, options)
    }

    private static func repairs(_ diagnostics: [Diagnostic], in file: SourceFile) -> [FixResult.Repair] {
        let positions = FilePositions(file)
        return diagnostics.map { diagnostic in
            FixResult.Repair(
                code: diagnostic.code, path: file.path,
                position: positions.position(at: diagnostic.place.range.lower),
                edits: diagnostic.fix.map { (file.text($0.place.range), $0.text) })
        }
    }
}
