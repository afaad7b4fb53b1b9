import JSONSchema
import SourceText
import Syntax
import Testing

/// Patterns of ECMA-262 with the `u` flag.
@Suite struct PatternTests {
    static let matching = [
        ("", "x"), ("a", "cab"), ("^$", ""), ("^abc$", "abc"), ("a|b|", "c"), ("^(a|bc)+$", "abcbc"),
        ("^a{2,3}$", "aaa"),
        ("^a{2}$", "aa"), ("^a{2,}$", "aaaaa"), ("^(?:ab)?$", ""), ("^(?<year>\\d{4})-\\d\\d$", "2026-03"),
        ("^[^a-c]$", "d"), ("^[\\d.]+$", "1.5"), ("^[a\\-z]+$", "a-z"), ("^[\\]]$", "]"), ("^[^]$", "\n"),
        ("^\\u{1F432}$", "🐲"), ("^\\ud83d\\udc32$", "🐲"), ("^\\x41\\cJ$", "A\n"), ("^.$", "🐲"), ("^[🐲-🐳]$", "🐳"),
        ("^\\p{Lu}\\p{Ll}+$", "Ärger"), ("^\\p{gc=Nd}$", "৪"), ("^\\P{L}$", "1"), ("^[\\p{L}\\d]+$", "é1"),
        ("^[^\\p{L}]$", "1"), ("^\\p{ASCII}$", "a"), ("^[^\\D]$", "7"), ("^[\\W]$", "é"), ("\\bfoo\\b", "a foo b"),
        ("o\\Bo", "foo"), ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1"), ("^(?!x_)", "y_a"), ("(?<=€)\\d", "€5"),
        ("(?<!€)\\d", "$5"), ("^(?!.*--)[a-z-]+$", "a-b-c"), ("^(?=a(?!b))", "ac"), ("^(a*)*$", "aaaa"),
        ("^(a?){64}$", ""),
        ("(^a|b$)", "cb"), ("x*$", "abc"), ("^a{0}$", ""), ("[0-9]{1,70}x", "1x"),
        ("^([0-9]{1,3}( [0-9]{3})*)$", "15 000"),
    ]

    static let notMatching = [
        ("^abc$", "abc\n"), ("^a{2,3}$", "aaaa"), ("^a{2}$", "a"), ("^[^a-c]$", "b"), (".", "\n"), ("[]", "a"),
        ("^\\w$", "é"), ("^\\d$", "৪"), ("^\\p{Lu}$", "a"), ("\\bfoo\\b", "afoob"), ("^(?!x_)", "x_a"),
        ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abcd"), ("(?<=€)\\d", "$5"), ("(?<!€)\\d", "€5"),
        ("^(?!.*--)[a-z-]+$", "a--b"),
        ("a^b", "ab"), ("a$b", "ab"), ("^(a|b)$", ""), ("^([0-9]{1,3}( [0-9]{3})*)$", "15 00"), ("^x", "yx"),
    ]

    @Test(arguments: matching)
    func matches(_ pattern: String, _ text: String) throws {
        #expect(try schema(pattern).isValid(document(text)))
        #expect(try schema(simulated(pattern)).isValid(document(text)))
    }

    @Test(arguments: notMatching)
    func doesNotMatch(_ pattern: String, _ text: String) throws {
        #expect(try !schema(pattern).isValid(document(text)))
        #expect(try !schema(simulated(pattern)).isValid(document(text)))
    }

    /// The same pattern with a look that is always true: that takes the other of the two engines.
    private func simulated(_ pattern: String) -> String {
        "(?:\(pattern))(?=)"
    }

    @Test(arguments: [
        ("(", PatternError.invalidSyntax(offset: 1)), ("a)", .invalidSyntax(offset: 1)),
        ("*a", .invalidSyntax(offset: 0)), ("a**", .invalidSyntax(offset: 2)), ("a{2,1}", .invalidSyntax(offset: 6)),
        ("{", .invalidSyntax(offset: 0)), ("a{", .invalidSyntax(offset: 2)), ("[a", .invalidSyntax(offset: 2)),
        ("[b-a]", .invalidSyntax(offset: 4)), ("[\\d-z]", .invalidSyntax(offset: 5)),
        ("\\", .invalidSyntax(offset: 1)), ("\\a", .invalidSyntax(offset: 1)), ("\\Z", .invalidSyntax(offset: 1)),
        ("\\u{110000}", .invalidSyntax(offset: 8)), ("(?=a)*", .invalidSyntax(offset: 5)),
        ("(a)\\1", .backreference(offset: 3)), ("(?<n>a)\\k<n>", .backreference(offset: 7)),
        ("\\p{Script=Greek}", .unknownProperty("Script=Greek")), ("\\p{Nope}", .unknownProperty("Nope")),
        ("(a{1000}){1000}", .tooLarge), ("a{999999}", .tooLarge), ("(((()*)*)*)*{", .invalidSyntax(offset: 12)),
    ])
    func refuses(_ pattern: String, _ reason: PatternError) throws {
        let error = #expect(throws: SchemaError.self) { try schema(pattern) }
        guard case .unsupportedPattern(pattern, let found, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(found == reason)
    }

    /// Each would take longer than the age of the universe with backtracking.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "^(.*a){20}$", "(x+x+)+y", "^(?=(a+)+b)", "^((a{0,9}){0,9}){0,9}$",
        ])
    func takesLinearTime(_ pattern: String) throws {
        let text = String(repeating: "a", count: 20_000) + "!"
        #expect(try !schema(pattern).isValid(document(text)))
    }

    private func schema(_ pattern: String) throws -> CompiledSchema {
        try compiled("pattern: " + quoted(pattern))
    }

    private func document(_ text: String) -> SyntaxTree {
        let bytes = Array(text.utf8)
        var builder = SyntaxTreeBuilder(source: SourceFile(path: "document", bytes: bytes))
        let range = ByteRange(bytes.indices)
        builder.addScalar(.string, style: .doubleQuoted, range: range, text: range)
        return builder.finish()
    }

    private func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
