import ContractModel
import JSON
import Quantities
import SourceText
import Syntax
import Testing
import Vocabularies
import YAML

/// Schema, vocabularies and code name the same things.
@Suite struct VocabularyTests {
    private static let vocabularies = Repository.files(below: "schema/vocabularies", ending: ".yaml")

    private static func tree(_ path: String) throws -> SyntaxTree {
        let source = SourceFile(path: path, bytes: try Repository.bytes(path))
        return path.hasSuffix(".json") ? try JSONReader.read(source) : try YAMLReader.read(source).tree
    }

    private static func library() throws -> VocabularyLibrary {
        VocabularyLibrary(try vocabularies.map(tree))
    }

    @Test(arguments: vocabularies)
    func `every word has a label in every language`(path: String) throws {
        let tree = try Self.tree(path)
        guard let name = tree.value("vocabulary", in: .root).map({ tree.text(of: $0) }), name != "gwp" else { return }
        let vocabulary = try Self.library()[name]
        #expect(!vocabulary.entries.isEmpty)
        for entry in vocabulary.entries {
            for language in Language.allCases {
                #expect(entry.label[language] != nil, "\(name) \(entry.id) \(language)")
            }
        }
    }

    @Test(arguments: Repository.files(below: "schema", ending: ".schema.json"))
    func `the words of a schema are those of the vocabulary it names`(path: String) throws {
        let tree = try Self.tree(path)
        let library = try Self.library()
        for index in tree.nodes.indices {
            let node = NodeID(UInt32(index))
            guard tree.kind(of: node) == .mapping, let name = tree.value("x-vocabulary", in: node),
                let words = tree.value("enum", in: node)
            else { continue }
            let vocabulary = tree.text(of: name)
            guard vocabulary != "gwp" else {
                #expect(tree.elements(of: words).map { tree.text(of: $0) } == library.warmingPotentials.sets)
                continue
            }
            #expect(tree.elements(of: words).map { tree.text(of: $0) } == library[vocabulary].entries.map(\.id))
        }
    }

    @Test func `the words that code must understand are those of the vocabularies`() throws {
        let library = try Self.library()
        #expect(library["absence-words"].entries.map(\.id) == Absence.allCases.map(\.rawValue))
        #expect(library["effect-kinds"].entries.map(\.id) == EffectKind.allCases.map(\.rawValue))
        #expect(library["measure-types"].entries.map(\.id) == MeasureType.allCases.map(\.rawValue))
        #expect(library["measure-statuses"].entries.map(\.id) == MeasureStatus.allCases.map(\.rawValue))
        #expect(library["signature-statuses"].entries.map(\.id) == SignatureStatus.allCases.map(\.rawValue))
        #expect(library["funding-statuses"].entries.map(\.id) == FundingStatus.allCases.map(\.rawValue))
        #expect(library["scopes"].entries.map(\.id) == Scope.allCases.map(\.rawValue))
        #expect(library["counts-in"].entries.map(\.id) == CountsIn.allCases.map(\.rawValue))
        #expect(library["publish-choices"].entries.map(\.id) == PublishChoice.allCases.map(\.rawValue))
        #expect(library["sequestration-uses"].entries.map(\.id) == SequestrationUse.allCases.map(\.rawValue))
    }

    @Test func `currencies are those that figures can have`() throws {
        let letters = Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        let listed = letters.flatMap { first in
            letters.flatMap { second in letters.compactMap { Currency(code: [first, second, $0]) } }
        }.filter(\.isListed)
        #expect(try Self.library()["currencies"].entries.map(\.id) == listed.map(\.code))
    }

    @Test func `what counts is told alike by vocabularies and code`() throws {
        func counting(_ name: String, _ key: String) throws -> [String: Bool] {
            let tree = try Self.tree("schema/vocabularies/\(name).yaml")
            let entries = try #require(tree.value("entries", in: .root))
            var result: [String: Bool] = [:]
            for entry in tree.elements(of: entries) {
                let id = try #require(tree.value("id", in: entry))
                let flag = try #require(tree.value(key, in: entry))
                result[tree.text(of: id)] = tree.text(of: flag) == "true"
            }
            return result
        }
        for (word, counts) in try counting("signature-statuses", "counts") {
            #expect(SignatureStatus(rawValue: word)?.counts == counts)
        }
        for (word, counts) in try counting("measure-statuses", "counts") {
            #expect(MeasureStatus(rawValue: word)?.counts == counts)
        }
        for (word, complete) in try counting("absence-words", "complete") {
            #expect(Absence(rawValue: word)?.isComplete == complete)
        }
    }

    @Test func `every warming potential is a number`() throws {
        let tree = try Self.tree("schema/vocabularies/gwp.yaml")
        let potentials = try Self.library().warmingPotentials
        let sets = try #require(tree.value("sets", in: .root))
        #expect(!tree.elements(of: sets).map(\.self).isEmpty)
        for set in tree.elements(of: sets) {
            let id = try #require(tree.value("id", in: set))
            let factors = tree.entries(of: try #require(tree.value("factors", in: set)))
            #expect(!factors.map(\.key).isEmpty)
            for factor in factors {
                let gas = tree.text(of: factor.key)
                #expect(potentials.factor(of: gas, in: tree.text(of: id)) != nil, "\(tree.text(of: id)) \(gas)")
            }
        }
    }

    @Test func `every kind has its schema`() throws {
        for kind in DocumentKind.allCases {
            let tree = try Self.tree("schema/\(kind.rawValue).schema.json")
            let word = tree.node(at: JSONPointer(tokens: ["properties", "kind", "const"]))
            #expect(word.map { tree.text(of: $0) } == kind.rawValue)
        }
    }
}
