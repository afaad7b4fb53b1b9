import Aggregation
import ContractModel
package import DiagnosticOutput
package import Diagnostics
package import SourceText

/// The findings in files, and what was looked at.
package struct CheckResult: Sendable {
    /// Every file that was read, as the user would name it; a `FileID` is an index of this list.
    package private(set) var files: [SourceFile] = []
    /// Files whose findings are shown.
    package private(set) var shownFiles: [FileID] = []
    /// What was found in them, sorted.
    package internal(set) var diagnostics: [Diagnostic] = []
    /// Whether findings are severe enough to make the command fail.
    package private(set) var isFailure = false
    /// Files among those that were named, or lie in a contract, that are not of the format.
    package private(set) var foreignFiles = 0
    /// Files that seem to be meant for a contract and have names that nobody reads, as the user would name them.
    package private(set) var misnamedFiles: [String] = []
    /// Files that a configuration excludes.
    package private(set) var excludedFiles = 0
    /// Shown files that could not be read to their end, so that what stands in them was not checked and is in no total.
    package private(set) var unreadFiles = 0
    /// Shown files of a contract that could be checked to their end only as if slips were repaired, so that what stands
    /// in them is in no total.
    package private(set) var uncountedFiles = 0
    /// Shown commitments in no contract that have no signature.
    package private(set) var unsignedFiles = 0
    /// Findings that comments accept.
    package private(set) var acceptedByComment = 0
    /// Findings that a baseline accepts.
    package private(set) var acceptedByBaseline = 0
    /// Whether some files belong to no contract folder, so that references and totals were not checked.
    package private(set) var isWithoutContract = false
    /// Whether some contract that is shown as a whole does not say by which day deadlines are judged.
    package private(set) var isWithoutDay = false

    /// What is known of findings beside themselves, where that was asked for.
    package private(set) var contexts: [Diagnostic: FindingContext] = [:]
    /// Whose files these are, where that was asked for.
    package private(set) var owners: [FileID: Recipient] = [:]
    /// Number of contracts.
    private var contracts = 0

    /// Adds what checking a group of files gave.
    mutating func add(
        _ checked: CheckedContract, of group: InputSelection.Group, _ options: ReviewOptions
    ) throws(FileError) {
        let offset = UInt32(files.count)
        let shown = addFiles(of: checked, group)
        foreignFiles += group.hiddenFiles
        misnamedFiles += group.misnamedFiles.map { Path.joined(group.folder ?? ".", $0) }
        excludedFiles += group.excludedFiles
        let configuration = group.configuration?.configuration
        let review = FindingReview(configuration, options)
        let outcome = review.outcome(of: checked, isInContract: group.folder != nil)
        acceptedByComment += outcome.acceptedByComment
        var found = outcome.diagnostics.map { $0.shifted(by: offset) }.filter { shown.contains($0.place.file) }
        if let baseline = try Self.baseline(configuration, group, options) {
            let remaining = baseline.remaining(found, in: files)
            acceptedByBaseline += found.count - remaining.count
            found = remaining
        }
        diagnostics += found
        if let wanted = options.context { addContexts(of: found, in: checked, offset, wanted) }
        let limit = options.failOn ?? configuration?.failOn ?? .error
        if found.contains(where: { $0.severity >= limit }) { isFailure = true }
        if group.folder == nil, !shown.isEmpty { isWithoutContract = true }
        if group.shown == nil, let contract = checked.contract, contract.document.asOf == nil { isWithoutDay = true }
    }

    private mutating func addContexts(
        of found: [Diagnostic], in checked: CheckedContract, _ offset: UInt32, _ wanted: ContextOptions
    ) {
        let finder = ContextFinder(checked, number: contracts, wanted)
        contracts += 1
        for (index, owner) in finder.owners.enumerated() { owners[FileID(offset + UInt32(index))] = owner }
        for diagnostic in found { contexts[diagnostic] = finder.context(of: diagnostic.renumbered { $0 - offset }) }
    }

    private mutating func addFiles(of checked: CheckedContract, _ group: InputSelection.Group) -> Set<FileID> {
        let offset = UInt32(files.count)
        var shown: Set<FileID> = []
        for (index, file) in checked.files.enumerated() {
            let path = group.folder.map { Path.joined($0, file.source.path) } ?? file.source.path
            files.append(SourceFile(path: path, bytes: file.source.bytes))
            guard group.shown?.contains(file.source.path) ?? true else { continue }
            let id = FileID(offset + UInt32(index))
            guard file.isOurs else {
                foreignFiles += 1
                continue
            }
            shown.insert(id)
            shownFiles.append(id)
            if group.folder == nil, file.lacksSignature { unsignedFiles += 1 }
            if !file.isReadToEnd { unreadFiles += 1 } else if !file.isRead, group.folder != nil { uncountedFiles += 1 }
        }
        return shown
    }

    private static func baseline(
        _ configuration: Configuration?, _ group: InputSelection.Group, _ options: ReviewOptions
    ) throws(FileError) -> Baseline? {
        if options.ignoresBaselines { return nil }
        if let baseline = options.baseline { return baseline }
        guard let path = configuration?.baseline else { return nil }
        return try Baseline(at: Path.joined(group.folder ?? ".", path))
    }
}

extension CheckedFile {
    /// Whether it is a commitment without a signature, and not one that could not be read.
    fileprivate var lacksSignature: Bool {
        guard lostFields.isEmpty, case .commitment(let commitment)? = document?.content else { return false }
        return commitment.signature == nil
    }
}

extension Diagnostic {
    /// The same finding where the files of several contracts stand in one list.
    fileprivate func shifted(by offset: UInt32) -> Diagnostic { offset > 0 ? renumbered { $0 + offset } : self }

    /// The same finding where files have other numbers.
    fileprivate func renumbered(_ number: (UInt32) -> UInt32) -> Diagnostic {
        moved { SourcePlace(file: FileID(number($0.file.rawValue)), range: $0.range) }
    }
}
