import Syntax

/// A set of instance types (JSON Schema Core, section 4.2.1; `integer` after Validation, section 6.1.1).
package struct TypeSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let null = TypeSet(rawValue: 1)
    package static let boolean = TypeSet(rawValue: 2)
    package static let object = TypeSet(rawValue: 4)
    package static let array = TypeSet(rawValue: 8)
    package static let string = TypeSet(rawValue: 16)
    package static let integer = TypeSet(rawValue: 32)
    /// Numbers that are no integers.
    package static let fraction = TypeSet(rawValue: 64)
    package static let number: TypeSet = [.integer, .fraction]
    package static let all = TypeSet(rawValue: 127)

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
    init(_ kind: SyntaxNode.Kind) {
        self =
            switch kind {
            case .null: .null
            case .boolean: .boolean
            case .integer: .integer
            case .decimal: .fraction
            case .string: .string
            case .sequence: .array
            case .mapping: .object
            }
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
