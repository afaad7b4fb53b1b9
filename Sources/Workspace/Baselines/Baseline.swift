import DiagnosticOutput
package import Diagnostics
package import SourceText

/// Findings that were accepted as they stood on one day, so that only new ones are shown.
///
/// A finding is known by file, code and the text of its line: it stays accepted when lines above it are added or
/// removed, and comes back when its own line is changed.
package struct Baseline: Sendable {
    /// What makes two findings the same.
    struct Key: Hashable, Sendable {
        /// The file, seen from the folder of the baseline.
        let path: String
        let code: String
        let fingerprint: String
    }

    /// The absolute folder of the baseline's file.
    let folder: String
    /// How many findings of a key are accepted.
    let counts: [Key: Int]

    /// Accepts findings; `path` is where the baseline will stand.
    package init(of diagnostics: [Diagnostic], in files: [SourceFile], at path: String) {
        folder = Self.folder(of: path)
        var reader = KeyReader(files, folder)
        var counts: [Key: Int] = [:]
        for diagnostic in diagnostics { counts[reader.key(of: diagnostic), default: 0] += 1 }
        self.counts = counts
    }

    init(counts: [Key: Int], at path: String) {
        folder = Self.folder(of: path)
        self.counts = counts
    }

    /// Number of accepted findings.
    package var count: Int { counts.values.reduce(0, +) }

    /// The findings beyond those that are accepted; of equal ones the first are.
    func remaining(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> [Diagnostic] {
        var reader = KeyReader(files, folder)
        var left = counts
        return diagnostics.filter { diagnostic in
            let key = reader.key(of: diagnostic)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }

    private static func folder(of path: String) -> String {
        Path.absolute(Path.parent(of: path) ?? ".", in: FileSystem.currentFolder)
    }
}

/// Makes the keys of findings, reading the lines of each file once.
private struct KeyReader {
    private let files: [SourceFile]
    private let folder: String
    private var known: [FileID: (path: String, positions: FilePositions)] = [:]

    init(_ files: [SourceFile], _ folder: String) {
        self.files = files
        self.folder = folder
    }

    mutating func key(of diagnostic: Diagnostic) -> Baseline.Key {
        let (path, positions) = file(diagnostic.place.file)
        let line = Fingerprints.line(of: diagnostic, in: positions)
        return Baseline.Key(
            path: path, code: diagnostic.code.description,
            fingerprint: Fingerprints.hash([diagnostic.code.description, line]))
    }

    private mutating func file(_ id: FileID) -> (path: String, positions: FilePositions) {
        if let file = known[id] { return file }
        let source = files[Int(id.rawValue)]
        let path = Path.absolute(source.path, in: FileSystem.currentFolder)
        let file = (Path.relative(path, to: folder), FilePositions(source))
        known[id] = file
        return file
    }
}
