import Foundation
import Testing

/// The official YAML test suite, where it is at hand.
enum TestSuite {
    /// One text of the suite.
    struct Case: Sendable, CustomTestStringConvertible {
        /// The folder's name, with its number where a case has several texts.
        let name: String
        let input: [UInt8]
        /// Lines of `test.event`.
        let events: [String]
        /// Whether the text must be refused.
        let isError: Bool

        var testDescription: String { name }
    }

    /// Folder of all suites: what `CCC_CONFORMANCE` names, or `shared/conformance` beside the checkout.
    static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["CCC_CONFORMANCE"].map { URL(filePath: $0) }
        let folder = named ?? root.deletingLastPathComponent().appending(path: "shared/conformance")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// All texts, by name.
    static let cases: [Case] = {
        guard let root = folder?.appending(path: "yaml") else { return [] }
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        let paths = names.filter { $0.hasSuffix("/in.yaml") }.sorted()
        precondition(!paths.isEmpty, "no texts in \(root.path)")
        return paths.map { path in
            let folder = root.appending(path: path).deletingLastPathComponent()
            guard let input = try? Data(contentsOf: folder.appending(path: "in.yaml")) else {
                preconditionFailure("\(path) cannot be read")
            }
            let events = (try? String(contentsOf: folder.appending(path: "test.event"), encoding: .utf8)) ?? ""
            return Case(
                name: String(path.dropLast("/in.yaml".count)), input: Array(input),
                events: events.split(separator: "\n").map(String.init),
                isError: FileManager.default.fileExists(atPath: folder.appending(path: "error").path))
        }
    }()
}
