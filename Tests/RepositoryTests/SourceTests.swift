import Foundation
import Testing

/// Rules of the code base that a compiler does not know.
@Suite struct SourceTests {
    private static let sources = Repository.files(below: "Sources", ending: ".swift")

    /// Targets that may import Foundation: the plugin's tool, and the program, which must for static linking.
    private static let withFoundation: Set<String> = ["Sources/embed/main.swift", "Sources/ccc/CCC.swift"]

    @Test(arguments: sources)
    func `no target imports Foundation but those that must`(path: String) throws {
        let lines = try Repository.text(path).split(separator: "\n")
        let imports = lines.contains { $0.hasSuffix("import Foundation") || $0.contains("import FoundationEssentials") }
        #expect(imports == Self.withFoundation.contains(path))
    }

    @Test(arguments: sources)
    func `C libraries stay behind one file each`(path: String) throws {
        let text = try Repository.text(path)
        if text.contains("import CLibYAML") { #expect(path.hasPrefix("Sources/YAML/")) }
        if text.contains("import CCMark") { #expect(path.hasPrefix("Sources/CommonMark/")) }
        if text.contains("import Glibc") {
            #expect(["FileSystem.swift", "Terminal.swift"].contains { path.hasSuffix($0) })
        }
    }

    @Test(arguments: sources)
    func `a file has at most 400 lines`(path: String) throws {
        #expect(try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).count <= 401)
    }

    @Test func `every target of the manifest is in the table of CONTRIBUTING`() throws {
        let guide = try Repository.text("CONTRIBUTING.md")
        let folders = Set(Self.sources.map { $0.split(separator: "/")[1] })
        for folder in folders { #expect(guide.contains("`\(folder)`"), "\(folder)") }
    }
}
