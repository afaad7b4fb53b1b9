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

    @Test(arguments: [
        ("CLibYAML", ["Sources/YAML/EventReader.swift"]),
        ("CCMark", ["Sources/CommonMark/Markdown.swift", "Sources/CommonMark/MarkdownTree.swift"]),
        ("Glibc", ["Sources/Workspace/Files/FileSystem.swift", "Sources/ccc/Terminal.swift"]),
    ])
    func `a C library is used where it is wrapped and nowhere else`(library: String, files: [String]) throws {
        #expect(try Self.sources.filter { try Self.imports(of: $0).contains(library) } == files)
    }

    /// The modules that a file imports.
    private static func imports(of path: String) throws -> Set<String> {
        let lines = try Repository.text(path).split(separator: "\n").map { $0.split(separator: " ") }
        return Set(lines.compactMap { words in words.dropLast().last == "import" ? words.last.map(String.init) : nil })
    }

    /// What the manifest says of a target.
    private struct Declaration {
        let name: String
        let isTest: Bool
        let dependencies: [String]
    }

    private static func declarations() throws -> [Declaration] {
        let text = try Repository.text("Package.swift")
        return text.matches(
            of: /\.(target|executableTarget|testTarget)\(\s*name: "(\w+)",\s*dependencies: \[(.*?)\]/
                .dotMatchesNewlines()
        ).map { match in
            Declaration(
                name: String(match.output.2), isTest: match.output.1 == "testTarget",
                dependencies: match.output.3.split(separator: ",").map { part in
                    String(part.filter { $0.isLetter })
                }.filter { !$0.isEmpty })
        }
    }

    @Test func `every dependency that the manifest declares is imported`() throws {
        let modules = ["mustache": "Mustache", "argumentParser": "ArgumentParser"]
        let declarations = try Self.declarations()
        #expect(declarations.count > 30)
        for declaration in declarations {
            let folder = (declaration.isTest ? "Tests/" : "Sources/") + declaration.name
            let files = Repository.files(below: folder, ending: ".swift")
            let imported = try files.reduce(into: Set<String>()) { $0.formUnion(try Self.imports(of: $1)) }
            for dependency in declaration.dependencies {
                #expect(imported.contains(modules[dependency] ?? dependency), "\(declaration.name): \(dependency)")
            }
        }
    }

    @Test(arguments: sources)
    func `a file has at most 400 lines`(path: String) throws {
        #expect(try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).count <= 401)
    }

    /// Whoever reads a comment must be able to look up what it cites.
    @Test(arguments: sources)
    func `nothing is cited that is not in the repository`(path: String) throws {
        #expect(try !Repository.text(path).contains(/(domain rules?|\(format|\(design|of format|of design) [R§(`]/))
    }

    @Test func `every target of the manifest is in the table of CONTRIBUTING`() throws {
        let guide = try Repository.text("CONTRIBUTING.md")
        let folders = Set(Self.sources.map { $0.split(separator: "/")[1] })
        for folder in folders { #expect(guide.contains("`\(folder)`"), "\(folder)") }
    }
}
