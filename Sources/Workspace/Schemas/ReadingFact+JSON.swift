import Diagnostics
import JSON
import SourceText

extension ReadingFact {
    /// What a failure of the JSON reader means for the author.
    init(_ error: JSONError, in file: SourceFile) {
        self =
            switch error {
            case .sizeLimit(_, let limit): .limit(.size(megabytes: limit / 1_000_000))
            case .invalidUTF8: .notUTF8(likely: Self.seemsUTF16(file) ? "UTF-16" : nil)
            case .unexpected(_, let expected): .json(Self.part(expected))
            case .unclosedString: .unclosedQuote(mark: "\"", wordProcessor: nil)
            case .controlCharacter(let range):
                .controlCharacter(hex: String(file.bytes[Int(range.lower)], radix: 16, uppercase: true))
            case .badEscape(let range): .badEscape(file.text(range))
            case .badNumber: .json(.number)
            case .duplicateKey(_, let repeated): .duplicateKey(Self.unquoted(file.text(repeated)), values: .others)
            case .depthLimit(_, let limit): .limit(.depth(limit))
            case .nodeLimit(_, let limit): .limit(.nodes(limit))
            }
    }

    private static func part(_ expectation: JSONError.Expectation) -> JSONPart {
        switch expectation {
        case .value: .value
        case .key: .key
        case .colon: .colon
        case .commaOrBracket: .commaOrBracket
        case .commaOrBrace: .commaOrBrace
        case .end: .end
        }
    }

    private static func unquoted(_ text: String) -> String {
        text.count > 1 && text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
    }

    private static func seemsUTF16(_ file: SourceFile) -> Bool {
        file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
    }
}
