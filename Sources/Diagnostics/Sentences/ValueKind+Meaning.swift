extension SchemaFact.ValueKind {
    /// The value of the kind that an author means by a word or by digits in quotation marks.
    func value(meantBy text: String) -> String? {
        let word = text.lowercased()
        return switch self {
        case .yesOrNo: Self.answers[word]
        case .wholeNumber, .number: Self.isDigits(word) ? word : Self.ordinals[word]
        case .text, .list, .block, .nothing: nil
        }
    }

    private static func isDigits(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let answers = [
        "yes": "true", "ja": "true", "true": "true", "wahr": "true", "y": "true", "on": "true", "x": "true",
        "no": "false", "nein": "false", "false": "false", "falsch": "false", "n": "false", "off": "false",
    ]

    private static let ordinals = [
        "first": "1", "1st": "1", "1.": "1", "one": "1", "erste": "1", "erster": "1", "erstes": "1", "eins": "1",
        "second": "2", "2nd": "2", "2.": "2", "two": "2", "zweite": "2", "zweiter": "2", "zweites": "2", "zwei": "2",
        "third": "3", "3rd": "3", "3.": "3", "three": "3", "dritte": "3", "dritter": "3", "drittes": "3", "drei": "3",
    ]
}
