import DiagnosticOutput
import Quantities
import Testing

@Suite struct GoldenTests {
    @Test(arguments: Language.allCases)
    func `text reads as recorded`(language: Language) throws {
        let text = OutputFormat.text.render(SampleFindings.findings, OutputOptions(language: language))
        try Golden("findings.\(language.rawValue).txt").expect(text)
    }

    @Test func `coloured text is as recorded`() throws {
        let options = OutputOptions(color: true, maxFindings: 3)
        try Golden("findings.color.txt").expect(OutputFormat.text.render(SampleFindings.findings, options))
    }

    @Test(arguments: [
        (OutputFormat.concise, "findings.concise"), (.json, "findings.json"), (.sarif, "findings.sarif"),
        (.github, "findings.github"), (.gitlab, "findings.gitlab.json"), (.junit, "findings.junit.xml"),
    ])
    func `formats for programs are as recorded`(format: OutputFormat, golden: String) throws {
        let options = OutputOptions(toolVersion: "1.2.3") { "# \($0) title\n\nFirst\nparagraph.\n\nMore.\n" }
        try Golden(golden).expect(format.render(SampleFindings.findings, options))
    }
}
