import Foundation
import JSON
import SourceText
import Testing

/// The official JSON Schema suite is also a heap of real JSON.
@Suite struct SuiteFilesTests {
    private static let files: [URL] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["CCC_CONFORMANCE"].map { URL(filePath: $0) }
        let folder = (named ?? root.deletingLastPathComponent().appending(path: "shared/conformance"))
            .appending(path: "json-schema")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return paths.filter { $0.hasSuffix(".json") }.sorted().map { folder.appending(path: $0) }
    }()

    @Test(
        .enabled(
            if: !files.isEmpty, "the official JSON Schema suite is not beside the checkout nor in CCC_CONFORMANCE"),
        arguments: files)
    func reads(file: URL) throws {
        let bytes = try Array(Data(contentsOf: file))
        #expect(throws: Never.self) { try JSONReader.read(SourceFile(path: file.lastPathComponent, bytes: bytes)) }
    }
}
