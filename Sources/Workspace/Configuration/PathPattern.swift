/// A pattern for paths below the contract folder: `*` is any text without `/`, `?` one character, `**` any folders.
///
/// A pattern without `/` holds for names at any depth; one that names a folder holds for everything in it.
package struct PathPattern: Hashable, Sendable {
    private let parts: [[UInt8]]

    /// Reads a pattern; nil for an empty one, an absolute one, or one that leaves the folder.
    package init?(_ text: String) {
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        var parts = trimmed.split(separator: "/", omittingEmptySubsequences: false).map { Array($0.utf8) }
        if parts.first == Array(".".utf8) { parts.removeFirst() }
        let isPlain = parts.allSatisfy { !$0.isEmpty && $0 != Array(".".utf8) && $0 != Array("..".utf8) }
        guard !parts.isEmpty, isPlain else { return nil }
        self.parts = parts.count == 1 && !text.hasSuffix("/") ? [Array("**".utf8)] + parts : parts
    }

    /// Whether a relative path is meant.
    package func matches(_ path: String) -> Bool {
        // Numbers of parts that may be used up after the names so far.
        var reached = afterEmptyFolders([0])
        for name in path.split(separator: "/").map({ Array($0.utf8) }) {
            reached = afterEmptyFolders(Set(reached.compactMap { step(from: $0, over: name) }))
            if reached.contains(parts.count) { return true }
        }
        return false
    }

    private static let anyFolders = Array("**".utf8)

    private func step(from index: Int, over name: [UInt8]) -> Int? {
        if parts[index] == Self.anyFolders { return index == parts.count - 1 ? parts.count : index }
        return Self.matches(parts[index], name) ? index + 1 : nil
    }

    /// `**` may stand for no folder at all, except as the last part.
    private func afterEmptyFolders(_ states: Set<Int>) -> Set<Int> {
        var result = states
        for start in states {
            var index = start
            while index < parts.count - 1, parts[index] == Self.anyFolders {
                index += 1
                result.insert(index)
            }
        }
        return result
    }

    /// Matches one name, going back to the last `*` where a byte does not fit.
    private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        var (read, position) = (0, 0)
        var star: (read: Int, position: Int)?
        while position < name.count {
            if read < pattern.count, pattern[read] == UInt8(ascii: "*") {
                star = (read, position)
                read += 1
            } else if read < pattern.count, let end = step(pattern[read], name, position) {
                read += 1
                position = end
            } else if let last = star {
                star = (last.read, last.position + 1)
                (read, position) = (last.read + 1, last.position + 1)
            } else {
                return false
            }
        }
        return pattern[read...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The offset behind the character that `?` stands for, or behind an equal byte.
    private static func step(_ byte: UInt8, _ name: [UInt8], _ position: Int) -> Int? {
        guard byte == UInt8(ascii: "?") else { return byte == name[position] ? position + 1 : nil }
        return name[(position + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? name.count
    }
}
