import SourceText
import Syntax

/// The files that a report is made from: writing it must not replace one of them.
package struct InputFiles: Sendable {
    private let identities: Set<FileSystem.Identity>

    /// The YAML files of a contract, its configuration, and the Markdown files that it names.
    package init(_ checked: CheckedContract, folder: String) {
        var paths = [Path.joined(folder, ConfigurationFile.name)]
        for file in checked.files {
            paths.append(Path.joined(folder, file.source.path))
            guard let tree = file.tree else { continue }
            let parent = Path.joined(folder, Path.parent(of: file.source.path) ?? ".")
            for text in Self.markdownNames(in: tree) { paths.append(Path.joined(parent, text)) }
        }
        identities = Set(paths.compactMap(FileSystem.identity))
    }

    /// A lone file.
    package init(_ path: String) {
        identities = Set([path].compactMap(FileSystem.identity))
    }

    /// Throws when a file that is to be written is one of them.
    package func refuse(writing path: String) throws(FileError) {
        guard let identity = FileSystem.identity(of: path), identities.contains(identity) else { return }
        throw FileError(path: path, reason: .isInput, isWriting: true)
    }

    private static func markdownNames(in tree: SyntaxTree) -> [String] {
        tree.nodes.indices.compactMap { index in
            let id = NodeID(UInt32(index))
            let bytes = tree.bytes(of: id)
            guard bytes.suffix(3).elementsEqual(".md".utf8), !bytes.contains(UInt8(ascii: "\n")) else { return nil }
            return tree.text(of: id)
        }
    }
}
