import Syntax

/// A tag of the core schema (YAML 1.2.2, chapter 10.3).
enum CoreTag {
    /// `!`: text, or whatever collection it stands before.
    case nonSpecific
    case string
    /// A scalar other than a string.
    case scalar(SyntaxNode.Kind)
    case collection(SyntaxNode.Kind)

    /// Recognises a tag with its handle resolved.
    init?(_ tag: String) {
        if tag == "!" {
            self = .nonSpecific
            return
        }
        guard tag.hasPrefix("tag:yaml.org,2002:") else { return nil }
        switch tag.dropFirst("tag:yaml.org,2002:".count) {
        case "str": self = .string
        case "null": self = .scalar(.null)
        case "bool": self = .scalar(.boolean)
        case "int": self = .scalar(.integer)
        case "float": self = .scalar(.decimal)
        case "seq": self = .collection(.sequence)
        case "map": self = .collection(.mapping)
        default: return nil
        }
    }
}
