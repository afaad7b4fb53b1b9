import Aggregation
import ContractModel
import Foundation
import Quantities
import Reports
import SourceText
import Syntax
import Vocabularies
import YAML

/// Contracts for tests: an example of the repository, or files written in the test.
enum ExampleContract {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let vocabularies = VocabularyLibrary(
        files(in: "schema/vocabularies", endingWith: ".yaml").compactMap { try? YAMLReader.read($0).tree })

    static let renderer: ReportRenderer = {
        var templates: [String: String] = [:]
        for file in files(in: "templates", endingWith: ".mustache") {
            templates[String(file.path.dropLast(9))] = String(decoding: file.bytes, as: UTF8.self)
        }
        do { return try ReportRenderer(templates: templates) } catch { fatalError("templates: \(error)") }
    }()

    /// The contract of a folder of `examples/`.
    static func example(_ name: String, order: ([Document]) -> [Document] = { $0 }) -> Contract {
        contract(files(in: "examples/" + name, endingWith: ".yaml"), order: order)
    }

    /// A contract from files.
    static func contract(_ files: [SourceFile], order: ([Document]) -> [Document] = { $0 }) -> Contract {
        let documents = files.enumerated().compactMap { index, file in document(file, FileID(UInt32(index))) }
        let builder = ContractBuilder(vocabularies: vocabularies)
        guard let result = builder.contract(of: order(documents), sources: files) else { fatalError("no contract") }
        return result.contract
    }

    private static func document(_ file: SourceFile, _ id: FileID) -> Document? {
        guard let tree = try? YAMLReader.read(file).tree, let kind = tree.value("kind", in: .root),
            let kind = DocumentKind(rawValue: tree.text(of: kind))
        else { return nil }
        var decoder = DocumentDecoder(tree)
        return decoder.document(of: kind, file: id)
    }

    /// The files below a folder in the order of their paths.
    static func files(in folder: String, endingWith suffix: String) -> [SourceFile] {
        let base = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        let files = paths.filter { $0.hasSuffix(suffix) }.sorted()
        precondition(!files.isEmpty, "no \(suffix) in \(folder)")
        return files.map { path in
            do {
                return SourceFile(path: path, bytes: Array(try Data(contentsOf: base.appending(path: path))))
            } catch {
                preconditionFailure("\(path) cannot be read: \(error)")
            }
        }
    }
}
