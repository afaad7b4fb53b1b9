import SourceText
import Testing

@Suite struct FoldedWordTests {
    @Test(arguments: [
        ("Bäckerei Maß & Söhne", "baeckereimasssoehne", "baeckerei-mass-soehne"),
        ("ba\u{308}ckerei", "baeckerei", "baeckerei"), ("Cafe\u{301} Olé", "cafeole", "cafe-ole"),
        ("Łódź", "lodz", "lodz"), ("Афины 2", "афины2", "2"), ("€", "", ""), ("", "", ""),
    ])
    func folds(_ word: String, _ text: String, _ id: String) {
        #expect(FoldedWord(word).text == text)
        #expect(FoldedWord.scalars(word) == id)
    }

    @Test(arguments: [
        ("Ba\u{308}cker", "B\u{E4}cker"), ("B\u{E4}cker", "B\u{E4}cker"), ("Z\u{30C}eljko", "\u{17D}eljko"),
        ("q\u{308}", "q\u{308}"), ("и\u{306}", "и\u{306}"), ("", ""),
    ])
    func precomposes(_ text: String, _ expected: String) {
        #expect(Array(text.precomposed.utf8) == Array(expected.utf8))
    }
}
