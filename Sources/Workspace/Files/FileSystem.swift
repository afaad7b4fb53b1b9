#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The only place that touches files.
///
/// Calls the C library itself: reading a folder of 2,000 small files by Foundation takes longer than parsing them.
/// Every `unsafe` call hands a buffer or a path to one C function that does not keep it.
package enum FileSystem {
    /// What stands at a path.
    package enum Kind: Sendable {
        case file, folder, other
    }

    /// What stands at a path, following links; nil when there is nothing, or it cannot be looked at.
    package static func kind(of path: String) -> Kind? {
        var info = stat()
        guard unsafe stat(path, &info) == 0 else { return nil }
        return kind(mode: info.st_mode)
    }

    /// The bytes of a file of at most `limit` bytes.
    package static func contents(of path: String, limit: Int) throws(FileError) -> [UInt8] {
        try contents(of: path, limit: limit, isCut: false)
    }

    /// The first `limit` bytes of a file; one that is longer is cut.
    package static func start(of path: String, limit: Int) throws(FileError) -> [UInt8] {
        try contents(of: path, limit: limit, isCut: true)
    }

    private static func contents(of path: String, limit: Int, isCut: Bool) throws(FileError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var info = stat()
        guard unsafe fstat(descriptor, &info) == 0 else { throw failure(path) }
        guard kind(mode: info.st_mode) != .folder else { throw FileError(path: path, reason: .isFolder) }
        return try bytes(of: descriptor, path, expected: Int(info.st_size), limit: limit, isCut: isCut)
    }

    /// The first `limit` bytes of standard input; a longer one is cut.
    package static func startOfStandardInput(limit: Int) throws(FileError) -> [UInt8] {
        try bytes(of: STDIN_FILENO, "-", expected: 0, limit: limit, isCut: true)
    }

    /// Names and kinds in a folder, sorted by the names' bytes; links to folders count as `other`.
    package static func entries(of path: String) throws(FileError) -> [(name: String, kind: Kind)] {
        guard let folder = unsafe opendir(path) else { throw failure(path) }
        defer { unsafe closedir(folder) }
        var result: [(name: String, kind: Kind)] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            result.append((name, entryKind(of: path + "/" + name)))
        }
        return result.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Writes a file as a whole: to a temporary name beside it, then renamed, so that an interrupt leaves the old one.
    ///
    /// A link is followed, and permissions stay as they were.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let target = resolved(path) ?? path
        var old = stat()
        let mode = unsafe stat(target, &old) == 0 ? old.st_mode & 0o7777 : nil
        if mode != nil, unsafe access(target, W_OK) != 0 { throw failure(path, isWriting: true) }
        let temporary = "\(target).\(getpid()).tmp"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path, isWriting: true) }
        do throws(FileError) {
            try writeAll(bytes, to: descriptor, path)
            if let mode { _ = fchmod(descriptor, mode) }
            guard fsync(descriptor) == 0 || errno == EINVAL, close(descriptor) == 0,
                unsafe rename(temporary, target) == 0
            else { throw failure(path, isWriting: true) }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
    }

    /// Makes a folder and those above it; does nothing where it is there.
    package static func makeFolder(_ path: String) throws(FileError) {
        if let kind = kind(of: path) {
            guard kind == .folder else { throw FileError(path: path, reason: .isNotFolder, isWriting: true) }
            return
        }
        if let parent = Path.parent(of: path), parent != path { try makeFolder(parent) }
        guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path, isWriting: true) }
    }

    /// The absolute path of the current folder.
    package static var currentFolder: String {
        guard let buffer = unsafe getcwd(nil, 0) else { return "." }
        defer { unsafe free(buffer) }
        return unsafe String(cString: buffer)
    }

    /// Which file stands behind a path, whatever its name.
    package struct Identity: Hashable, Sendable {
        fileprivate let device: UInt64
        fileprivate let number: UInt64
    }

    /// The identity of what stands at a path, following links; nil when there is nothing.
    package static func identity(of path: String) -> Identity? {
        var info = stat()
        guard unsafe stat(path, &info) == 0 else { return nil }
        return Identity(
            device: UInt64(truncatingIfNeeded: info.st_dev), number: UInt64(truncatingIfNeeded: info.st_ino))
    }

    /// Whether a path is a link.
    static func isLink(_ path: String) -> Bool {
        var info = stat()
        return unsafe lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    /// The path of what a link leads to; nil where there is nothing yet.
    static func resolved(_ path: String) -> String? {
        guard let target = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(target) }
        return unsafe String(cString: target)
    }

    /// Whether a path leads to something in a folder, also once its links are followed.
    static func isInside(_ path: String, folder: String) -> Bool {
        guard let target = resolved(path), let root = resolved(folder) else { return false }
        return target.hasPrefix(root == "/" ? root : root + "/")
    }

    private static func bytes(
        of descriptor: Int32, _ path: String, expected: Int, limit: Int, isCut: Bool = false
    ) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(max(expected, 0), limit) + 1)
        var block = [UInt8](repeating: 0, count: max(4096, min(expected + 1, 1 << 20)))
        while true {
            let count = unsafe block.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            guard count > 0 else { return bytes }
            guard bytes.count + count <= limit else {
                if isCut { return bytes + block[..<(limit - bytes.count)] }
                throw FileError(path: path, reason: .tooLarge(megabytes: limit / 1_000_000))
            }
            bytes += block[..<count]
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path, isWriting: true) }
            rest = rest.dropFirst(count)
        }
    }

    private static func entryKind(of path: String) -> Kind {
        var info = stat()
        guard unsafe lstat(path, &info) == 0 else { return .other }
        guard info.st_mode & S_IFMT == S_IFLNK else { return kind(mode: info.st_mode) }
        // A link to a file is read; one to a folder could lead in circles.
        return Self.kind(of: path) == .file ? .file : .other
    }

    private static func kind(mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    private static func failure(_ path: String, isWriting: Bool = false) -> FileError {
        let code = errno
        let reason: FileError.Reason =
            switch code {
            case ENOENT: .missing
            case EISDIR: .isFolder
            case ENOTDIR: .isNotFolder
            case EACCES, EPERM, EROFS: .noPermission
            case ENOSPC, EDQUOT: .noSpace
            default: .other(unsafe String(cString: strerror(code)))
            }
        return FileError(path: path, reason: reason, isWriting: isWriting)
    }
}
