import SourceText
import Testing
import YAML

/// Damaged texts end in a sound tree or an error inside the file, never in a crash.
@Suite struct MutationTests {
    private static let seeds = [
        "ccc: 1\nkind: commitment\nstakeholder:\n  id: bäckerei   # kurz\n  name: \"Bäckerei \\u00e4\"\n",
        "measures:\n  - id: a\n    title: {de: Ausbau, en: 'It''s'}\n    by_year:\n      2028: 40 t CO2e/a\n  -  x\n",
        "text: |2-\n   a\n\n  b\nfold: >+\n  c\n  d\n\nlast: [1, [2, {a: b}], ]\n",
        "a: &x [1, 2]\nb: *x\n? [k]\n: - !!str v\n  - ! w\n<<: {q: r}\n",
        "\u{FEFF}%YAML 1.2\n---\na: 'b\n  c'\nd: \"e\\\n  f\"\n...\n---\ng: \u{2028}h\u{85}\u{1F600}\n",
        "a:\r\n  b: c\r\n\td: e\r\n<<<<<<< x\r\n=======\r\n>>>>>>> y\r\n",
    ]

    private static let pieces =
        [
            ":", ": ", "- ", "? ", "\n", "\r", "\t", "  ", "\"", "'", "[", "]", "{", "}", ",", "#", " #x", "&a ", "*a",
            "!", "!!int ",
            "|", ">", "%", "@", "\\", "\0", "\u{7F}", "\u{85}", "\u{2028}", "ä", "\u{1F600}", "---\n", "...\n", "<<",
            "<<<<<<< a\n",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80]]

    @Test(arguments: seeds.indices)
    func surviveDamage(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        for _ in 0..<700 {
            var bytes = Array(Self.seeds[seed].utf8)
            for _ in 0...random.below(4) { damage(&bytes, &random) }
            check(SourceFile(path: "a", bytes: bytes))
        }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let place = random.below(bytes.count + 1)
        let end = min(bytes.count, place + random.below(8))
        switch random.below(5) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
        case 2: bytes.removeSubrange(end...)
        default: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: place)
        }
    }

    private func check(_ file: SourceFile) {
        let everything = ByteRange(0..<file.bytes.count)
        do {
            let document = try YAMLReader.read(file)
            #expect(document.tree.isSound, "\(file.text(everything).debugDescription)")
            for problem in document.problems {
                #expect(problem.range.upper <= everything.upper, "\(file.text(everything).debugDescription)")
            }
        } catch {
            #expect(error.range.upper <= everything.upper, "\(error): \(file.text(everything).debugDescription)")
        }
    }
}

/// The generator SplitMix64: the same numbers on every machine.
struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
