import Aggregation
import Quantities
import Reports
import SourceText
import Testing

@Suite struct FigureTests {
    @Test(arguments: Language.allCases)
    func klagenfurtShowsThePublishedFigures(_ language: Language) {
        let contract = ExampleContract.example("klagenfurt")
        let options = ReportOptions(language: language)
        let style = NumberStyle(language)
        let html = ExampleContract.renderer.html(contract, options)
        let markdown = ExampleContract.renderer.markdown(contract, options)
        let tonnes: [Decimal] = [
            750_000, 349_000, 401_000, 620_000, 219_000, 130_000, 114_500, 55_000, 49_500, 325_000, 181_000, 244_000,
            168_000, 66_000, 64_000, 259_000, 117_000,
        ]
        for value in tonnes {
            let text = style.text(value)
            #expect(html.contains(">\(text)<"), "\(text)")
            #expect(markdown.contains("\(text)]") || markdown.contains(" \(text) "), "\(text)")
        }
        let million = language == .en ? "million EUR" : "Mio. EUR"
        let share = "82\(style.point)7 %"
        let some = language == .en ? "8 of 17 measures" : "8 von 17 Maßnahmen"
        for text in ["490 \(million)", share, some] {
            #expect(html.contains(text), "\(text)")
            #expect(markdown.contains(text), "\(text)")
        }
    }

    @Test func addendsNameFileAndLine() {
        let html = ExampleContract.renderer.html(ExampleContract.example("klagenfurt"), ReportOptions(language: .en))
        #expect(html.contains("<code>commitments/stadtwerke.yaml:40</code>"))
        #expect(html.contains("href=\"#m-stadtwerke--district-heating\""))
        #expect(html.contains("id=\"m-stadtwerke--district-heating\""))
    }

    @Test(arguments: ["klagenfurt", "dortmund"])
    func linksLeadSomewhere(_ example: String) {
        let html = ExampleContract.renderer.html(ExampleContract.example(example), ReportOptions(language: .de))
        let ids = values(of: "id=\"", in: html)
        #expect(Set(ids).count == ids.count)
        for link in values(of: "href=\"#", in: html) { #expect(ids.contains(link), "\(link)") }
        let markdown = ExampleContract.renderer.markdown(ExampleContract.example(example), ReportOptions(language: .de))
        let anchors = Set(values(of: "<a id=\"", in: markdown))
        for link in values(of: "](#", in: markdown, end: ")") { #expect(anchors.contains(link), "\(link)") }
    }

    @Test func orderOfFilesDoesNotShow() {
        let options = ReportOptions(language: .de)
        let one = ExampleContract.example("klagenfurt")
        let other = ExampleContract.example("klagenfurt") { $0.reversed() }
        #expect(ExampleContract.renderer.html(one, options) == ExampleContract.renderer.html(other, options))
        #expect(ExampleContract.renderer.markdown(one, options) == ExampleContract.renderer.markdown(other, options))
    }

    @Test func unknownTermsGiveNoNumber() {
        let markdown = ExampleContract.renderer.markdown(
            ExampleContract.example("dortmund"), ReportOptions(language: .de))
        #expect(!markdown.contains("mindestens 0"))
        #expect(!markdown.contains("höchstens 0"))
    }

    @Test(arguments: ["klagenfurt", "dortmund"])
    func tablesScrollInTheirOwnContainer(_ example: String) {
        let html = ExampleContract.renderer.html(ExampleContract.example(example), ReportOptions(language: .de))
        #expect(html.contains(".table { overflow-x: auto;"))
        let parts = html.split(separator: "<table", omittingEmptySubsequences: false)
        for before in parts.dropLast() {
            let container = before.split(separator: "<div ").last ?? ""
            #expect(container.hasPrefix("class=\"table") || container.hasPrefix("class=\"addends"), "\(container)")
        }
    }

    @Test func emptyContractRenders() {
        let file = SourceFile(path: "contract.yaml", text: "ccc: 1\nkind: contract\n")
        for language in Language.allCases {
            let html = ExampleContract.renderer.html(
                ExampleContract.contract([file]), ReportOptions(language: language))
            #expect(html.contains("</html>"))
        }
    }

    private func values(of start: String, in text: String, end: Character = "\"") -> [String] {
        text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != end })
        }
    }
}
