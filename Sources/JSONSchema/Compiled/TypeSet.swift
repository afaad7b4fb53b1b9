import Syntax

/// A set of instance types (JSON Schema Core, section 4.2.1; `integer` after Validation, section 6.1.1).
package struct TypeSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let null = TypeSet(.null)
    package static let boolean = TypeSet(.boolean)
    package static let integer = TypeSet(.integer)
    /// Numbers that are no integers.
    package static let fraction = TypeSet(.decimal)
    package static let string = TypeSet(.string)
    package static let array = TypeSet(.sequence)
    package static let object = TypeSet(.mapping)
    package static let number: TypeSet = [.integer, .fraction]
    package static let all = TypeSet(rawValue: 127)
    /// What the core schema of YAML makes of plain scalars that are no strings.
    static let resolved: TypeSet = [.null, .boolean, .integer, .fraction]

    /// The type that a schema calls so.
    init?(named name: ArraySlice<UInt8>) {
        switch String(decoding: name, as: UTF8.self) {
        case "null": self = .null
        case "boolean": self = .boolean
        case "object": self = .object
        case "array": self = .array
        case "string": self = .string
        case "integer": self = .integer
        case "number": self = .number
        default: return nil
        }
    }

    /// The type of a node by its kind; a decimal counts as no integer here.
    @inline(__always)
    init(_ kind: SyntaxNode.Kind) {
        self.init(rawValue: 1 << kind.rawValue)
    }

    /// The names of the types in it, as a schema calls them, in the order of the standard.
    package var names: [String] {
        var names: [String] = []
        if contains(.null) { names.append("null") }
        if contains(.boolean) { names.append("boolean") }
        if contains(.object) { names.append("object") }
        if contains(.array) { names.append("array") }
        if contains(.fraction) { names.append("number") } else if contains(.integer) { names.append("integer") }
        if contains(.string) { names.append("string") }
        return names
    }
}
