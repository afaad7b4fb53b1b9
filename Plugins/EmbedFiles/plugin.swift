import Foundation
import PackagePlugin

/// Runs `embed` over the folders whose files the binary carries with it.
@main
struct EmbedFiles: BuildToolPlugin {
    private static let folders = ["schema", "templates", "docs/rules"]
    /// What only people and editors read.
    private static let omitted = ["schema/editor"]

    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "Files.swift")
        // Folders and files: files alone miss new and deleted ones.
        let inputs = Self.folders.flatMap { Self.contents(of: root.appending(path: $0)) }
        return [
            .buildCommand(
                displayName: "Embed schema, templates and rule pages",
                executable: try context.tool(named: "embed").url,
                arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)] + Self.folders
                    + Self.omitted.map { "!" + $0 },
                inputFiles: inputs,
                outputFiles: [output]
            )
        ]
    }

    private static func contents(of folder: URL) -> [URL] {
        guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else { return [] }
        let names = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return [folder] + (names?.compactMap { $0 as? URL } ?? [])
    }
}
