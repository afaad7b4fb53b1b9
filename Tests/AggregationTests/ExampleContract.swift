import Aggregation
import Diagnostics
import SourceText
import Testing
import Workspace

/// The contract of a folder below the repository's root.
func exampleContract(_ folder: String) async throws -> Contract {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let selection = try InputSelection(paths: ["\(root)/\(folder)"])
    let checked = try await Workspace().check(selection.groups[0])
    return try #require(checked.contract)
}

/// A contract of texts by file name; the first findings of each file are ignored.
func contract(_ files: [String: String]) async throws -> Contract {
    let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    let checked = await Workspace().check(sources, folder: "contract")
    for diagnostic in checked.diagnostics where diagnostic.severity == .error {
        Issue.record("\(diagnostic.code) in \(sources[Int(diagnostic.place.file.rawValue)].path)")
    }
    return try #require(checked.contract)
}
