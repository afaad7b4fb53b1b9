import Quantities
import Reports
import Testing

@Suite struct EscapingTests {
    @Test(arguments: Language.allCases, ReportProfile.allCases)
    func htmlHasNoMarkupOfAuthors(_ language: Language, _ profile: ReportProfile) {
        let draft = [HostileContract.text]
        let html = ExampleContract.renderer.html(
            HostileContract.contract, ReportOptions(language: language, profile: profile, draft: draft))
        for forbidden in ["<script", "<img", "href=\"javascript", "href=\"data", "\u{202E}", "<b>"] {
            #expect(!contains(html, forbidden), "\(forbidden)")
        }
        let quoted = String(HostileContract.text.unicodeScalars.first { $0 == "\"" }.map { "\($0)\u{301}" } ?? "")
        #expect(!contains(html, quoted), "a quotation mark behind an accent")
        #expect(html.split(separator: "</style>", omittingEmptySubsequences: false).count == 2)
        #expect(
            html.split(separator: "</title>", omittingEmptySubsequences: false).count == 2
                + html.split(separator: "<svg", omittingEmptySubsequences: false).count - 1)
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("{{city}}"), "texts are no templates")
    }

    @Test(arguments: Language.allCases)
    func markdownHasNoMarkupOfAuthors(_ language: Language) {
        let markdown = ExampleContract.renderer.markdown(
            HostileContract.contract,
            ReportOptions(language: language, profile: .internal, draft: [HostileContract.text]))
        for forbidden in ["](javascript", "](<javascript", "](data", "![", "\u{202E}"] {
            #expect(!contains(markdown.replacing("\\]", with: ""), forbidden), "\(forbidden)")
        }
        for line in markdown.split(separator: "\n") {
            for tag in ["<script", "<b>", "</style"] where contains(String(line), tag) {
                #expect(contains(String(line), "\\" + tag) || contains(String(line), "`"), "\(line)")
            }
        }
    }

    @Test func rowsOfATableHaveAsManyCells() {
        let markdown = ExampleContract.renderer.markdown(HostileContract.contract, ReportOptions(language: .en))
        var width: Int?
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            let cells = unescapedPipes(line)
            #expect(width == nil || width == cells, "\(line)")
            width = cells
        }
    }

    private func unescapedPipes(_ line: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for byte in line.utf8 {
            if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return count
    }

    /// By bytes: an accent must not hide what stands before it.
    private func contains(_ text: String, _ part: String) -> Bool {
        Array(text.utf8).firstRange(of: Array(part.utf8)) != nil
    }
}
