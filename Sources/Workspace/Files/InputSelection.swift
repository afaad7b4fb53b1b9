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
        /// What `.ccc.yaml` of the folder says.
        package var configuration: ConfigurationFile?
        /// The file among them whose text is standard input.
        package internal(set) var standardInput: String?
        /// Named files that are hidden, and so not of the contract.
        package var hiddenFiles = 0
        /// Files that the configuration excludes.
        package var excludedFiles = 0
        /// Files that seem to be meant for the contract and have names that nobody reads, relative to the folder; only
        /// where all of it is shown.
        package var misnamedFiles: [String] = []

        /// Whether nothing of it is to be shown, so that nothing needs to be read.
        var isEmpty: Bool { shown?.isEmpty ?? false }

        /// Whether a path is among the files.
        fileprivate func holds(_ path: String) -> Bool {
            var (low, high) = (0, files.count)
            while low < high {
                let middle = (low + high) / 2
                if files[middle].utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
            }
            return low < files.count && files[low] == path
        }

        /// The name under which a file is among the files already, if it is there by another; else the same.
        fileprivate func ownName(of path: String) -> String {
            let base = folder ?? "."
            guard !holds(path), FileSystem.isLink(Path.joined(base, path)) else { return path }
            let identity = FileSystem.identity(of: Path.joined(base, path))
            return files.first { FileSystem.identity(of: Path.joined(base, $0)) == identity } ?? path
        }

        /// Whether a file that was named is one of the contract; counts it if not.
        fileprivate mutating func admits(_ path: String) -> Bool {
            if configuration?.configuration.excludes(path) == true {
                excludedFiles += 1
                return false
            }
            guard path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return true }
            hiddenFiles += 1
            return false
        }
    }

    /// The groups, in the order in which they were named.
    package private(set) var groups: [Group] = []
    /// Named files that belong to no contract.
    private var loneFiles: Set<FileSystem.Identity> = []

    /// Why there is nothing to look at.
    package enum Failure: Error, Hashable, Sendable {
        /// No contract folder at, above or below a folder; a file in it that may be meant as `contract.yaml`.
        case noContract(folder: String, likely: String?)
        /// No path was given and several contracts lie below.
        case severalContracts([String])
        case file(FileError)
    }

    /// What is wrong with the configurations of the contracts; nothing is checked by a broken one.
    package var brokenConfigurations: [ConfigurationFile] {
        groups.compactMap(\.configuration).filter { !$0.diagnostics.isEmpty }
    }

    /// The baseline that the configuration of the only contract names, as the user would write it.
    package var baselinePath: String? {
        guard groups.count == 1, let folder = groups[0].folder else { return nil }
        return groups[0].configuration?.configuration.baseline.map { Path.joined(folder, $0) }
    }

    /// No files at all.
    package init() {}

    /// Puts standard input in place of a file of the contract that the name lies in; without a contract, nothing.
    package mutating func add(standardInput path: String) throws(Failure) {
        guard let folder = ContractFolder.enclosing(Path.parent(of: path) ?? ".") else { return }
        let name = Self.relative(Path.absolute(path, in: FileSystem.currentFolder), to: folder)
        let index = try add(contract: Self.relative(folder), shown: [name])
        groups[index].standardInput = groups[index].ownName(of: name)
    }

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
        let below = try contracts(below: folder)
        guard let only = below.first else { throw noContract(folder) }
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
            let inside = try Self.files(of: path).yaml.map { Path.absolute($0, in: FileSystem.currentFolder) }
            try add(contract: Self.relative(above), shown: inside.map { Self.relative($0, to: above) })
        } else {
            let below = try Self.contracts(below: path)
            guard !below.isEmpty else { throw Self.noContract(path) }
            for folder in below { try add(contract: folder, shown: nil) }
        }
    }

    private mutating func add(file path: String) throws(Failure) {
        let parent = Path.parent(of: path) ?? "."
        guard let folder = ContractFolder.enclosing(parent) else {
            let index = groups.firstIndex { $0.folder == nil } ?? groups.count
            if index == groups.count { groups.append(Group(folder: nil, files: [], shown: nil)) }
            let isNew = FileSystem.identity(of: path).map { loneFiles.insert($0).inserted } ?? true
            if isNew { groups[index].files.append(path) }
            return
        }
        let name = Self.relative(Path.absolute(path, in: FileSystem.currentFolder), to: folder)
        try add(contract: Self.relative(folder), shown: [name])
    }

    @discardableResult
    private mutating func add(contract folder: String, shown: [String]?) throws(Failure) -> Int {
        let absolute = Path.absolute(folder, in: FileSystem.currentFolder)
        if let index = groups.firstIndex(where: { group in
            group.folder.map { Path.absolute($0, in: FileSystem.currentFolder) } == absolute
        }) {
            show(shown, inGroup: index)
            return index
        }
        var group = Group(folder: folder, files: [], shown: [], configuration: try Self.configuration(of: folder))
        let files = try Self.files(of: folder)
        if shown == nil { group.misnamedFiles = files.misnamed.map { Self.relative($0, to: folder) } }
        for file in files.yaml.map({ Self.relative($0, to: folder) }) {
            if group.configuration?.configuration.excludes(file) != true {
                group.files.append(file)
            } else if shown == nil {
                group.excludedFiles += 1
            }
        }
        groups.append(group)
        show(shown, inGroup: groups.count - 1)
        return groups.count - 1
    }

    /// Adds named files to those that are shown, or all when nil.
    private mutating func show(_ names: [String]?, inGroup index: Int) {
        guard let names else {
            groups[index].shown = nil
            return
        }
        let admitted = names.map { groups[index].ownName(of: $0) }.filter { groups[index].admits($0) }
        groups[index].shown?.formUnion(admitted)
        // A named file is read even where the folder's own walk leaves it out.
        let extra = Set(admitted.filter { !groups[index].holds($0) })
        guard !extra.isEmpty else { return }
        groups[index].files = (groups[index].files + extra).sorted(by: Self.byBytes)
    }

    private static func configuration(of folder: String) throws(Failure) -> ConfigurationFile? {
        do throws(FileError) {
            return try ConfigurationFile(of: folder)
        } catch {
            throw .file(error)
        }
    }

    private static func byBytes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func noContract(_ folder: String) -> Failure {
        .noContract(folder: folder, likely: MisnamedFile.contract(in: folder))
    }

    private static func contracts(below folder: String) throws(Failure) -> [String] {
        do throws(FileError) {
            return try ContractFolder.below(folder)
        } catch {
            throw .file(error)
        }
    }

    private static func files(of folder: String) throws(Failure) -> (yaml: [String], misnamed: [String]) {
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
