extension SchemaFact.ValueKind {
    /// A value of the kind, with its article.
    var english: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .wholeNumber: "a whole number"
        case .yesOrNo: "yes or no"
        case .list: "a list"
        case .block: "a block of fields"
        case .nothing: "nothing"
        }
    }

    /// How to write one.
    var englishHelp: Prose {
        switch self {
        case .text: "write words, in quotation marks if they look like a number"
        case .number: "write a number without unit and without quotation marks, such as `12.5`"
        case .wholeNumber: "write a whole number without quotation marks, such as `2030`"
        case .yesOrNo: "write `true` or `false`"
        case .list: "begin every entry on a line of its own with `- `"
        case .block: "write the fields as indented lines below, each as `field: value`"
        case .nothing: "delete the value"
        }
    }
}
