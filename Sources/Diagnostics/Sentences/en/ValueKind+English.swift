extension SchemaFact.ValueKind {
    /// A value of the kind, with its article.
    var english: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .wholeNumber: "a whole number"
        case .yesOrNo: "`true` or `false`"
        case .list: "a list"
        case .block: "a block of fields"
        case .nothing: "nothing"
        }
    }

    /// How to write one instead of a text.
    func englishHelp(for text: String?) -> Prose {
        if let meant = value(meantBy: text ?? "") {
            return meant == text ? "write \(quoted: meant) without quotation marks" : "write \(quoted: meant)"
        }
        return switch self {
        case .text: "write words, in quotation marks if they look like a number"
        case .number: "write a number in digits, without unit and without quotation marks"
        case .wholeNumber: "write a whole number in digits, without quotation marks"
        case .yesOrNo: "write `true` or `false`"
        case .list: "begin every entry on a line of its own with `- `"
        case .block: "write the fields as indented lines below, each as `field: value`"
        case .nothing: "delete the value"
        }
    }
}
