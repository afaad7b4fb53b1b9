import Syntax

/// A node as a schema sees it.
struct Instance {
    /// The node.
    let node: NodeID
    /// What it is taken for.
    var reading = Reading.undecided

    /// Whether a plain scalar is what the YAML core schema makes of it, or its text.
    enum Reading {
        /// No schema that was applied to it so far says what it wants.
        case undecided
        /// As the reader resolved it.
        case asWritten
        /// As its text; also keys, which are always strings.
        case asText
    }
}

/// Why a plain scalar is not taken as the text that a schema wants.
enum TextRefusal {
    /// There is no text.
    case missing
    /// A number whose text might not be what the author sees: `0123`, `1e3`, `0x1F`, `.inf`.
    case ambiguous
}

extension SyntaxTree {
    /// Why a plain scalar can not be taken as text; nil when it can.
    func textRefusal(of id: NodeID) -> TextRefusal? {
        let node = self[id]
        if node.kind == .null { return .missing }
        guard node.kind == .integer || node.kind == .decimal else { return nil }
        var text = bytes(of: id)
        if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") { text = text.dropFirst() }
        if text.count > 1, text.first == UInt8(ascii: "0"), text[text.startIndex + 1] != UInt8(ascii: ".") {
            return .ambiguous
        }
        // `1e3`, `.inf`, `.nan`; `0x` and `0o` begin with a zero.
        return text.contains { $0 >= UInt8(ascii: "A") } ? .ambiguous : nil
    }
}
