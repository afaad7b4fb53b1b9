/// Why a file or folder cannot be read or written.
package struct FileError: Error, Hashable, Sendable {
    /// The reason.
    package enum Reason: Hashable, Sendable {
        case missing
        case isFolder
        case isNotFolder
        case noPermission
        case tooLarge(megabytes: Int)
        case noSpace
        /// What is to be written is made from it.
        case isInput
        /// Not written by `ccc lint --update-baseline`.
        case notABaseline
        /// In the words of the operating system.
        case other(String)
    }

    /// The path as it was named.
    package let path: String
    /// The reason.
    package let reason: Reason
    /// Whether it was to be written.
    package let isWriting: Bool

    package init(path: String, reason: Reason, isWriting: Bool = false) {
        self.path = path
        self.reason = reason
        self.isWriting = isWriting
    }
}
