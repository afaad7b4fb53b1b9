import Aggregation
import ContractModel
import Diagnostics
import SourceText
import TemplateProfiles

/// What a reference of one kind can mean.
struct ReferenceCandidates {
    /// What there is, sorted.
    let ids: [String]
    /// Texts that stand where an id must and are none: findings of the schema, each of which may be what is meant.
    private let misspelt: Set<String>
    private let names: [SpokenName]
    private var searches = 0

    /// So many references that mean nothing are no slips of the pen any more.
    private static let searchLimit = 100

    /// Takes the ids, and the names of what they stand for: who does not know an id writes the name.
    init(_ ids: some Sequence<String>, names: [SpokenName] = []) {
        let ids = ids.sorted()
        self.ids = ids.filter(Self.isReference)
        misspelt = Set(ids.filter { !Self.isReference($0) }.map { FoldedWord.scalars($0) }).subtracting([""])
        self.names = names
    }

    /// The finding on a reference that is none of the candidates; nil where it means one that is misspelt itself.
    ///
    /// `own` are short ids that count before all others: those of the file that the reference stands in. `words` can
    /// stand there as well, and have names. `itself` are the ids of what the reference stands in: it cannot mean that.
    mutating func finding(
        _ reference: String, _ subject: ReferenceFact.Subject, own: [String] = [],
        orOneOf words: (list: [FormatWord], names: [SpokenName]) = ([], []), besides itself: [String] = []
    ) -> ReferenceFact? {
        guard Self.isReference(reference), own.allSatisfy(Self.isReference),
            !misspelt.contains(where: { Self.mayMean($0, reference) })
        else { return nil }
        let own = own.filter { !itself.contains($0) }.sorted()
        return .unknown(
            reference, subject,
            suggestion: suggestion(for: reference, own + words.list.map(\.id), words.names, besides: itself),
            known: own.isEmpty ? ids.filter { !itself.contains($0) } : own, words: words.list)
    }

    private mutating func suggestion(
        for reference: String, _ others: [String], _ words: [SpokenName], besides itself: [String]
    ) -> String? {
        guard searches < Self.searchLimit else { return nil }
        searches += 1
        let names = names.filter { !itself.contains($0.id) }
        return SpokenName.same(as: reference, in: names + words)
            ?? closestMatch(to: reference, among: ids.filter { !itself.contains($0) } + others)
            ?? SpokenName.best(for: reference, among: names)
    }

    /// What a text that is no id means by its name, and whether that is its whole name.
    mutating func meaning(of text: String) -> (id: String, isWhole: Bool)? {
        guard searches < Self.searchLimit else { return nil }
        searches += 1
        return SpokenName.best(for: text, among: allNames).map {
            ($0, SpokenName.same(as: text, in: allNames) == $0)
        }
    }

    /// Each of several that a text names whole; nil if it names anything else.
    func meanings(of text: String) -> [String]? {
        let parts = listedWords(text)
        let all = parts.compactMap { SpokenName.same(as: $0, in: allNames) }
        return parts.count > 1 && parts.count <= 8 && all.count == parts.count ? all : nil
    }

    private var allNames: [SpokenName] { names + ids.map { SpokenName($0, of: $0) } }

    private static func mayMean(_ misspelt: String, _ reference: String) -> Bool {
        let word = reference.split(separator: "/").last.map(String.init) ?? reference
        return misspelt.contains(word) || word.contains(misspelt) || closestMatch(to: word, among: [misspelt]) != nil
    }

    /// Whether a text has the form of an id, or of two with `/` between them.
    static func isReference(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-/".utf8.contains(byte)
        }
    }
}

extension ReferenceCandidates {
    /// What a contract has of a kind: levels and priorities by title, organisations by name, measures by either.
    init(_ subject: ReferenceFact.Subject, in check: ContractUnderCheck) {
        let (contract, index) = (check.contract, check.index)
        func names(_ text: LocalizedText?, _ id: String) -> [SpokenName] {
            (text?.versions ?? []).map { SpokenName($0.text, of: id) }
        }
        switch subject {
        case .organisation:
            self.init(
                index.organisations.keys,
                names: contract.organisations.flatMap { names($0.organisation.name, $0.organisation.id.value) })
        case .measure:
            self.init(index.measures.keys, names: contract.measures.flatMap { names($0.measure.title, $0.fullID) })
        case .programme:
            self.init(
                index.programmes.keys,
                names: contract.programmes.flatMap { names($0.programme.title, $0.programme.id.value) })
        case .inventory: self.init(index.inventories.keys)
        case .counted: self.init(Array(index.measures.keys) + index.inventories.keys)
        case .level:
            let levels = contract.document.levels
            self.init(levels.map(\.id.value), names: levels.flatMap { names($0.title, $0.id.value) })
        case .priority:
            let priorities = contract.document.priorities
            self.init(priorities.map(\.id.value), names: priorities.flatMap { names($0.title, $0.id.value) })
        case .template: self.init(check.templates.ids)
        case .commitment, .target, .contract: self.init([])
        }
    }
}
