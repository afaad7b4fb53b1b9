import Diagnostics
import SourceText

/// What a reference of one kind can mean.
struct ReferenceCandidates {
    private let ids: [String]
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
    /// stand there as well. `itself` are the ids of what the reference stands in: it cannot mean that.
    mutating func finding(
        _ reference: String, _ subject: ReferenceFact.Subject, own: [String] = [], orOneOf words: [String] = [],
        besides itself: [String] = []
    ) -> ReferenceFact? {
        guard Self.isReference(reference), own.allSatisfy(Self.isReference),
            !misspelt.contains(where: { Self.mayMean($0, reference) })
        else { return nil }
        let own = own.filter { !itself.contains($0) }.sorted()
        return .unknown(
            reference, subject, suggestion: suggestion(for: reference, own + words, besides: itself),
            known: own.isEmpty ? ids.filter { !itself.contains($0) } : own)
    }

    private mutating func suggestion(
        for reference: String, _ others: [String], besides itself: [String]
    ) -> String? {
        guard searches < Self.searchLimit else { return nil }
        searches += 1
        return closestMatch(to: reference, among: ids.filter { !itself.contains($0) } + others)
            ?? SpokenName.best(for: reference, among: names)
    }

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
