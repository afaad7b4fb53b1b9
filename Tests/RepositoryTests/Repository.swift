import Foundation

/// The files of this repository.
enum Repository {
    static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    /// Paths from the root, sorted.
    static func files(below folder: String, ending: String) -> [String] {
        let url = root.appending(path: folder)
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: url.path(percentEncoded: false))) ?? []
        let files = names.filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.sorted()
        // A test of no file would pass.
        precondition(!files.isEmpty, "no \(ending) below \(folder)")
        return files
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }
}
