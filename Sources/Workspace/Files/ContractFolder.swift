import ContractModel

/// Finds the folder of a contract: the one that holds `contract.yaml`.
package enum ContractFolder {
    /// Whether a folder is one.
    package static func isContractFolder(_ path: String) -> Bool {
        ContractDocument.fileNames.contains { FileSystem.kind(of: Path.joined(path, $0)) == .file }
    }

    /// The nearest contract folder at or above a path that exists.
    package static func enclosing(_ path: String) -> String? {
        var current: String? = Path.absolute(path, in: FileSystem.currentFolder)
        while let folder = current {
            if isContractFolder(folder) { return folder }
            current = Path.parent(of: folder)
        }
        return nil
    }

    /// The contract folders below a folder, sorted; those inside another contract folder are left out.
    package static func below(_ path: String) throws(FileError) -> [String] {
        var found: [String] = []
        var waiting = [path]
        while let folder = waiting.popLast() {
            let entries = try FileSystem.entries(of: folder)
            if entries.contains(where: { $0.kind == .file && ContractDocument.fileNames.contains($0.name) }) {
                found.append(folder)
                continue
            }
            for entry in entries where entry.kind == .folder && !entry.name.hasPrefix(".") {
                waiting.append(Path.joined(folder, entry.name))
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Every YAML file of a contract folder, sorted by path; hidden ones and contracts inside it are left out. Beside
    /// them, those that seem to be meant as such and have another name.
    package static func files(of path: String) throws(FileError) -> (yaml: [String], misnamed: [String]) {
        var found: [String] = []
        var misnamed: [String] = []
        var waiting = [path]
        while let folder = waiting.popLast() {
            for entry in try FileSystem.entries(of: folder) where !entry.name.hasPrefix(".") {
                let full = Path.joined(folder, entry.name)
                switch entry.kind {
                case .file where Path.isYAML(entry.name): found.append(full)
                case .file where MisnamedFile.isContractFile(full): misnamed.append(full)
                case .folder where !isContractFolder(full): waiting.append(full)
                default: continue
                }
            }
        }
        let sorted = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (withoutRepetition(sorted), misnamed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    /// One name of each file: its own rather than that of a link, else the first.
    private static func withoutRepetition(_ paths: [String]) -> [String] {
        let identities = paths.map(FileSystem.identity)
        var chosen: [FileSystem.Identity: Int] = [:]
        for (position, identity) in identities.enumerated() {
            guard let identity else { continue }
            if let other = chosen[identity], !FileSystem.isLink(paths[other]) || FileSystem.isLink(paths[position]) {
                continue
            }
            chosen[identity] = position
        }
        return paths.indices.filter { position in identities[position].map { chosen[$0] == position } ?? true }
            .map { paths[$0] }
    }
}
