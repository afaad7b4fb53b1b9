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
}
