import Syntax

/// What libyaml says next about a text; small enough to be handed over in registers.
struct Event {
    /// What libyaml can say; `open` and `close` are those of lists and mappings.
    enum Kind: UInt8 { case streamStart, streamEnd, documentStart, documentEnd, alias, scalar, open, close }

    /// Number of the first Unicode scalar; that of an anchor or tag where there is one.
    var start: UInt32
    /// Number after the last Unicode scalar.
    var end: UInt32
    /// Number of bytes of a scalar's text.
    var length: UInt32 = 0
    /// What it is.
    var kind: Kind
    /// The kind of the collection that opens or closes.
    var collection = SyntaxNode.Kind.mapping
    /// How the value is written.
    var style = SyntaxNode.Style.plain
    /// Whether it starts and ends on the same line.
    var isOnOneLine = true
    /// Whether an anchor stands before the value.
    var hasAnchor = false
    /// Whether a tag stands before the value.
    var hasTag = false

    /// Whether anything stands before the value.
    var hasProperties: Bool { hasAnchor || hasTag }
}
