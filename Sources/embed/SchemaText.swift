/// A schema without indentation and without the sentences that only editors show: half of it, which every run parses.
func withoutSentences(_ schema: String) -> String {
    let keywords = ["\"description\": \"", "\"x-description-de\": \"", "\"patternErrorMessage\": \""]
    return schema.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { line in !(line.hasSuffix("\",") && keywords.contains { line.hasPrefix($0) }) }
        .joined(separator: "\n")
}
