/// Which vocabularies of 2020-12 are in force (Core, section 8.1.2).
struct Dialect: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let core = Dialect(rawValue: 1)
    static let applicator = Dialect(rawValue: 2)
    static let unevaluated = Dialect(rawValue: 4)
    static let validation = Dialect(rawValue: 8)
    static let formatAnnotation = Dialect(rawValue: 16)
    static let formatAssertion = Dialect(rawValue: 32)
    static let content = Dialect(rawValue: 64)
    static let metadata = Dialect(rawValue: 128)

    /// What `https://json-schema.org/draft/2020-12/schema` asks for.
    static let standard: Dialect = [
        .core, .applicator, .unevaluated, .validation, .formatAnnotation, .content, .metadata,
    ]

    /// The URI of the standard's own metaschema.
    static let standardURI = "https://json-schema.org/draft/2020-12/schema"

    /// The vocabulary with a URI.
    init?(vocabulary uri: String) {
        let prefix = "https://json-schema.org/draft/2020-12/vocab/"
        guard uri.hasPrefix(prefix) else { return nil }
        switch uri.dropFirst(prefix.count) {
        case "core": self = .core
        case "applicator": self = .applicator
        case "unevaluated": self = .unevaluated
        case "validation": self = .validation
        case "format-annotation": self = .formatAnnotation
        case "format-assertion": self = .formatAssertion
        case "content": self = .content
        case "meta-data": self = .metadata
        default: return nil
        }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}
