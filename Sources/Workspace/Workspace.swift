import Aggregation
import ContractModel
package import Diagnostics
import Quantities
package import SourceText
import Syntax
import Vocabularies

/// The way from files to findings and contracts.
package struct Workspace: Sendable {
    /// Reads nothing yet.
    package init() {}

    /// The findings in files, and what was looked at.
    package struct CheckResult: Sendable {
        /// Every file that was read, as the user would name it; a `FileID` is an index of this list.
        package var files: [SourceFile] = []
        /// Files whose findings are shown.
        package var shownFiles: [FileID] = []
        /// What was found in them, sorted.
        package var diagnostics: [Diagnostic] = []
        /// Files among them that are not of the format.
        package var foreignFiles = 0
        /// Whether some files belong to no contract folder, so that references and totals were not checked.
        package var isWithoutContract = false
        /// Whether some contract does not say by which day deadlines are judged.
        package var isWithoutDay = false
    }

    /// Checks the files of a selection, and a text from standard input under a name of its own.
    package func check(
        _ selection: InputSelection, standardInput: SourceFile? = nil
    ) async throws(FileError) -> CheckResult {
        var result = CheckResult()
        for group in selection.groups { add(try await check(group), group, to: &result) }
        if let standardInput {
            let group = InputSelection.Group(folder: nil, files: [standardInput.path], shown: nil)
            add(await check([standardInput], folder: nil), group, to: &result)
        }
        result.diagnostics.sort()
        return result
    }

    /// Reads and checks the files of one contract.
    package func check(_ group: InputSelection.Group) async throws(FileError) -> CheckedContract {
        var sources: [SourceFile] = []
        sources.reserveCapacity(group.files.count)
        for path in group.files {
            let bytes = try FileSystem.contents(
                of: Path.joined(group.folder ?? ".", path), limit: SourceFile.sizeLimit + 1)
            sources.append(SourceFile(path: path, bytes: bytes))
        }
        return await check(sources, folder: group.folder)
    }

    /// Checks texts that were read already: those of a contract folder in path order, or lone files.
    package func check(_ sources: [SourceFile], folder: String?) async -> CheckedContract {
        let checker = FileChecker(schemas: SchemaSet(), isInContract: folder != nil) {
            yaml, name in
            TextFiles(folder: folder).text(name, beside: yaml)
        }
        return await ContractChecker(checker: checker, folder: folder).check(sources)
    }

    private func add(_ checked: CheckedContract, _ group: InputSelection.Group, to result: inout CheckResult) {
        let offset = UInt32(result.files.count)
        var shown: Set<FileID> = []
        for (index, file) in checked.files.enumerated() {
            let path = group.folder.map { Path.joined($0, file.source.path) } ?? file.source.path
            result.files.append(SourceFile(path: path, bytes: file.source.bytes))
            guard group.shown?.contains(file.source.path) ?? true else { continue }
            let id = FileID(offset + UInt32(index))
            if file.isOurs {
                shown.insert(id)
                result.shownFiles.append(id)
            } else {
                result.foreignFiles += 1
            }
        }
        result.diagnostics += checked.diagnostics.map { $0.shifted(by: offset) }.filter {
            shown.contains($0.place.file)
        }
        if group.folder == nil, !shown.isEmpty { result.isWithoutContract = true }
    }

    /// The contract of trees whose findings were judged before.
    func merged(_ trees: [SyntaxTree]) -> Contract? {
        let documents = trees.enumerated().compactMap { index, tree -> Document? in
            guard case .document(let kind) = FileIdentity(tree, isInContract: true) else { return nil }
            var decoder = DocumentDecoder(tree)
            return decoder.document(of: kind, file: FileID(UInt32(index)))
        }
        return ContractBuilder(vocabularies: .embedded).contract(of: documents, sources: trees.map(\.source))?
            .contract
    }
}

extension Diagnostic {
    /// The same finding where the files of several contracts stand in one list.
    fileprivate func shifted(by offset: UInt32) -> Diagnostic {
        func moved(_ place: SourcePlace) -> SourcePlace {
            SourcePlace(file: FileID(place.file.rawValue + offset), range: place.range)
        }
        var result = self
        result.place = moved(place)
        result.labels = labels.map { Label($0.fact, at: moved($0.place)) }
        result.fix = fix.map { Edit(at: moved($0.place), text: $0.text) }
        return result
    }
}
