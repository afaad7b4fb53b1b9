import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A party that reports must not name stands in a text that they print.
    static let hiddenNameInText = Rule(
        .hiddenNameInText,
        triggering: [
            example(
                publish: "type-only", name: "Carpet Works Ltd", description: "↓With the Carpet Works as a partner."),
            example(publish: "totals-only", name: "RiverSteel", description: "↓Heat of RiverSteel, from 2028."),
            example(publish: "type-only", name: "Carpets AG", description: "↓Heat of Carpets AG is used."),
            example(publish: "type-only", name: "Teppichwerk Süd", description: "↓Wärme vom „Teppichwerk Süd“."),
            // One of its commitments is enough.
            example(
                publish: "name", second: "type-only", name: "RiverSteel", description: "↓Heat of RiverSteel, from 2028."
            ),
            example(publish: "type-only", name: "Carpets AG", description: "↓Heat of CARPETS AG is used."),
            example(publish: "type-only", name: "Teppichwerk Süd", description: "↓Wärme des Teppichwerks Süd."),
            example(publish: "type-only", name: "Carpet Works (Cooperative)", description: "↓From the Carpet Works."),
            // An umlaut of two characters.
            example(publish: "type-only", name: "Teppichwerk Su\u{308}d", description: "↓Vom Teppichwerk Süd."),
            example(publish: "type-only", name: "Teppichwerk Süd", description: "↓Vom Teppichwerk Su\u{308}d."),
        ],
        nonTriggering: [
            example(publish: "name", name: "Carpet Works Ltd", description: "With the Carpet Works as a partner."),
            example(publish: "type-only", name: "Carpet Works Ltd", description: "Carpets and the Carpet Workshop."),
            example(publish: "type-only", name: "Carpets AG", description: "Carpets are made here."),
            example(publish: "type-only", name: "Teppichwerk Süd", description: "Teppichwerk Südstadt."),
        ],
        contract: { subject, findings in
            let contract = subject.contract
            let hidden = HiddenParty.all(in: contract)
            guard !hidden.isEmpty else { return }
            let index = NameIndex(hidden.enumerated().flatMap { owner, party in party.names.map { ($0, owner) } })
            for file in contract.textsByFile {
                for version in file.texts.flatMap(\.text.versions) {
                    let place = SourcePlace(file: file.file, range: version.range)
                    let owners = index.owners(in: version.text).filter { !hidden[$0].leavesOut(place) }
                    guard let party = owners.min().map({ hidden[$0] }) else { continue }
                    findings.report(
                        .publication(.hiddenName(party.name)), at: place, labels: [Label(.consent, at: party.consent)])
                }
            }
        })

    private static func example(
        publish: String, second: String? = nil, name: String, description: String
    ) -> String {
        """
        === city.yaml
        ccc: 1
        kind: commitment
        stakeholder:
          id: city
          name: City
          type: city
        signature:
          status: signed
        measures:
          - id: heat-network
            title: Heat network
            description: \(description)
            field: energy-systems
            status: planned
        \(commitment("works", publish: publish, name: name))
        \(second.map { commitment("works-heat", publish: $0, name: name) } ?? "")
        """
    }

    private static func commitment(_ id: String, publish: String, name: String) -> String {
        """
        === \(id).yaml
        ccc: 1
        kind: commitment
        id: \(id)
        stakeholder:
          id: works
          name: \(name)
          type: company
        publish: \(publish)
        signature:
          status: signed
        """
    }
}

/// A party that wants to appear by type, or in totals only.
private struct HiddenParty {
    /// Without the legal form, where that still tells who it is.
    let name: String
    /// Where the party or the contract says so.
    let consent: SourcePlace
    let names: [String]
    /// What reports leave out of its files: its own block, or all of it.
    private let leftOut: [SourcePlace]

    static func all(in contract: Contract) -> [HiddenParty] {
        let forms = LegalForms(contract)
        var seen: Set<String> = []
        let commitments = Dictionary(grouping: contract.commitments, by: \.party)
        let publications = contract.publications.filter { $0.value.choice != .name }
        return contract.commitments.map(\.party).filter { seen.insert($0).inserted }.compactMap { party in
            guard let publication = publications[party], let consent = publication.place else { return nil }
            return HiddenParty(commitments[party] ?? [], publication.choice, consent, forms)
        }
    }

    private init?(
        _ commitments: [ContractCommitment], _ choice: PublishChoice, _ consent: SourcePlace, _ forms: LegalForms
    ) {
        let versions = commitments.flatMap { $0.document.stakeholder?.name?.versions ?? [] }
        var names: [String] = []
        for version in versions {
            let bare = forms.parts(of: Self.withoutBrackets(version.text)).name
            let name = Self.isTelling(bare) ? String(bare) : version.text
            if !names.contains(name) { names.append(name) }
        }
        guard let name = names.first else { return nil }
        self.name = name
        self.names = names.filter { Self.isTelling($0[...]) }.flatMap(Self.spellings)
        self.consent = consent
        leftOut = commitments.compactMap { commitment in
            guard choice != .totalsOnly else {
                return SourcePlace(file: commitment.file, range: ByteRange(lower: 0, upper: .max))
            }
            return commitment.document.stakeholder.map { SourcePlace(file: commitment.file, range: $0.range) }
        }
    }

    /// Two words, or one with a capital letter inside: "Carpets" alone is also what is made there.
    private static func isTelling(_ name: Substring) -> Bool {
        name.contains(" ") || name.dropFirst().contains(where: \.isUppercase)
    }

    /// "Sugar Works (Cooperative)" is also called without what is in brackets.
    private static func withoutBrackets(_ name: String) -> String {
        guard name.hasSuffix(")"), let bracket = name.lastIndex(of: "("), bracket > name.startIndex else { return name }
        return String(name[..<name.index(before: bracket)])
    }

    /// A name as it is, in capital letters, and in the German genitive.
    private static func spellings(_ name: String) -> [String] {
        let words = name.split(separator: " ")
        let genitives = words.indices.filter { words[$0].last?.isLetter ?? false }.map { index in
            var genitive = words.map(String.init)
            genitive[index] += "s"
            return genitive.joined(separator: " ")
        }
        return [name, name.uppercased()] + genitives
    }

    /// Whether reports leave out what stands at a place.
    func leavesOut(_ place: SourcePlace) -> Bool {
        leftOut.contains { $0.file == place.file && $0.range.overlaps(place.range) }
    }
}
