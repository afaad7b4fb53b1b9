import Foundation
import JSON
import JSONSchema
import SourceText
import Syntax
import Testing

/// The official suite of JSON Schema 2020-12, as far as it is at hand.
enum OfficialSuite {
    /// One group of cases: a schema and instances.
    struct Group: Sendable, CustomTestStringConvertible {
        let file: String
        let tree: SyntaxTree
        let node: NodeID

        var name: String { tree.value("description", in: node).map { tree.text(of: $0) } ?? "" }
        var schema: NodeID { tree.value("schema", in: node) ?? node }
        var testDescription: String { "\(file): \(name)" }

        /// All groups of the same file.
        var neighbours: [Group] {
            tree.elements(of: .root).map { Group(file: file, tree: tree, node: $0) }
        }

        /// Description, instance and whether it is valid.
        var cases: [(name: String, data: NodeID, isValid: Bool)] {
            guard let tests = tree.value("tests", in: node) else { return [] }
            return tree.elements(of: tests).compactMap { test in
                guard let name = tree.value("description", in: test), let data = tree.value("data", in: test),
                    let valid = tree.value("valid", in: test)
                else { return nil }
                return (tree.text(of: name), data, tree.isText(of: valid, "true"))
            }
        }
    }

    /// The folder of the suite, if it is there: `CCC_CONFORMANCE`, or `../shared/conformance` beside the checkout.
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["CCC_CONFORMANCE"].map { URL(filePath: $0) }
        let checkout = URL(filePath: #filePath).appending(path: "../../..").standardized
        let folder = (environment ?? checkout.appending(path: "../shared/conformance").standardized)
            .appending(path: "json-schema")
        return FileManager.default.fileExists(atPath: folder.appending(path: "tests").path()) ? folder : nil
    }()

    /// What a skipped test says.
    static let absence: Comment =
        "the official suite is not at hand: set CCC_CONFORMANCE to a folder with json-schema/tests and remotes"

    /// All groups of a sub-folder of `tests`, not those of folders below it.
    static func groups(_ subfolder: String) -> [Group] {
        guard let tests = folder?.appending(path: "tests") else { return [] }
        return files(in: tests.appending(path: subfolder), recursively: false).flatMap { file, tree in
            tree.elements(of: .root).map { Group(file: subfolder + file, tree: tree, node: $0) }
        }
    }

    /// The documents that references of the suite may lead to, and the metaschemas.
    static let library: SchemaLibrary = {
        var library = SchemaLibrary()
        do {
            try library.addMetaschemas { try read($0.source) }
            guard let folder else { return library }
            for (path, tree) in files(in: folder.appending(path: "remotes"), recursively: true)
            where !path.hasPrefix("draft7") && !path.hasPrefix("draft2019-09") {
                try library.add(tree, uri: "http://localhost:1234/" + path)
            }
        } catch {
            fatalError("a document of the suite can not be read: \(error)")
        }
        return library
    }()

    private static func files(in folder: URL, recursively: Bool) -> [(path: String, tree: SyntaxTree)] {
        let manager = FileManager.default
        let names =
            (try? recursively
                ? manager.subpathsOfDirectory(atPath: folder.path())
                : manager.contentsOfDirectory(atPath: folder.path())) ?? []
        let files = names.filter { $0.hasSuffix(".json") }.sorted()
        precondition(!files.isEmpty, "no documents in \(folder.path())")
        return files.map { name in
            do {
                let data = try Data(contentsOf: folder.appending(path: name))
                return (name, try read(SourceFile(path: name, bytes: Array(data))))
            } catch {
                preconditionFailure("\(name) cannot be read: \(error)")
            }
        }
    }
}

/// Reads JSON.
func read(_ file: SourceFile) throws -> SyntaxTree {
    try JSONReader.read(file)
}

extension SyntaxTree {
    /// A subtree as a document of its own, with the bytes of its range as its source.
    func detached(_ node: NodeID, path: String) throws -> SyntaxTree {
        try read(SourceFile(path: path, bytes: Array(source.bytes[range(of: node).indices])))
    }
}
