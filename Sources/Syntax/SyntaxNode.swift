public import SourceText

/// One value of a document, 24 bytes.
///
/// Nodes stand in pre-order: the descendants of a node follow it, up to `end`. The children of a mapping are key,
/// value, key, value, …
public struct SyntaxNode: Sendable {
    /// What a value is, after the YAML 1.2 core schema or RFC 8259.
    public enum Kind: UInt8, Sendable {
        case null, boolean, integer, decimal, string, sequence, mapping
    }

    /// How a value is written.
    public enum Style: UInt8, Sendable {
        /// A scalar without quotation marks.
        case plain
        case singleQuoted, doubleQuoted
        /// A block scalar, `|` or `>`.
        case literal, folded
        /// A collection by indentation, or in brackets and braces.
        case block, flow
    }

    /// The bytes of the value, quotation marks, brackets and block-scalar headers included.
    public var range: ByteRange
    /// Index after the last descendant.
    public var end: UInt32
    /// Offset of a scalar's text in the source, or among the tree's decoded texts.
    public var textStart: UInt32
    /// Number of bytes of a scalar's text; number of entries or elements of a collection.
    public var count: UInt32
    /// What it is.
    public var kind: Kind
    /// How it is written.
    public var style: Style
    /// Whether the text had escapes, folds or doubled quotes and stands among the decoded texts.
    public var isDecoded: Bool
    /// Whether the value stands where an alias (`*name`) repeats it.
    public var isRepeated: Bool

    /// Makes a node.
    @inlinable
    public init(
        range: ByteRange, end: UInt32, textStart: UInt32 = 0, count: UInt32, kind: Kind, style: Style,
        isDecoded: Bool = false, isRepeated: Bool = false
    ) {
        self.range = range
        self.end = end
        self.textStart = textStart
        self.count = count
        self.kind = kind
        self.style = style
        self.isDecoded = isDecoded
        self.isRepeated = isRepeated
    }

    /// Whether it is neither a sequence nor a mapping.
    @inlinable public var isScalar: Bool { kind != .sequence && kind != .mapping }
}
