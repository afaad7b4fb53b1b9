package import Aggregation
import ContractModel
package import Diagnostics
import Rules
import SourceText
import Syntax
import TemplateProfiles
import Vocabularies

/// What checking the files of one contract gave.
package struct CheckedContract: Sendable {
    /// The files, in path order; a `FileID` is an index of this list.
    package let files: [CheckedFile]
    /// The merged contract; nil without a readable `contract.yaml`.
    package let contract: Contract?
    /// Everything that was found, sorted.
    package let diagnostics: [Diagnostic]
    /// What is wrong with decisions that accept a finding of a code which was not found; it is so if its rule ran.
    let unusedDecisions: [(code: Code, diagnostic: Diagnostic)]

    /// What checking no file gives.
    static let empty = CheckedContract(files: [], contract: nil, diagnostics: [], unusedDecisions: [])
}

/// Checks the files of one contract, each alone and all together.
struct ContractChecker: Sendable {
    let checker: FileChecker
    /// The contract's folder; nil for lone files.
    let folder: String?

    /// Files below this number are checked without other tasks: starting them takes longer.
    private static let parallelLimit = 64

    func check(_ sources: [SourceFile]) async -> CheckedContract {
        let files = await checked(sources)
        let documents = files.compactMap(\.document)
        var diagnostics = files.flatMap(\.diagnostics)
        if let folder {
            var extensions = ExtensionChecker(files: files, folder: folder)
            diagnostics = extensions.completed(diagnostics)
        }
        let hasContract = documents.contains { document in
            if case .contract = document.content { true } else { false }
        }
        let merged =
            hasContract
            ? ContractBuilder(vocabularies: .embedded)
                .contract(of: documents, sources: sources, unclear: files.enumerated().flatMap(Self.unclearPlaces))
            : nil
        if let merged {
            let subject = ContractUnderCheck(
                contract: merged.contract, index: merged.index,
                templates: TemplateShelf(for: merged.contract.document.template?.value))
            var references = ReferenceCompletion(subject)
            diagnostics = diagnostics.map { references.completed($0) }
            let unread = UnreadableIDs(files)
            let rules = checker.rules.set(with: files.flatMap(\.suppressions))
            diagnostics += rules.findings(in: subject).filter { !unread.mayExplain($0) }
            if checker.isInContract { diagnostics += Self.secondContracts(files, used: merged.contract.file) }
        }
        var accepted = merged.map { AcceptedFindings($0.contract) }
        diagnostics = accepted?.remaining(diagnostics) ?? diagnostics
        return CheckedContract(
            files: files, contract: merged?.contract, diagnostics: diagnostics.sorted(),
            unusedDecisions: accepted?.unused ?? [])
    }

    /// What is in no document, or not in the right way.
    private static func unclearPlaces(_ index: Int, _ file: CheckedFile) -> [SourcePlace] {
        guard file.isOurs else { return [] }
        let id = FileID(UInt32(index))
        guard file.document != nil else {
            return [SourcePlace(file: id, range: ByteRange(lower: 0, upper: UInt32(file.source.bytes.count)))]
        }
        return file.lostFields.map(\.place)
    }

    /// Contract files beside the one that is used, each at its `kind`.
    private static func secondContracts(_ files: [CheckedFile], used: FileID) -> [Diagnostic] {
        func place(_ file: FileID) -> SourcePlace? {
            let tree = files[Int(file.rawValue)].tree
            return tree?.value("kind", in: .root).map { SourcePlace(file: file, range: tree?.range(of: $0) ?? .at(0)) }
        }
        return files.compactMap(\.document).compactMap { document in
            guard case .contract = document.content, document.file != used, let second = place(document.file) else {
                return nil
            }
            return Diagnostic(
                .reference(.secondContract(used: files[Int(used.rawValue)].source.path)), at: second,
                labels: [place(used)].compactMap(\.self).map { Label(.firstStandsHere, at: $0) })
        }
    }

    private func checked(_ sources: [SourceFile]) async -> [CheckedFile] {
        guard sources.count >= Self.parallelLimit else {
            return sources.enumerated().map { checker.check($1, id: FileID(UInt32($0))) }
        }
        let size = (sources.count + 63) / 64
        let fileChecker = checker
        return await withTaskGroup(of: (Int, [CheckedFile]).self) { group in
            for start in stride(from: 0, to: sources.count, by: size) {
                let chunk = start..<min(start + size, sources.count)
                group.addTask { (start, chunk.map { fileChecker.check(sources[$0], id: FileID(UInt32($0))) }) }
            }
            var chunks: [(Int, [CheckedFile])] = []
            for await chunk in group { chunks.append(chunk) }
            return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
