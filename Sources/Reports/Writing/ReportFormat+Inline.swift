import CommonMark

extension ReportFormat {
    /// Text without markup of its own.
    func escaped(_ text: String) -> String {
        switch self {
        case .html: HTMLEscaping.text(text)
        case .markdown: MarkdownEscaping.text(text)
        }
    }

    /// Text of an author, in CommonMark.
    func prose(_ text: String) -> String {
        switch self {
        case .html: Markdown.html(text)
        case .markdown: Markdown.commonMark(text)
        }
    }

    /// A run of text; totals are written by `ReportWriter`.
    func inline(_ inline: Inline) -> String {
        switch self {
        case .html: html(inline)
        case .markdown: markdown(inline)
        }
    }

    private func html(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): HTMLEscaping.line(text)
        case .link(let text, let anchor):
            "<a href=\"#\(HTMLEscaping.text(anchor))\">\(HTMLEscaping.text(text))</a>"
        case .target(let text, let anchor):
            "<span id=\"\(HTMLEscaping.text(anchor))\">\(HTMLEscaping.text(text))</span>"
        case .web(let text, let address):
            Markdown.isSafeLink(address)
                ? "<a href=\"\(HTMLEscaping.text(address))\" rel=\"noreferrer\">\(HTMLEscaping.text(text))</a>"
                : HTMLEscaping.text(text)
        case .missing(let word): "<span class=\"missing\">– \(HTMLEscaping.text(word))</span>"
        case .remark(let text): " <small>\(HTMLEscaping.text(text))</small>"
        case .place(let place): "<code>\(HTMLEscaping.text(place))</code>"
        case .lineBreak: "<br>"
        case .total(let total): HTMLEscaping.text(total.text)
        }
    }

    private func markdown(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): MarkdownEscaping.text(text)
        case .link(let text, let anchor): "[\(MarkdownEscaping.text(text))](#\(MarkdownEscaping.address(anchor)))"
        case .target(let text, let anchor):
            "<a id=\"\(HTMLEscaping.text(anchor))\"></a>\(MarkdownEscaping.text(text))"
        case .web(let text, let address):
            Markdown.isSafeLink(address)
                ? "[\(MarkdownEscaping.text(text))](<\(MarkdownEscaping.address(address))>)"
                : MarkdownEscaping.text(text)
        case .missing(let word): "– \(MarkdownEscaping.text(word))"
        case .remark(let text): " (\(MarkdownEscaping.text(text)))"
        case .place(let place):
            place.utf8.contains { "`|\\\n\r".utf8.contains($0) }
                ? MarkdownEscaping.text(place) : "`\(PlainText.cleaned(place))`"
        case .lineBreak: "<br>"
        case .total(let total): MarkdownEscaping.text(total.text)
        }
    }
}
