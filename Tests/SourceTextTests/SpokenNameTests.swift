import SourceText
import Testing

@Suite struct SpokenNameTests {
    static let names = [
        SpokenName("Stadtwerke Lindenau GmbH", of: "swl"), SpokenName("Bäckerei Maß & Söhne", of: "bakery"),
        SpokenName("Klinikum Nord", of: "hospital-north"), SpokenName("Klinikum Süd", of: "hospital-south"),
        SpokenName("Sparkasse", of: "bank"), SpokenName("Sparkasse", of: "other-bank"),
    ]

    @Test(arguments: [
        ("stadtwerke-lindenau-gmbh", "swl"), ("stadtwerke", "swl"), ("Stadtwerk Lindenau GmbH", "swl"),
        ("baeckerei-mass-soehne", "bakery"), ("klinikum-sued", "hospital-south"),
    ])
    func finds(_ word: String, _ expected: String) {
        #expect(SpokenName.best(for: word, among: Self.names) == expected)
    }

    @Test func `a name that several have is that of each`() {
        #expect(SpokenName.all(named: "Sparkasse", in: Self.names) == ["bank", "other-bank"])
        #expect(SpokenName.all(named: "Klinikum", in: Self.names).isEmpty)
        #expect(SpokenName.all(named: "€", in: [SpokenName("£", of: "GBP")]).isEmpty)
    }

    @Test(arguments: ["klinikum", "sparkasse", "stad", "lindenau", ""])
    func findsNone(_ word: String) {
        #expect(SpokenName.best(for: word, among: Self.names) == nil)
    }
}
