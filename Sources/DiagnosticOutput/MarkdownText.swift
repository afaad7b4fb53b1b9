import CommonMark

/// Texts for a Markdown document that goes to others: nothing in them can become a link, an image or HTML.
enum MarkdownText {
    /// A sentence of ours, in which backticks stand around words of the format and texts of authors.
    static func sentence(_ text: String) -> String {
        let parts = text.neutralized.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count.isMultiple(of: 2) == false else { return plain(text) }
        var result = ""
        for (index, part) in parts.enumerated() {
            let isCode = !index.isMultiple(of: 2)
            // Two code spans that touch would be read as one.
            if isCode, result.hasSuffix("`") { result += " " }
            if isCode {
                result += code(String(part))
            } else {
                result += index == 0 ? plain(String(part)) : inner(String(part))
            }
        }
        return result
    }

    /// A text of an author on one line, which may stand at the start of it.
    static func plain(_ text: String) -> String {
        let text = text.neutralized
        // GitHub makes links of bare addresses and of numbers of issues; in a code span it does not.
        let isLink = ["://", "www.", "@"].contains { text.contains($0) } || hasIssueNumber(text)
        return isLink ? code(text) : MarkdownEscaping.text(text)
    }

    /// `#12`, `GH-7`.
    private static func hasIssueNumber(_ text: String) -> Bool {
        ["#", "GH-", "gh-"].contains { mark in
            text.split(separator: mark, omittingEmptySubsequences: false).dropFirst().contains {
                $0.first?.isNumber ?? false
            }
        }
    }

    /// A text of an author as a code span, on one line.
    static func code(_ text: String) -> String {
        let inside = text.neutralized.map { $0 == "`" ? "'" : $0 }
        return inside.isEmpty ? "` `" : "`\(String(inside))`"
    }

    /// The same as `plain`, with the space that joins it to what stands before.
    private static func inner(_ text: String) -> String {
        let spaces = text.prefix { $0 == " " }
        let rest = text.dropFirst(spaces.count)
        return rest.isEmpty ? text : spaces + plain(String(rest))
    }
}
