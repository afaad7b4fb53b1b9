package import SourceText

/// Why a text is not JSON: the facts and their places. The sentences are made where they are shown.
package enum JSONError: Error, Hashable, Sendable {
    /// What could have stood at a place.
    package enum Expectation: Hashable, Sendable {
        case value, key, colon, commaOrBracket, commaOrBrace, end
    }

    /// More bytes than the limit.
    case sizeLimit(bytes: Int, limit: Int)
    /// A byte that is not UTF-8.
    case invalidUTF8(ByteRange)
    /// Something else than what may stand here; the range is one character, or empty at the end of the text.
    case unexpected(ByteRange, expected: Expectation)
    /// A string that is never closed.
    case unclosedString(opening: ByteRange)
    /// A control character in a string that should be an escape.
    case controlCharacter(ByteRange)
    /// An escape that RFC 8259 does not have, or one half of a surrogate pair.
    case badEscape(ByteRange)
    /// A number written as JSON does not, such as `01`, `.5` or `1.`.
    case badNumber(ByteRange)
    /// A key that stands twice in one object.
    case duplicateKey(first: ByteRange, repeated: ByteRange)
    /// Arrays and objects too deep inside each other; the place is the first that is too deep.
    case depthLimit(ByteRange, limit: Int)
    /// Too many values.
    case nodeLimit(ByteRange, limit: Int)
}

extension JSONError {
    /// The place to show first.
    package var range: ByteRange {
        switch self {
        case .sizeLimit: .at(0)
        case .invalidUTF8(let range), .unexpected(let range, _), .unclosedString(let range),
            .controlCharacter(let range), .badEscape(let range), .badNumber(let range), .duplicateKey(_, let range),
            .depthLimit(let range, _), .nodeLimit(let range, _):
            range
        }
    }
}
