import SourceText
import Testing
import YAML

/// How a text is written with the right quotation marks.
@Suite struct QuotingTests {
    @Test(arguments: [
        ("a: 'Oma's Dach'", "\"Oma's Dach\""), ("a: 'it's'", "\"it's\""),
        ("a: \"Die \"grüne\" Stadt\"", "'Die \"grüne\" Stadt'"),
        ("a: \"Sonne\" und \"Wind\"", "'\"Sonne\" und \"Wind\"'"), ("a: \"Plan\" der Stadt", "'\"Plan\" der Stadt'"),
        ("a: 'Plan' der Stadt", "\"'Plan' der Stadt\""), ("a: \"Plan\",", "\"Plan\""),
        ("a: \"138000\" EUR", "138000 EUR"), ("a: \"3\" von: 4", "'\"3\" von: 4'"),
        ("a: „Plan“: x", "\"„Plan“: x\""), ("a: @Plan", "\"@Plan\""), ("a: b: \\c", "'b: \\c'"),
    ])
    func quotes(line: String, written: String) throws {
        let file = SourceFile(path: "a.yaml", text: line + "\n")
        let error = #expect(throws: YAMLError.self) { try YAMLReader.read(file) }
        #expect(error?.likelyRepair(of: file)?.text == written)
    }
}
