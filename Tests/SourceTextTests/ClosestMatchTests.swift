import SourceText
import Testing

@Suite struct ClosestMatchTests {
    static let words = ["capex", "opex", "funding", "by_year", "scope_1", "scope_2", "id", "stakeholder"]

    @Test(arguments: [
        ("capx", "capex"), ("capxe", "capex"), ("Capex", "capex"), ("fundign", "funding"), ("byYear", "by_year"),
        ("by-year", "by_year"), ("stakholdr", "stakeholder"), ("scope_1x", "scope_1"),
    ])
    func finds(_ word: String, _ expected: String) {
        #expect(closestMatch(to: word, among: Self.words) == expected)
    }

    @Test(arguments: [
        "", "i", "ib", "scope_3", "cost", "a very different word", "tsakehodlre_x", String(repeating: "x", count: 1000),
    ])
    func findsNone(_ word: String) {
        #expect(closestMatch(to: word, among: Self.words) == nil)
    }

    @Test(arguments: [
        ("unsigned", "signed"), ("impossible", "possible"), ("incomplete", "completed"), ("uncommitted", "committed"),
        ("decrease", "increase"), ("global", "local"), ("energy-used", "energy-saved"), ("something", "nothing"),
        ("not-signed", "signed"), ("emissions", "missing"),
    ])
    func `a word that means something else is not misspelt`(_ word: String, _ other: String) {
        #expect(closestMatch(to: word, among: [other]) == nil)
    }
}
