import SourceText

/// Which files a command looks at: those that were named, grouped by the contract they belong to.
package struct InputSelection: Sendable {
    /// The files of one contract, or named files that belong to none.
    package struct Group: Sendable {
        /// The contract folder as the user would write it; nil for files outside any contract.
        package let folder: String?
        /// Paths of all files to read, relative to the folder, sorted.
        package var files: [String]
        /// Those among them whose findings are shown; all when nil.
        package var shown: Set<String>?
    }

    /// The groups, in the order in which they were named.
    package private(set) var groups: [Group] = []

    /// Why there is nothing to look at.
    package enum Failure: Error, Hashable, Sendable {
        /// No contract folder at, above or below a folder.
        case noContract(folder: String)
        /// No path was given and several contracts lie below.
        case severalContracts([String])
        case file(FileError)
    }

    /// No files at all.
    package init() {}

    /// Finds the files behind the paths of a command line; without paths, the contract around or below this folder.
    package init(paths: [String]) throws(Failure) {
        guard !paths.isEmpty else {
            try add(contract: Self.contract(around: "."), shown: nil)
            return
        }
        for path in paths where path != "-" {
            switch FileSystem.kind(of: path) {
            case .folder: try add(folder: path)
            case .file: try add(file: path)
            case .other: throw .file(FileError(path: path, reason: .other("")))
            case nil: try report(path)
            }
        }
    }

    /// The contract folder that a command means: the one that is named, or the one around this folder.
    package static func contract(in folder: String?) throws(Failure) -> String {
        guard let folder else { return try contract(around: ".") }
        switch FileSystem.kind(of: folder) {
        case .folder:
            guard ContractFolder.isContractFolder(folder) else { return try contract(around: folder) }
            return folder
        case .file, .other: throw .file(FileError(path: folder, reason: .isNotFolder))
        case nil: throw .file(FileError(path: folder, reason: .missing))
        }
    }

    /// The contract folder at or above a folder, else the only one below it.
    package static func contract(around folder: String) throws(Failure) -> String {
        if ContractFolder.isContractFolder(folder) { return folder }
        if let above = ContractFolder.enclosing(folder) { return relative(above) }
        let below = ContractFolder.below(folder)
        guard let only = below.first else { throw .noContract(folder: folder) }
        guard below.count == 1 else { throw .severalContracts(below) }
        return only
    }

    /// Why a path that has no kind cannot be used.
    private func report(_ path: String) throws(Failure) {
        do throws(FileError) {
            _ = try FileSystem.contents(of: path, limit: 0)
        } catch {
            throw .file(error)
        }
    }

    private mutating func add(folder path: String) throws(Failure) {
        if ContractFolder.isContractFolder(path) {
            try add(contract: path, shown: nil)
        } else if let above = ContractFolder.enclosing(path) {
            let inside = try Self.files(of: path).map { Path.absolute($0, in: FileSystem.currentFolder) }
            try add(contract: Self.relative(above), shown: inside.map { Self.relative($0, to: above) })
        } else {
            let below = ContractFolder.below(path)
            guard !below.isEmpty else { throw .noContract(folder: path) }
            for folder in below { try add(contract: folder, shown: nil) }
        }
    }

    private mutating func add(file path: String) throws(Failure) {
        let parent = Path.parent(of: path) ?? "."
        guard let folder = ContractFolder.enclosing(parent) else {
            let index = groups.firstIndex { $0.folder == nil } ?? groups.count
            if index == groups.count { groups.append(Group(folder: nil, files: [], shown: nil)) }
            if !groups[index].files.contains(path) { groups[index].files.append(path) }
            return
        }
        let name = Self.relative(Path.absolute(path, in: FileSystem.currentFolder), to: folder)
        try add(contract: Self.relative(folder), shown: [name])
    }

    private mutating func add(contract folder: String, shown: [String]?) throws(Failure) {
        let absolute = Path.absolute(folder, in: FileSystem.currentFolder)
        if let index = groups.firstIndex(where: { group in
            group.folder.map { Path.absolute($0, in: FileSystem.currentFolder) } == absolute
        }) {
            guard let shown else {
                groups[index].shown = nil
                return
            }
            groups[index].shown?.formUnion(shown)
            let known = Set(groups[index].files)
            groups[index].files += shown.filter { !known.contains($0) }
            return
        }
        let files = try Self.files(of: folder).map { Self.relative($0, to: folder) }
        // A named file is read even where the folder's own walk leaves it out.
        let extra = (shown ?? []).filter { !files.contains($0) }
        groups.append(
            Group(folder: folder, files: (files + extra).sorted(by: Self.byBytes), shown: shown.map { Set($0) }))
    }

    private static func byBytes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func files(of folder: String) throws(Failure) -> [String] {
        do throws(FileError) {
            return try ContractFolder.files(of: folder)
        } catch {
            throw .file(error)
        }
    }

    /// A path below a folder as seen from it; any other path unchanged.
    private static func relative(_ path: String, to folder: String) -> String {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }

    /// An absolute path as the user would write it from here, where that is shorter.
    private static func relative(_ path: String) -> String {
        let current = FileSystem.currentFolder
        if path == current { return "." }
        var base = current
        var up = ""
        while base != "/", up.utf8.count <= 12 {
            if path.hasPrefix(base + "/") { return up + path.dropFirst(base.count + 1) }
            if path == base { return String(up.dropLast()) }
            base = Path.parent(of: base) ?? "/"
            up += "../"
        }
        return path
    }
}
