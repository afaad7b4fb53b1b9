public import ContractModel
import Quantities
public import SourceText
public import Vocabularies

/// All files of a contract, merged: what reports and rules ask.
///
/// Lists are in an order that does not depend on the names of files: parties by type and id, measures by party.
public struct Contract: Sendable {
    /// `contract.yaml`.
    public let document: ContractDocument
    /// Its file.
    public let file: FileID
    /// Every file that was read, by `FileID`.
    public let sources: [SourceFile]
    /// The lists of the format.
    public let vocabularies: VocabularyLibrary
    /// Organisations: parties first.
    public let organisations: [ContractOrganisation]
    public let commitments: [ContractCommitment]
    public let programmes: [ContractProgramme]
    public let inventories: [ContractInventory]
    /// Measures of commitments, then those of programmes; the display number is the index plus one.
    public let measures: [ContractMeasure]
    public let decisions: [ContractDecision]
    /// Every figure.
    public let ledger: [LedgerEntry]
    /// One account for each target.
    public let targets: [TargetAccount]
    /// Cost, payers and funding.
    public let money: MoneyAccount
    /// Places that could not be understood.
    public let unclear: UnclearPlaces

    /// Whether all of it was understood.
    public var isClear: Bool { unclear.isEmpty }

    /// Whether a whole file was understood.
    public func isClear(_ file: FileID) -> Bool { !unclear.contains(file) }

    /// Whether everything at a place was understood.
    public func isClear(_ place: SourcePlace) -> Bool { !unclear.overlaps(place) }

    /// BCP 47 tag of texts without a tag.
    public var mainLanguage: String { document.languages.first?.value ?? "en" }

    /// The organisation with an id.
    public func organisation(_ id: String) -> ContractOrganisation? {
        organisations.first { $0.organisation.id.value == id }
    }

    /// The number of parties with at least one such commitment: a party may have several.
    public func countOfParties(where applies: (ContractCommitment) -> Bool) -> Int {
        Set(commitments.filter(applies).map(\.party)).count
    }
}

/// An organisation and what it does in the contract.
public struct ContractOrganisation: Sendable {
    public let organisation: Organisation
    public let file: FileID
    /// Indices of its commitments.
    public var commitments: [Int] = []
    /// Indices of the measures it owns.
    public var owned: [Int] = []
    /// Indices of the measures it is a partner of.
    public var partnerOf: [Int] = []
}

/// A commitment.
public struct ContractCommitment: Sendable {
    public let id: String
    public let document: CommitmentDocument
    public let file: FileID
    /// Indices of its measures.
    public var measures: [Int] = []

    /// The id of the party that commits itself.
    public var party: String { document.stakeholder?.id.value ?? id }

    /// The state of the signature; nil without a signature block.
    public var signatureStatus: SignatureStatus? { document.signature?.status?.value }

    /// Whether the party is bound, so that its measures count.
    public var isSigned: Bool { signatureStatus?.counts ?? false }
}

/// A policy, plan or programme.
public struct ContractProgramme: Sendable {
    public let programme: Programme
    public let file: FileID
    /// Indices of its measures.
    public var measures: [Int] = []
}

/// An inventory.
public struct ContractInventory: Sendable {
    public let document: InventoryDocument
    public let file: FileID

    /// The id, if the file has one.
    public var id: String? { document.id?.value }
}

/// A decision of the coordinator.
public struct ContractDecision: Sendable {
    public let decision: Decision
    public let file: FileID
}

/// A measure in its place in the contract.
public struct ContractMeasure: Sendable {
    /// Who brings it in.
    public enum Container: Hashable, Sendable {
        case commitment(Int)
        case programme(Int)
    }

    public let measure: Measure
    public let container: Container
    public let file: FileID
    /// `commitment/measure` or `programme/measure`.
    public let fullID: String
    /// The organisation that answers for it; a programme's measure need not have one.
    public let owner: String?
    /// Partners, and the owners of measures that a decision dropped for this one.
    public var partners: [String]
    /// Index of the measure that contains it.
    public var whole: Int?
    /// Indices of the measures it contains.
    public var parts: [Int] = []
    /// Whether its figures are added, were it not contained in another.
    public var counting: LedgerEntry.Counting
    /// Whether it counts as reduction outside the contract.
    public let isOtherPlan: Bool

    /// The id of the commitment or programme that it stands in: what its full id begins with.
    public var containerID: String { String(fullID.prefix { $0 != "/" }) }

    /// A place in its file.
    public func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: file, range: range) }

    /// Whether its figures are added to totals.
    public var isCounted: Bool { counting == .counted }

    /// Whether it was completed before the year of a start inventory, which has its effect already.
    func isCompleted(before startYear: Int?) -> Bool {
        guard measure.status?.value == .completed, let end = measure.end?.value, let startYear else { return false }
        return end.year < startYear
    }
}
