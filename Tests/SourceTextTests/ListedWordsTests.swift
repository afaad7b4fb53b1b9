import SourceText
import Testing

@Suite struct ListedWordsTests {
    @Test(arguments: [
        ("noise / air-quality", ["noise", "air-quality"]), ("noise/air-quality", ["noise", "air-quality"]),
        ("stadtwerke und baeckerei", ["stadtwerke", "baeckerei"]), ("a, b;c & d", ["a", "b", "c", "d"]),
        ("Land Hessen oder Bund", ["Land Hessen", "Bund"]), ("planned", ["planned"]), ("Hund und", ["Hund"]),
        (" / ", []), ("", []),
    ])
    func splits(_ text: String, _ parts: [String]) {
        #expect(listedWords(text) == parts)
    }
}
