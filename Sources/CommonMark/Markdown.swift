import CCMark

/// Texts of authors who are not trusted: CommonMark in, safe HTML or safe CommonMark out.
///
/// Raw HTML becomes visible text, images become their description, links stay only where they lead to `https`, `http` or
/// `mailto`, and headings begin below the report's own.
public enum Markdown {
    /// Texts above this many bytes are no descriptions any more and are shown as they are: some inputs take cmark 0.30
    /// quadratic time.
    public static let sizeLimit = 50_000

    /// Levels that headings are shifted by: the report's own end at the third.
    private static let headingShift = 3

    /// The text as HTML blocks.
    public static func html(_ text: String) -> String {
        guard text.utf8.count <= sizeLimit, let tree = MarkdownTree(clean(text)) else {
            return "<p>" + escapedHTML(clean(text)) + "</p>\n"
        }
        makeSafe(tree)
        return tree.html()
    }

    /// The text as CommonMark blocks that are also safe in GitHub's dialect.
    public static func commonMark(_ text: String) -> String {
        let text = clean(text)
        guard text.utf8.count <= sizeLimit, let tree = MarkdownTree(text) else {
            return replaced(text) { "<>[]`*_|\\#&\r\n".unicodeScalars.contains($0) ? " " : nil }
        }
        makeSafe(tree)
        for node in tree.nodes() where node.type == CMARK_NODE_TEXT { node.setLiteral(guarded(node.literal)) }
        return unguarded(tree.commonMark())
    }

    /// Whether an address may be a link.
    public static func isSafeLink(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("mailto:")
    }

    private static func makeSafe(_ tree: borrowing MarkdownTree) {
        for node in tree.nodes() {
            switch node.type {
            case CMARK_NODE_HTML_INLINE: node.replace(with: CMARK_NODE_TEXT, text: node.literal)
            case CMARK_NODE_HTML_BLOCK: node.replaceWithParagraph(withoutLineEnds(node.literal))
            case CMARK_NODE_HEADING: node.headingLevel = min(6, node.headingLevel + headingShift)
            case CMARK_NODE_IMAGE: node.unwrap()
            case CMARK_NODE_LINK where !isSafeLink(node.url): node.unwrap()
            default: continue
            }
        }
    }

    /// A text node is part of one line.
    private static func withoutLineEnds(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    // Control characters, and those that turn the direction of what follows, are left out: U+202A–202E, U+2066–2069.

    private static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isUnwanted(scalar.value) { result.append(scalar) }
        return String(result)
    }

    private static func isUnwanted(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A, 0x0D, 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xE000...0xE003: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }

    // GitHub's dialect gives `|`, `~` and `$` a meaning that cmark does not know, and site generators `{`. cmark would
    // escape a backslash in front of them, so characters from the private use area stand in while it renders.

    private static let stands: [(scalar: Unicode.Scalar, standIn: Unicode.Scalar)] = [
        ("|", "\u{E000}"), ("~", "\u{E001}"), ("$", "\u{E002}"), ("{", "\u{E003}"),
    ]

    private static func guarded(_ text: String) -> String {
        guard text.utf8.contains(where: { "|~${".utf8.contains($0) }) else { return text }
        return replaced(text) { scalar in stands.first { $0.scalar == scalar }.map { String($0.standIn) } }
    }

    private static func unguarded(_ text: String) -> String {
        guard text.utf8.contains(0xEE) else { return text }
        return replaced(text) { scalar in stands.first { $0.standIn == scalar }.map { "\\" + String($0.scalar) } }
    }

    private static func escapedHTML(_ text: String) -> String {
        replaced(text) { scalar in
            switch scalar {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            default: nil
            }
        }
    }

    /// By scalars: a combining character must not hide the one before it.
    private static func replaced(_ text: String, by replacement: (Unicode.Scalar) -> String?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let replacement = replacement(scalar) {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
