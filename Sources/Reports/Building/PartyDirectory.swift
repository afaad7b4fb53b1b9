import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

/// How each organisation may be named in a report: by its name, by its type and a number, or not at all.
struct PartyDirectory: Sendable {
    /// What may be shown of an organisation.
    enum Visibility: Sendable {
        case named
        case typeOnly
        /// Its figures stand in totals only.
        case hidden
    }

    /// One organisation.
    struct Entry: Sendable {
        let visibility: Visibility
        /// Its name, or its type and number.
        let label: String
        /// Without `#`.
        let anchor: String
        /// Whether it has a place of its own in the report.
        let isShown: Bool
    }

    /// By index in `Contract.organisations`.
    let entries: [Entry]
    private let indices: [String: Int]
    private let commitmentParties: [Int?]
    private let hiddenFiles: Set<FileID>

    init(_ contract: Contract, _ options: ReportOptions) {
        var indices: [String: Int] = [:]
        for (index, organisation) in contract.organisations.enumerated() {
            let id = organisation.organisation.id.value
            if indices[id] == nil { indices[id] = index }
        }
        let types = contract.vocabularies["stakeholder-types"]
        var numbers: [String: Int] = [:]
        var hiddenFiles: Set<FileID> = []
        let publications = contract.publications
        entries = contract.organisations.map { organisation in
            let type = organisation.organisation.type?.value ?? "other"
            numbers[type, default: 0] += 1
            let id = organisation.organisation.id.value
            let visibility = Self.visibility(publications[id]?.choice ?? .name, options.profile)
            if visibility != .named {
                for index in organisation.commitments { hiddenFiles.insert(contract.commitments[index].file) }
            }
            let number = numbers[type] ?? 0
            let isNamed = visibility == .named
            let name = organisation.organisation.name?.text(
                in: options.language, contractLanguage: contract.mainLanguage)
            return Entry(
                visibility: visibility,
                label: isNamed ? name ?? id : "\(types.label(type, in: options.language)) \(number)",
                anchor: "p-" + (isNamed ? id : "\(type)--\(number)"), isShown: visibility != .hidden)
        }
        self.indices = indices
        self.hiddenFiles = hiddenFiles
        commitmentParties = contract.commitments.map { $0.document.stakeholder.flatMap { indices[$0.id.value] } }
    }

    /// The narrowest of what the profile and the party's own consent allow.
    private static func visibility(_ choice: PublishChoice, _ profile: ReportProfile) -> Visibility {
        switch choice {
        case .name: profile == .anonymised ? .typeOnly : .named
        case .typeOnly: .typeOnly
        case .totalsOnly: .hidden
        }
    }

    /// The index of an organisation.
    func index(of id: String) -> Int? { indices[id] }

    /// The entry of an organisation.
    func entry(_ id: String) -> Entry? { indices[id].map { entries[$0] } }

    /// The party of a commitment.
    func party(ofCommitment index: Int) -> Entry? { commitmentParties[index].map { entries[$0] } }

    /// The party that brings a measure in; nil for a programme's.
    func party(of measure: ContractMeasure) -> Entry? {
        guard case .commitment(let index) = measure.container else { return nil }
        return party(ofCommitment: index)
    }

    /// Whether a file may be named.
    func isShown(_ file: FileID) -> Bool { !hiddenFiles.contains(file) }
}
