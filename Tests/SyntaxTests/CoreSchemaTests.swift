import Syntax
import Testing

@Suite struct CoreSchemaTests {
    @Test(arguments: [
        ("", SyntaxNode.Kind.null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .string),
        ("nul", .string), ("NuLL", .string), ("true", .boolean), ("True", .boolean), ("TRUE", .boolean),
        ("tRUE", .string),
        ("TrUE", .string), ("false", .boolean), ("FALSE", .boolean), ("False", .boolean), ("yes", .string),
        ("on", .string),
        ("NO", .string), ("T\u{12}UE", .string),
        ("0", .integer), ("-0", .integer), ("+12", .integer), ("0123", .integer), ("0o17", .integer), ("0o18", .string),
        ("0o", .string), ("-0o7", .string), ("0xfF", .integer), ("0xg", .string), ("0x", .string), ("00x1", .string),
        ("1.5", .decimal), ("1.", .decimal), (".5", .decimal), ("-.5", .decimal), (".", .string), ("-", .string),
        ("+", .string), ("-.", .string), ("1e3", .decimal), ("1E+3", .decimal), ("1.e-3", .decimal), ("1e", .string),
        ("1e+", .string), (".e3", .string), (".inf", .decimal), ("-.INF", .decimal), ("+.Inf", .decimal),
        (".iNF", .string),
        (".nan", .decimal), (".NaN", .decimal), ("-.nan", .string), ("1_000", .string), ("15 000 t", .string),
        ("2026-03-15", .string), ("1.2.3", .string), ("1,5", .string), ("1 ", .string), ("--1", .string),
        ("12e03", .decimal),
    ])
    func resolves(text: String, kind: SyntaxNode.Kind) {
        #expect(CoreSchema.kind(of: Array(text.utf8)) == kind)
        let padded = Array("x\(text)1".utf8)
        #expect(CoreSchema.kind(of: padded, in: 1..<(padded.count - 1)) == kind)
    }
}
