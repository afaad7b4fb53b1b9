public import Quantities

/// What is wrong with the structure of a file.
public enum SchemaFact: Hashable, Sendable {
    /// A key that the format does not have here; the close one, and those that could stand here.
    case unknownKey(String, suggestion: String?, allowed: [String])
    /// A key that the format does not have here, but elsewhere.
    case keyElsewhere(String, homes: [Home])
    /// Keys beside the key with nothing behind it below which they belong.
    case notIndented([String], below: String)
    /// Keys that must stand here and do not; the key that holds the block, if any; the words for it, if only one is
    /// missing.
    case missingKeys([String], of: String?, choices: [FormatWord] = [])
    /// A key that cannot stand beside the others; the one that excludes it, if it can be named.
    case keyNotAllowed(String, beside: String? = nil)
    /// A value of another kind than the format wants; the author's text if it is a scalar.
    case wrongType(found: ValueKind, text: String?, expected: [ValueKind])
    /// Nothing behind a key; what could stand there, if it can be listed.
    case emptyValue(String?, choices: [FormatWord] = [], isRequired: Bool = false)
    /// Nothing behind a key where a figure belongs; the units that it can have.
    case emptyFigure(String, units: [String], isRequired: Bool)
    /// A word that is not one of the format's; the close one, and all of them; the field beside it to which it belongs.
    case notOneOf(String, suggestion: String?, allowed: [FormatWord], home: String? = nil)
    /// A text that does not have its form; the texts that have it and may be meant.
    case form(String, TextForm, suggestions: [String] = [])
    /// A number outside its range.
    case outOfRange(String, minimum: Decimal?, maximum: Decimal?)
    /// A number that is not above its bound.
    case notAbove(String, bound: Decimal)
    /// A number that is not below its bound.
    case notBelow(String, bound: Decimal)
    /// A list or block with too few entries.
    case tooFew(Int, minimum: Int)
    /// A list or block with too many entries.
    case tooMany(Int, maximum: Int)
    /// A list with too few entries that are as a schema describes them.
    case tooFewFit(Int, minimum: Int)
    /// A list with too many of them.
    case tooManyFit(Int, maximum: Int)
    /// A text that is too long, in characters.
    case tooLong(Int, maximum: Int)
    /// A text that is too short, in characters.
    case tooShort(Int, minimum: Int)
    /// An entry that stands twice in a list.
    case duplicateItem(String)
    /// A word behind `kind:` that is no kind of file.
    case unknownKind(String, suggestion: String?, allowed: [String])
    /// A number behind `ccc:` that this version does not read.
    case unknownVersion(String)
    /// A number that is no multiple of another.
    case notMultiple(String, of: String)
    /// A value that fits several descriptions of which one must fit.
    case severalFit(String, Int)
    /// A value that a schema refuses for another reason.
    case refused(String)
    /// A schema of the city's own that cannot be used; nil for the place where the whole file is missing.
    case unusableSchema(String, SchemaProblem, at: SchemaProblem.Place?)

    /// The block that has a field.
    public struct Home: Hashable, Sendable {
        /// The field that holds the block; nil for the file itself.
        public let holder: String?
        /// Whether the field holds a list of such blocks.
        public let isList: Bool

        /// The block below a field.
        public init(below holder: String?, isList: Bool = false) {
            self.holder = holder
            self.isList = isList
        }
    }

    /// Kinds of values in plain words.
    public enum ValueKind: String, Hashable, Sendable, CaseIterable {
        case text, number, wholeNumber, yesOrNo, list, block, nothing
    }

    /// Forms of texts, by the schema's `x-form`.
    public enum TextForm: Hashable, Sendable {
        /// A date of a day that its month does not have.
        case day(of: CalendarDate)
        /// A date whose month is none.
        case month
        case id, reference, place, language, text, name, date, year, url, email, phone, country, currency, nuts, lau
        case code, gpc
        case extensionKey
        /// A web address, where an e-mail address stands.
        case urlNotEmail
        /// A pattern of somebody's schema.
        case pattern(String)
        /// A format of JSON Schema, such as `date-time`.
        case format(String)
        /// A form that a city's own schema names, or none; an example if the schema has one.
        case other(example: String?)
    }

    /// The code.
    public var code: Code {
        switch self {
        case .unknownKey, .keyElsewhere, .notIndented, .keyNotAllowed: .unknownKey
        case .missingKeys: .missingKey
        case .wrongType: .wrongType
        case .emptyValue, .emptyFigure: .emptyValue
        case .notOneOf: .notOneOf
        case .form, .tooLong, .tooShort: .wrongForm
        case .outOfRange, .notAbove, .notBelow: .outOfRange
        case .tooFew, .tooMany, .tooFewFit, .tooManyFit: .wrongCount
        case .duplicateItem: .duplicateItem
        case .unknownKind: .unknownKind
        case .unknownVersion: .unknownVersion
        case .refused, .notMultiple, .severalFit: .refusedBySchema
        case .unusableSchema: .unusableSchema
        }
    }
}
