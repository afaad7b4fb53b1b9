public import ContractModel
public import SourceText

/// How a party appears in what is published.
public struct Publication: Sendable {
    /// What the party agreed to.
    public let choice: PublishChoice
    /// Where that is said; nil where nothing is.
    public let place: SourcePlace?
}

extension Contract {
    /// How each party appears, by its id: as the narrowest of its commitments says; one that says nothing follows the
    /// contract.
    public var publications: [String: Publication] {
        Dictionary(commitments.map { ($0.party, publication(of: $0)) }) { $1.choice > $0.choice ? $1 : $0 }
    }

    /// How a party that gives no choice of its own appears.
    public var usualPublication: Publication {
        Publication(
            choice: document.publish?.value ?? .name,
            place: document.publish.map { SourcePlace(file: file, range: $0.range) })
    }

    private func publication(of commitment: ContractCommitment) -> Publication {
        guard let publish = commitment.document.publish else { return usualPublication }
        return Publication(choice: publish.value, place: SourcePlace(file: commitment.file, range: publish.range))
    }
}
