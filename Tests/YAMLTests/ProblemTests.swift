import SourceText
import Testing
import YAML

@Suite struct ProblemTests {
    @Test(arguments: [
        (
            "a: 1\nb: 2\na: 3\n\"a\": 4\n",
            ["duplicateKey: 1 a | 3 a | integer", "duplicateKey: 1 a | 4 \"a\" | integer"]
        ),
        (
            "- {x: 1, x: 2}\n- x: 1\n  y: {z: 1, z: 1}\n  x: 2\n",
            [
                "duplicateKey: 1 x | 1 x | integer", "duplicateKey: 3 z | 3 z | integer",
                "duplicateKey: 2 x | 4 x | integer",
            ]
        ),
        ("a: &q {x: 1, x: 2}\nb: *q\n", ["duplicateKey: 1 x | 1 x | integer"]),
        ("<<: {a: b}\n\"<<\": c\n", ["mergeKey: 1 <<", "duplicateKey: 1 << | 2 \"<<\" | nil"]),
        ("a:\n  - 1\na:\n  - 2\n", ["duplicateKey: 1 a | 3 a | sequence"]),
        ("a: {b: 1}\nc: 1\na:\n  d: 2\n", ["duplicateKey: 1 a | 3 a | mapping"]),
        ("a: b\n---\nc: d\n", ["severalDocuments: 2 ---"]),
        ("---\na: b\n...\n", []), ("%YAML 1.2\n---\na: b\n", []),
        ("a: !!int x\nb: !!float 1\nc: !!str 1\nd: ! 2\ne: !!map {}\nf: !!null\n", ["tagMismatch: 1 !!int | 1 x"]),
        ("a: !!seq {}\n", ["tagMismatch: 1 !!seq | 1 {"]),
        ("!!str a: !foo b\nc: !<tag:x,1> [1]\n", ["unknownTag: 1 !foo | !foo", "unknownTag: 2 !<tag:x,1> | tag:x,1"]),
        ("title: {{ name }}\n", ["complexKey: 1 { name }"]), ("? [a, b]\n: c\n", ["complexKey: 1 [a, b]"]),
        ("a: &x [1]\n? *x\n: c\n", ["complexKey: 2 *x"]),
    ])
    func reportsWhatIsWrong(text: String, facts: [String]) {
        #expect(Facts.read(text) == facts)
    }

    @Test(arguments: [
        ("title: Ausbau #2\n", ["commentInText: 1 Ausbau #2 | 1 #2"]),
        ("title: Ausbau #Klima jetzt  \r\n", ["commentInText: 1 Ausbau #Klima jetzt | 1 #Klima jetzt"]),
        ("a: b # c\nd: e   #f\ng: h#i\nj: 'k' #l\nm: n ## o\n", []),
        ("{ de: Ausbau, Phase 2 }", ["commaInText: 1 Ausbau, Phase 2 | 1 ,"]),
        ("a: { de: Ausbau, Phase 2, und 3, en: x }", ["commaInText: 1 Ausbau, Phase 2, und 3 | 1 ,"]),
        ("{ a: b, c: d, e, f: 'g', h }", ["commaInText: 1 d, e | 1 ,", "missingValue: 1 h"]),
        ("{ a: , b: }", []), ("{ Phase 2 }", ["missingValue: 1 Phase 2"]), ("[Ausbau, Phase 2]", []),
        ("- a\n - b\n", ["listItemInText: 1 a⏎ - b | 2 -"]),
        ("key: value\n  - a\n  - b\n", ["listItemInText: 1 value⏎  - a⏎  - b | 2 -"]),
        ("a: >5\n", ["emptyBlockText: 1 >5"]), ("a: |\nb: c", ["emptyBlockText: 1 |"]), ("a: |\n  b\n", []),
        ("name: &Co KG\n", ["unusedAnchor: 1 &Co"]), ("a: &b c\nd: *b\n", []),
        ("a: !!str &b c\n", ["unusedAnchor: 1 &b"]),
    ])
    func reportsWhatIsSuspicious(text: String, facts: [String]) {
        #expect(Facts.read(text) == facts)
    }

    @Test func keepsAThousandProblems() throws {
        let text = String(repeating: "a: 1\n", count: 3000) + String(repeating: "b: c #2\n", count: 3000)
        #expect(try YAMLReader.read(SourceFile(path: "a", text: text)).problems.count == 1000)
    }
}
