/// Identity of a file within one run: its index in the list of files that were read, which is in path order.
public struct FileID: Hashable, Comparable, Sendable {
    /// The index.
    public let rawValue: UInt32

    /// Makes an identity from an index.
    public init(_ rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static func < (left: FileID, right: FileID) -> Bool { left.rawValue < right.rawValue }
}

/// A range in one of the files of a run.
public struct SourcePlace: Hashable, Comparable, Sendable {
    /// The file.
    public var file: FileID
    /// The bytes.
    public var range: ByteRange

    /// Makes a place.
    public init(file: FileID, range: ByteRange) {
        self.file = file
        self.range = range
    }

    public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.range) < (right.file, right.range)
    }
}
