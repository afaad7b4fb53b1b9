public import Quantities

/// What is wrong with the structure of a file.
public enum SchemaFact: Hashable, Sendable {
    /// A key that the format does not have here; the close one, and those that could stand here.
    case unknownKey(String, suggestion: String?, allowed: [FormatWord])
    /// A key that the format does not have here, but elsewhere; how it gets there, if that can be told.
    case keyElsewhere(String, homes: [Home], move: Move? = nil)
    /// A key that the format does not have here; blocks far away have one of that name.
    case keyOfOthers(String, homes: [Home], allowed: [FormatWord])
    /// A key that the format does not have, and the one that is missing.
    case otherName(String, instead: String)
    /// A value where the name of a field belongs; the fields to write.
    case nameAsField(String, write: [String])
    /// Keys without the block they belong to.
    case withoutBlock([String], NewBlock)
    /// Keys beside the line below which they belong; how much further they are to be indented, and the dash before the
    /// first if they are an entry of a list.
    case notIndented([String], below: String, spaces: Int, dash: Dash? = nil)
    /// A key above lines that belong to the block around it; how much less they are to be indented.
    case surplusHeading(String, spaces: Int)
    /// Keys that must stand here and do not; the key that holds the block, if any; the words for it, if only one is
    /// missing; a value that fits; where it goes.
    case missingKeys([String], of: String?, choices: [FormatWord] = [], value: String? = nil, at: Gap = .anywhere)
    /// Keys that another one asks for.
    case missingBeside([String], key: String, at: Gap)
    /// Keys of which one line of several must stand here; the key that holds the block, if any.
    case missingOneOf([[String]], of: String?, at: Gap)
    /// A key whose name has none of the forms, as patterns.
    case keyPattern(String, [String])
    /// A key that cannot stand beside the others; the one that excludes it, if it can be named.
    case keyNotAllowed(String, beside: String? = nil)
    /// A value of another kind than the format wants; the author's text if it is a scalar; what to write, if it can be
    /// told.
    case wrongType(found: ValueKind, text: String?, expected: [ValueKind], instead: Instead? = nil)
    /// Nothing behind a key; what could stand there, if it can be listed.
    case emptyValue(String?, choices: [FormatWord] = [], isRequired: Bool = false)
    /// Nothing behind a key where a figure belongs; the units that it can have.
    case emptyFigure(String, units: [String], isRequired: Bool)
    /// A word that is not one of the format's; the close one, and all of them; the field beside it to which it belongs;
    /// the list that has them.
    case notOneOf(String, suggestion: String?, allowed: [FormatWord], home: String? = nil, list: String? = nil)
    /// A text that names several words of the format.
    case severalWords(String, [FormatWord], Several)
    /// A text where the short name of something else belongs.
    case noReference(String, Reference)
    /// A text that does not have its form; the texts that have it and may be meant.
    case form(String, TextForm, suggestions: [String] = [])
    /// A number outside its range.
    case outOfRange(String, minimum: Decimal?, maximum: Decimal?)
    /// A number outside a bound that is beyond any figure.
    case outOfBound(String, Bound, String)
    /// A number that is not above its bound.
    case notAbove(String, bound: Decimal)
    /// A number that is not below its bound.
    case notBelow(String, bound: Decimal)
    /// A list or block with too few entries.
    case tooFew(Int, minimum: Int)
    /// A list without entries behind a key.
    case emptyList(String)
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
    /// A word behind `kind:` that is a kind of file, but not that of this one's fields.
    case otherKind(String, looksLike: String)
    /// A number behind `ccc:` that this version does not read.
    case unknownVersion(String)
    /// A number that is no multiple of another, or of one of several.
    case notMultiple(String, of: [String])
    /// A text that has none of several forms.
    case noneOfForms(String, [TextForm])
    /// A value that fits several descriptions of which one must fit.
    case severalFit(String, Int)
    /// A value that a schema refuses for another reason.
    case refused(String)
    /// A schema of the city's own that cannot be used; nil for the place where the whole file is missing.
    case unusableSchema(String, SchemaProblem, at: SchemaProblem.Place?)

    /// Where a number must lie.
    public enum Bound: Hashable, Sendable, CaseIterable {
        case atLeast, above, atMost, below
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
        /// The name of a text of the contract; those that the templates have.
        case section(of: [String])
        /// An address, where more stands beside it.
        case oneURL
        /// A web address, where an e-mail address stands.
        case urlNotEmail
        /// A pattern of somebody's schema.
        case pattern(String)
        /// A format of JSON Schema, such as `date-time`.
        case format(String)
        /// A form that a city's own schema names, or none; an example if the schema has one.
        case other(example: String?)
        /// A form that a city's own schema describes in words.
        case described(String)
    }

    /// The code.
    public var code: Code {
        switch self {
        case .unknownKey, .keyElsewhere, .keyOfOthers, .otherName, .nameAsField, .withoutBlock, .notIndented,
            .surplusHeading, .keyPattern, .keyNotAllowed:
            .unknownKey
        case .missingKeys, .missingBeside, .missingOneOf: .missingKey
        case .wrongType: .wrongType
        case .emptyValue, .emptyFigure: .emptyValue
        case .notOneOf, .severalWords: .notOneOf
        case .form, .noReference, .noneOfForms, .tooLong, .tooShort: .wrongForm
        case .outOfRange, .outOfBound, .notAbove, .notBelow: .outOfRange
        case .emptyList, .tooFew, .tooMany, .tooFewFit, .tooManyFit: .wrongCount
        case .duplicateItem: .duplicateItem
        case .unknownKind, .otherKind: .unknownKind
        case .unknownVersion: .unknownVersion
        case .refused, .notMultiple, .severalFit: .refusedBySchema
        case .unusableSchema: .unusableSchema
        }
    }
}
