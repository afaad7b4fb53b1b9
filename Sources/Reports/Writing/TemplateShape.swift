/// A rendered template with places for values that differ from one use to the next.
///
/// Mustache looks every name up by its text and asks each value for its type. Thousands of cards of one shape (the same
/// optional parts are there, lists have the same length) go through it once, with marks in place of their values; then
/// the values are put where the marks stand. Marks are made of the zero character, which escaping takes out of texts.
struct TemplateShape: Sendable {
    private let literals: [String]
    private let slots: [Int]

    /// The mark of a value.
    static func mark(_ slot: Int) -> String { "\u{0}\(slot)\u{0}" }

    /// Whether a text is exactly a mark, which is no markup and passes unescaped.
    static func isMark(_ text: String) -> Bool {
        guard text.utf8.first == 0 else { return false }
        let rest = text.utf8.dropFirst()
        return rest.last == 0 && rest.dropLast().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Reads the marks of a rendered template.
    init(_ rendered: String) {
        var literals: [String] = []
        var slots: [Int] = []
        for (index, part) in rendered.utf8.split(separator: 0, omittingEmptySubsequences: false).enumerated() {
            let text = String(Substring(part))
            if index.isMultiple(of: 2) { literals.append(text) } else { slots.append(Int(text) ?? 0) }
        }
        self.literals = literals
        self.slots = slots
    }

    /// The template with values, which are markup already.
    func filled(_ values: [String]) -> String {
        var result = literals[0]
        for (index, slot) in slots.enumerated() {
            result += values.indices.contains(slot) ? values[slot] : ""
            result += literals[index + 1]
        }
        return result
    }
}
