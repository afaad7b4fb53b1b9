import Aggregation
import DiagnosticOutput
import Diagnostics
import Quantities
import SourceText
import Workspace

/// A contract folder that was read, checked and merged.
struct LoadedContract {
    /// The merged contract; nil when `contract.yaml` could not be read.
    let contract: Contract?
    /// What was found, with files named as the user would name them.
    let findings: Findings

    private let checked: CheckedContract
    private let diagnostics: [Diagnostic]
    private let folder: String

    /// Reads the contract in a folder, or the one around or below the current folder.
    init(folder named: String?, language: Language) async throws {
        let workspace = Workspace()
        let group: InputSelection.Group
        do throws(InputSelection.Failure) {
            folder = try InputSelection.contract(in: named)
            let selection = try InputSelection(paths: [folder])
            group = selection.groups[0]
            do throws(FileError) {
                checked = try await workspace.check(group)
            } catch {
                throw .file(error)
            }
        } catch {
            throw Complaint(error, in: language)
        }
        if let configuration = group.configuration, !configuration.diagnostics.isEmpty {
            throw Complaint(configuration, in: language)
        }
        contract = checked.contract
        diagnostics = checked.diagnostics(forBuilding: group)
        findings = Self.findings(diagnostics, of: checked, in: folder)
    }

    private static func findings(
        _ diagnostics: [Diagnostic], of checked: CheckedContract, in folder: String
    ) -> Findings {
        let files = checked.files.map {
            SourceFile(path: Path.joined(folder, $0.source.path), bytes: $0.source.bytes)
        }
        let ids = checked.files.indices.filter { checked.files[$0].isOurs }.map { FileID(UInt32($0)) }
        return Findings(diagnostics, in: files, checkedFiles: ids)
    }

    /// The files that it was read from.
    var inputs: InputFiles { InputFiles(checked, folder: folder) }

    /// The text of `contract.json`.
    func consolidated(isDraft: Bool, isAnonymous: Bool) -> String {
        Workspace().consolidated(
            checked, folder: folder, version: Version.current, isDraft: isDraft, isAnonymous: isAnonymous) ?? ""
    }

    /// The findings, a line each, with files named from the contract's folder: they stand in drafts.
    func lines(_ language: Language) -> [String] {
        let relative = Findings(
            diagnostics, in: checked.files.map(\.source), checkedFiles: findings.checkedFiles)
        return OutputFormat.concise.render(relative, OutputOptions(language: language))
            .split(separator: "\n").map(String.init)
    }
}
