/// Files that look like files of a contract and have a name under which nobody reads them.
enum MisnamedFile {
    /// Whether a file that ends in `.txt`, which Windows may hide, begins like a contract file.
    static func isContractFile(_ path: String) -> Bool {
        path.lowercased().hasSuffix(".txt") && starts(of: path).contains { $0.starts(with: "ccc:".utf8) }
    }

    /// The YAML file of a folder that says that it is the contract, and has another name than `contract.yaml`.
    static func contract(in folder: String) -> String? {
        let entries = (try? FileSystem.entries(of: folder)) ?? []
        return entries.lazy.filter { $0.kind == .file && Path.isYAML($0.name) }.map(\.name).first { name in
            starts(of: Path.joined(folder, name)).contains { line in
                let words = line.split(separator: UInt8(ascii: " "))
                return words.count >= 2 && words[0].elementsEqual("kind:".utf8)
                    && words[1].elementsEqual("contract".utf8)
            }
        }
    }

    /// The first lines of a file; none of one that cannot be read.
    private static func starts(of path: String) -> [ArraySlice<UInt8>] {
        let start = (try? FileSystem.start(of: path, limit: 4096)) ?? []
        return start.split { $0 == 0x0A || $0 == 0x0D }
    }
}
