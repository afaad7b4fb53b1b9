import DiagnosticOutput
import Diagnostics
import Foundation
import Quantities
import SourceText
import Workspace

/// What `ccc lint` finds in the files of a page's example.
struct ExampleCheck {
    /// The codes of what is found in what the page shows.
    let found: Set<Code>
    /// The codes of what is found elsewhere.
    let hidden: Set<Code>
    private let findings: Findings

    /// Writes the files into a folder of their own, with a contract file where there is none, and checks them there.
    init(_ files: [ExampleFile], _ language: Language) async throws {
        let hasContract = files.contains { $0.path == "contract.yaml" }
        let all = hasContract ? files : files + [.contract(language: language)]
        let folder = FileManager.default.temporaryDirectory.appending(path: "ccc-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in all {
            let url = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.source.bytes).write(to: url)
        }
        let root = folder.path(percentEncoded: false)
        let result = try await Workspace().check(InputSelection(paths: [root]))
        let shown = result.files.map { source in
            let path = String(source.path.dropFirst(root.count)).trimmingPrefix("/")
            return all.first { $0.path == path } ?? ExampleFile(path: String(path), text: "")
        }
        let moved = result.diagnostics.map { diagnostic in
            diagnostic.moved { place in
                let head = UInt32(shown[Int(place.file.rawValue)].head.utf8.count)
                guard place.range.lower >= head else { return nil }
                return SourcePlace(
                    file: place.file,
                    range: ByteRange(lower: place.range.lower - head, upper: place.range.upper - head))
            }
        }
        hidden = Set(zip(result.diagnostics, moved).filter { $1 == nil }.map(\.0.code))
        found = Set(moved.compactMap { $0?.code })
        findings = Findings(moved.compactMap(\.self), in: shown.map(\.shownSource), checkedFiles: [])
    }

    /// What is printed of some codes: without the pointer to the page itself, and without the summary.
    func output(_ codes: Set<Code>, _ language: Language) -> String {
        var shown = findings
        shown.diagnostics.removeAll { !codes.contains($0.code) }
        let lines = OutputFormat.text.render(shown, OutputOptions(language: language))
            .split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains(/= \w+: ccc explain CCC\d+$/) }
        return lines.dropLast(3).joined(separator: "\n") + "\n"
    }
}

extension Diagnostic {
    /// The same finding with its places moved; nil where one of them cannot be.
    fileprivate func moved(_ move: (SourcePlace) -> SourcePlace?) -> Diagnostic? {
        var result = self
        guard let place = move(place) else { return nil }
        result.place = place
        result.labels = []
        for label in labels {
            guard let place = move(label.place) else { return nil }
            result.labels.append(Label(label.fact, at: place))
        }
        result.fix = []
        for edit in fix {
            guard let place = move(edit.place) else { return nil }
            result.fix.append(Edit(at: place, text: edit.text))
        }
        return result
    }
}
