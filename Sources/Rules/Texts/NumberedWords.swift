/// The bytes of a text and where its words are: runs of letters, digits and the marks on them.
struct NumberedWords {
    let bytes: [UInt8]
    private(set) var ranges: [Range<Int>] = []
    private(set) var numbers: [UInt64] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        var offset = 0
        var start: Int?
        for scalar in text.unicodeScalars {
            if scalar.isWordPart {
                start = start ?? offset
            } else if let word = start {
                add(word..<offset)
                start = nil
            }
            offset += UTF8.width(scalar)
        }
        if let start { add(start..<offset) }
    }

    private mutating func add(_ range: Range<Int>) {
        ranges.append(range)
        numbers.append(WordNumber(bytes[range]).value)
    }
}

extension Unicode.Scalar {
    fileprivate var isWordPart: Bool {
        if isASCII { return WordNumber.isInWord(UInt8(value)) }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
