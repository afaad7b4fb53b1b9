/// One file that was read: its name for people, and its bytes.
///
/// Bytes need not be UTF-8: a diagnostic about a file that is not must be able to show its place too.
public final class SourceFile: Sendable {
    /// Largest file that is read, in bytes.
    public static let sizeLimit = 10_000_000

    /// The name shown to people: as given, or relative to the contract folder, with `/` between its parts.
    public let path: String

    /// The content, with a byte order mark and line ends as they were.
    public let bytes: [UInt8]

    /// Takes over a file's content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Takes over a text.
    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text of a range, with U+FFFD for what is not UTF-8; a range outside the file is clamped.
    public func text(_ range: ByteRange) -> String {
        String(decoding: bytes[range.indices.clamped(to: bytes.indices)], as: UTF8.self)
    }
}
