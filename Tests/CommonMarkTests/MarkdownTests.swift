import CommonMark
import Testing

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("**bold** text", "<p><strong>bold</strong> text</p>\n"),
        ("# Title", "<h4>Title</h4>\n"),
        ("###### Deep", "<h6>Deep</h6>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
        ("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n"),
        ("[x](data:text/html,x)", "<p>x</p>\n"),
        ("[x](//host/path)", "<p>x</p>\n"),
        ("[x](../file)", "<p>x</p>\n"),
        ("[x](https://example.org)", "<p><a href=\"https://example.org\">x</a></p>\n"),
        ("![alt](https://example.org/a.png)", "<p>alt</p>\n"),
        ("[![alt](x.png)](https://example.org)", "<p><a href=\"https://example.org\">alt</a></p>\n"),
        ("a\u{202E}b\u{0}c", "<p>abc</p>\n"),
        ("", ""),
    ])
    func html(_ text: String, _ expected: String) {
        #expect(Markdown.html(text) == expected)
    }

    @Test(arguments: [
        ("a | b", "a \\| b\n"),
        ("{{x}} ~~y~~ $z$", "\\{\\{x}} \\~\\~y\\~\\~ \\$z\\$\n"),
        ("<script>", "\\<script\\>\n"),
        ("# Title", "#### Title\n"),
        ("[x](javascript:y)", "x\n"),
        ("- a\n- b", "  - a\n  - b\n"),
        ("|\u{301}", "\\|\u{301}\n"),
    ])
    func commonMark(_ text: String, _ expected: String) {
        #expect(Markdown.commonMark(text) == expected)
    }

    @Test func longTextsStandAsTheyAre() {
        let html = Markdown.html(String(repeating: "![a](", count: 20_000))
        #expect(html.hasPrefix("<p>![a](") && !html.contains("<img"))
    }
}
