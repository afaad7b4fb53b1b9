/// Why a schema that somebody brings cannot be used.
public enum SchemaProblem: Hashable, Sendable {
    /// There is no such file, or it lies outside the contract's folder.
    case missingFile
    /// The file is neither YAML nor JSON.
    case unreadable
    /// A reference to something that is not in the file it names.
    case danglingReference(String)
    /// A reference to a schema on the network, which is never fetched.
    case remoteReference(String)
    /// A reference that leads back to itself.
    case endlessReference
    /// Something else than a block or `true` or `false` stands where a schema must.
    case noSchema
    /// A keyword with a value that it cannot have; what it takes.
    case invalidKeyword(String, takes: KeywordValue)
    /// A pattern that cannot be read.
    case unsupportedPattern(String)
    /// Another version of JSON Schema than 2020-12.
    case unsupportedDialect(String)
    /// A vocabulary that is required and not known.
    case unsupportedVocabulary(String)
    /// An `$id` or anchor that stands twice.
    case duplicateIdentifier(String)

    /// What a keyword of JSON Schema takes.
    public enum KeywordValue: Hashable, Sendable {
        /// The name of a type; the one that was probably meant.
        case type(String?)
        case list, block, text, number, positiveNumber, count, yesOrNo
        /// Something else.
        case other
    }

    /// A place in a schema file.
    public struct Place: Hashable, Sendable {
        /// The file.
        public let path: String
        /// Line and column, both from 1; nil where the whole file is meant.
        public let line: Int?
        public let column: Int?

        /// Makes a place.
        public init(path: String, line: Int? = nil, column: Int? = nil) {
            self.path = path
            self.line = line
            self.column = column
        }

        /// `path:line:column`.
        public var description: String {
            guard let line, let column else { return path }
            return "\(path):\(line):\(column)"
        }
    }
}
