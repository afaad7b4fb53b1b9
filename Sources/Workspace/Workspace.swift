import Aggregation
import ContractModel
import Quantities
package import SourceText
import Syntax
import Vocabularies

/// The way from files to findings and contracts.
package struct Workspace: Sendable {
    /// Reads nothing yet.
    package init() {}

    /// Checks the files of a selection, and a text from standard input under a name of its own.
    package func check(
        _ selection: InputSelection, standardInput: SourceFile? = nil, options: ReviewOptions = ReviewOptions()
    ) async throws(FileError) -> CheckResult {
        var result = CheckResult()
        for group in selection.groups {
            let review = FindingReview(group.configuration?.configuration, options)
            let rules = RuleChoice(where: review.mayShow)
            let checked =
                group.isEmpty ? .empty : try await check(group, standardInput: standardInput, rules: rules)
            try result.add(checked, of: group, options)
        }
        if let standardInput, selection.groups.allSatisfy({ $0.standardInput == nil }) {
            let group = InputSelection.Group(folder: nil, files: [standardInput.path], shown: nil)
            let rules = RuleChoice(where: FindingReview(nil, options).mayShow)
            try result.add(await check([standardInput], folder: nil, rules: rules), of: group, options)
        }
        result.diagnostics.sort()
        return result
    }

    /// Reads and checks the files of one contract.
    package func check(
        _ group: InputSelection.Group, standardInput: SourceFile? = nil, rules: RuleChoice = .all
    ) async throws(FileError) -> CheckedContract {
        await check(try read(group, standardInput: standardInput), folder: group.folder, rules: rules)
    }

    /// The files of one contract, named as seen from its folder.
    ///
    /// A file that is too large is cut behind the limit, so that its finding says so.
    func read(_ group: InputSelection.Group, standardInput: SourceFile? = nil) throws(FileError) -> [SourceFile] {
        var sources: [SourceFile] = []
        sources.reserveCapacity(group.files.count)
        for path in group.files {
            if let standardInput, path == group.standardInput {
                sources.append(SourceFile(path: path, bytes: standardInput.bytes))
                continue
            }
            let bytes = try FileSystem.start(
                of: Path.joined(group.folder ?? ".", path), limit: SourceFile.sizeLimit + 1)
            sources.append(SourceFile(path: path, bytes: bytes))
        }
        return sources
    }

    /// Checks texts that were read already: those of a contract folder in path order, or lone files.
    package func check(
        _ sources: [SourceFile], folder: String?, rules: RuleChoice = .all
    ) async -> CheckedContract {
        let checker = FileChecker(schemas: SchemaSet(), rules: rules, isInContract: folder != nil) {
            yaml, name in
            TextFiles(folder: folder).text(name, beside: yaml)
        }
        return await ContractChecker(checker: checker, folder: folder).check(sources)
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
