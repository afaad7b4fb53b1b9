/// The files that the binary carries: `schema/`, `templates/` and the rule pages of `docs/rules/`.
///
/// The list itself is written at build time by the tool `embed`, in the order of the paths' bytes.
public enum EmbeddedFiles {
    /// One file.
    public struct File: Sendable {
        /// Path from the root of the repository, with `/`.
        public let path: StaticString
        /// The whole text; of a schema, what a validator needs.
        public let content: StaticString
    }

    /// The bytes of a file, or nil when there is none at that path.
    public static func bytes(_ path: String) -> [UInt8]? {
        files.first { $0.path.utf8CodeUnitCount == path.utf8.count && "\($0.path)" == path }.map {
            Array("\($0.content)".utf8)
        }
    }

    /// The paths below a folder (given without a final `/`), sorted.
    public static func paths(below folder: String) -> [String] {
        files.map { "\($0.path)" }.filter { $0.hasPrefix(folder + "/") }
    }
}
