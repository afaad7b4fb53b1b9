/// A half-open range of byte offsets in one file.
///
/// Offsets are 32 bits wide: the reader refuses files above `SourceFile.sizeLimit` long before that.
public struct ByteRange: Hashable, Sendable {
    /// Offset of the first byte.
    public var lower: UInt32
    /// Offset after the last byte.
    public var upper: UInt32

    /// Makes a range; an `upper` below `lower` counts as empty at `lower`.
    @inlinable
    public init(lower: UInt32, upper: UInt32) {
        self.lower = lower
        self.upper = Swift.max(lower, upper)
    }

    /// Makes a range from non-negative offsets below 2³².
    @inlinable
    public init(_ range: Range<Int>) {
        self.init(lower: UInt32(range.lowerBound), upper: UInt32(range.upperBound))
    }

    /// The empty range at an offset.
    @inlinable
    public static func at(_ offset: UInt32) -> ByteRange {
        ByteRange(lower: offset, upper: offset)
    }

    /// Number of bytes.
    @inlinable public var count: Int { Int(upper - lower) }

    /// Whether all of another range lies in this one.
    @inlinable
    public func contains(_ other: ByteRange) -> Bool { lower <= other.lower && other.upper <= upper }

    /// Whether the range holds no byte.
    @inlinable public var isEmpty: Bool { lower == upper }

    /// The offsets as an index range.
    @inlinable public var indices: Range<Int> { Int(lower)..<Int(upper) }

    /// The smallest range that holds both.
    public func union(_ other: ByteRange) -> ByteRange {
        ByteRange(lower: Swift.min(lower, other.lower), upper: Swift.max(upper, other.upper))
    }

    /// Whether the two ranges share a byte, or one is empty and lies inside the other.
    public func overlaps(_ other: ByteRange) -> Bool {
        if isEmpty { return other.lower <= lower && lower <= other.upper }
        if other.isEmpty { return lower <= other.lower && other.lower <= upper }
        return lower < other.upper && other.lower < upper
    }
}

extension ByteRange: Comparable {
    public static func < (left: ByteRange, right: ByteRange) -> Bool {
        (left.lower, left.upper) < (right.lower, right.upper)
    }
}
