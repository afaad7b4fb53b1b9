import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A party that reports must not name stands in a text that they print (domain rule R24).
    static let hiddenNameInText = Rule(
        .hiddenNameInText,
        triggering: [
            example(
                publish: "type-only", name: "Carpet Works Ltd", description: "↓With the Carpet Works as a partner."),
            example(publish: "totals-only", name: "RiverSteel", description: "↓Heat of RiverSteel, from 2028."),
            example(publish: "type-only", name: "Carpets AG", description: "↓Heat of Carpets AG is used."),
            example(publish: "type-only", name: "Teppichwerk Süd", description: "↓Wärme vom „Teppichwerk Süd“."),
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

    private static func example(publish: String, name: String, description: String) -> String {
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
        === works.yaml
        ccc: 1
        kind: commitment
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
    private let file: FileID
    private let block: ByteRange
    private let isInTotalsOnly: Bool

    static func all(in contract: Contract) -> [HiddenParty] {
        let forms = LegalForms(contract)
        return contract.commitments.compactMap { commitment in
            guard let publish = commitment.document.publish ?? contract.document.publish, publish.value != "name",
                let stakeholder = commitment.document.stakeholder, let name = stakeholder.name
            else { return nil }
            let file = commitment.document.publish == nil ? contract.file : commitment.file
            return HiddenParty(
                names: name.versions.map { version in
                    let bare = forms.parts(of: version.text).name
                    return isTelling(bare) ? String(bare) : version.text
                },
                consent: SourcePlace(file: file, range: publish.range), file: commitment.file,
                block: stakeholder.range, isInTotalsOnly: publish.value == "totals-only")
        }
    }

    private init(names: [String], consent: SourcePlace, file: FileID, block: ByteRange, isInTotalsOnly: Bool) {
        self.name = names[0]
        self.names = names.filter { Self.isTelling($0[...]) }
        self.consent = consent
        self.file = file
        self.block = block
        self.isInTotalsOnly = isInTotalsOnly
    }

    /// Two words, or one with a capital letter inside: "Carpets" alone is also what is made there.
    private static func isTelling(_ name: Substring) -> Bool {
        name.contains(" ") || name.dropFirst().contains(where: \.isUppercase)
    }

    /// Whether reports leave out what stands at a place: the party's own block, or its whole file.
    func leavesOut(_ place: SourcePlace) -> Bool {
        place.file == file && (isInTotalsOnly || block.overlaps(place.range))
    }
}
