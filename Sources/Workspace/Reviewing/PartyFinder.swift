import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Syntax

/// Finds who wrote each file of a contract, and what one party must not learn of another.
struct PartyFinder {
    /// A stakeholder with a file of its own.
    struct Party {
        let id: String
        let name: String
        /// Whether it may be named where others read it (`publish`).
        let isPublic: Bool
        /// Ids and names that would tell who it is.
        let words: Set<String>
    }

    /// By file; files of the climate office have none.
    let parties: [Party?]
    private let contract: Contract?

    init(_ checked: CheckedContract, _ language: Language) {
        contract = checked.contract
        let publications = checked.contract?.publications ?? [:]
        let standard = checked.contract?.usualPublication.choice ?? .name
        let main = checked.contract?.mainLanguage ?? language.rawValue
        parties = checked.files.map { file in
            if case .commitment(let document)? = file.document?.content, let stakeholder = document.stakeholder {
                let name = stakeholder.name ?? checked.contract?.organisation(stakeholder.id.value)?.organisation.name
                let words = [stakeholder.id.value, document.id?.value, file.source.path].compactMap(\.self)
                return Party(
                    id: stakeholder.id.value, name: name?.text(in: language, contractLanguage: main) ?? "",
                    isPublic: publications[stakeholder.id.value]?.choice ?? document.publish?.value ?? standard
                        == .name,
                    words: Set(words + (name?.versions.map(\.text) ?? [])))
            }
            guard let (id, name) = file.tree.map(Self.stakeholder) ?? Self.stakeholder(inTextOf: file.source) else {
                return nil
            }
            return Party(
                id: id, name: name, isPublic: publications[id]?.choice ?? standard == .name, words: [id, name])
        }
    }

    /// The party that wrote a file.
    func party(of file: FileID) -> Party? { parties[Int(file.rawValue)] }

    /// Parties beside the one that wrote the file of a finding to whose files its labels lead.
    func others(in diagnostic: Diagnostic) -> [Party] {
        let own = party(of: diagnostic.place.file)?.key
        var seen: Set<[String]> = []
        return diagnostic.labels.compactMap { party(of: $0.place.file) }.filter {
            $0.key != own && seen.insert($0.key).inserted
        }
    }

    /// The parties that a finding tells of and that are not to be named, beside the one that wrote its file.
    func hidden(in diagnostic: Diagnostic, _ measure: ContractMeasure?) -> [Party] {
        let own = party(of: diagnostic.place.file)?.key
        let candidates = parties.compactMap(\.self).filter { !$0.isPublic && $0.key != own }
        guard !candidates.isEmpty else { return [] }
        let labelled = Set(others(in: diagnostic).map(\.key))
        let drawnOn = Set(sources(of: diagnostic.fact, measure).compactMap { party(of: $0)?.key })
        let quoted = Self.quotedWords(diagnostic)
        return candidates.filter {
            labelled.contains($0.key) || drawnOn.contains($0.key) || !quoted.isDisjoint(with: $0.words)
        }
    }

    /// Files whose figures are inside a number of a finding, and which no label need name.
    private func sources(of fact: Fact, _ measure: ContractMeasure?) -> [FileID] {
        guard let contract else { return [] }
        switch fact {
        case .figure(.partsExceedWhole): return measure?.parts.map { contract.measures[$0].file } ?? []
        // The median is the figure of one or two measures.
        case .money(.outlyingCostPerTonne): return contract.measures.map(\.file)
        default: return []
        }
    }

    /// Words in backticks in all that a finding says, and of `party/measure` the party.
    private static func quotedWords(_ diagnostic: Diagnostic) -> Set<String> {
        let sentence = diagnostic.sentence(in: .en)
        let prose =
            [sentence.message, sentence.help, sentence.label].compactMap(\.self)
            + diagnostic.labels.map { $0.fact.prose(in: .en) }
        let words = prose.flatMap(\.quotedTexts)
        return Set(words + words.map { String($0.prefix { $0 != "/" }) })
    }
}

extension PartyFinder.Party {
    /// Two parties that gave themselves one id by mistake stay apart by their names.
    fileprivate var key: [String] { [id, name] }
}

extension PartyFinder {
    /// Id and name as they stand in a file whose kind could not be told.
    private static func stakeholder(in tree: SyntaxTree) -> (id: String, name: String)? {
        guard let block = tree.value("stakeholder", in: .root), let id = tree.value("id", in: block) else { return nil }
        return (tree.text(of: id), tree.value("name", in: block).map { tree.text(of: $0) } ?? "")
    }

    /// The same in a text that could not be read as YAML: the lines behind `stakeholder:`.
    private static func stakeholder(inTextOf file: SourceFile) -> (id: String, name: String)? {
        let lines = file.bytes.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
        let block = lines.drop { !$0.starts(with: "stakeholder:".utf8) }.dropFirst()
            .prefix { $0.first == UInt8(ascii: " ") }
        func value(_ key: String) -> String? {
            for line in block {
                let content = line.drop { $0 == UInt8(ascii: " ") }
                guard content.starts(with: (key + ": ").utf8) else { continue }
                let text = String(decoding: content.dropFirst(key.utf8.count + 2), as: UTF8.self)
                return String(text.filter { $0 != "\"" && $0 != "'" })
            }
            return nil
        }
        return value("id").map { ($0, value("name") ?? "") }
    }
}
