import ContractModel
import Quantities
import SourceText
import Vocabularies

/// The documents of a contract sorted into lists whose order does not depend on file names.
struct MergedDocuments {
    var contract: (document: ContractDocument, file: FileID)?
    var organisations: [ContractOrganisation] = []
    var commitments: [ContractCommitment] = []
    var programmes: [ContractProgramme] = []
    var inventories: [ContractInventory] = []
    var decisions: [ContractDecision] = []
    var measures: [ContractMeasure] = []
    /// Wholes and their parts, once these are resolved.
    var tree = MeasureTree([])
    var index = ContractIndex()

    init(_ documents: [Document], sources: [SourceFile], vocabularies: VocabularyLibrary) {
        chooseContract(of: documents, sources)
        sort(documents, vocabularies["stakeholder-types"])
        collectMeasures()
        collectRoles()
    }

    /// The file named `contract.yaml` at the root, else `contract.yml`, else the first in path order.
    ///
    /// Any other contract file is a finding.
    private mutating func chooseContract(of documents: [Document], _ sources: [SourceFile]) {
        let names = ContractDocument.fileNames
        var best = Int.max
        for document in documents {
            guard case .contract(let content) = document.content else { continue }
            let name = names.firstIndex(of: sources[Int(document.file.rawValue)].path) ?? names.count
            guard name < best else { continue }
            best = name
            contract = (content, document.file)
        }
    }

    private mutating func sort(_ documents: [Document], _ types: Vocabulary) {
        var parties: [ContractOrganisation] = []
        var others: [ContractOrganisation] = []
        for document in documents {
            switch document.content {
            case .contract:
                continue
            case .inventory(let content):
                inventories.append(ContractInventory(document: content, file: document.file))
            case .organisations(let content):
                others += content.organisations.map { ContractOrganisation(organisation: $0, file: document.file) }
            case .commitment(let content):
                if let party = content.stakeholder {
                    parties.append(ContractOrganisation(organisation: party, file: document.file))
                }
                let id = content.id?.value ?? content.stakeholder?.id.value ?? ""
                commitments.append(ContractCommitment(id: id, document: content, file: document.file))
            case .programmes(let content):
                programmes += content.programmes.map { ContractProgramme(programme: $0, file: document.file) }
            case .decisions(let content):
                decisions += content.decisions.map { ContractDecision(decision: $0, file: document.file) }
            }
        }
        func rank(_ organisation: Organisation?, _ file: FileID) -> (Int, String, FileID) {
            let type = organisation?.type.map { types.position($0.value) } ?? .max
            return (type, organisation?.id.value ?? "", file)
        }
        parties.sort { rank($0.organisation, $0.file) < rank($1.organisation, $1.file) }
        others.sort { rank($0.organisation, $0.file) < rank($1.organisation, $1.file) }
        organisations = Self.withoutRepetition(parties) + others
        commitments.sort { rank($0.document.stakeholder, $0.file) < rank($1.document.stakeholder, $1.file) }
        programmes.sort { ($0.programme.id.value, $0.file) < ($1.programme.id.value, $1.file) }
        inventories.sort { $0.rank < $1.rank }
    }

    /// A party with several commitments describes itself in each; where name and type agree, the first stands for all.
    private static func withoutRepetition(_ parties: [ContractOrganisation]) -> [ContractOrganisation] {
        var firsts: [String: Organisation] = [:]
        return parties.filter { party in
            guard let first = firsts[party.organisation.id.value] else {
                firsts[party.organisation.id.value] = party.organisation
                return true
            }
            return !first.agrees(with: party.organisation)
        }
    }

    private mutating func collectMeasures() {
        for position in commitments.indices {
            let commitment = commitments[position]
            let idRange = commitment.document.id?.range ?? commitment.document.stakeholder?.id.range
            if let idRange {
                index.addContainer(commitment.id, definition(position, commitment.file, idRange))
            }
            let counting = Self.counting(of: commitment)
            for measure in commitment.document.measures {
                commitments[position].measures.append(measures.count)
                add(
                    measure, .commitment(position), prefix: commitment.id, file: commitment.file,
                    owner: commitment.document.stakeholder?.id.value, counting: counting, isOtherPlan: false)
            }
        }
        for position in programmes.indices {
            let programme = programmes[position]
            let id = programme.programme.id
            index.addContainer(id.value, definition(position, programme.file, id.range))
            index.addProgramme(id.value, definition(position, programme.file, id.range))
            let countsIn = programme.programme.countsIn?.value ?? .nothing
            let counts = countsIn == .plan || countsIn == .otherPlans
            for measure in programme.programme.measures {
                programmes[position].measures.append(measures.count)
                add(
                    measure, .programme(position), prefix: id.value, file: programme.file,
                    owner: programme.programme.owner?.value,
                    counting: counts ? .counted : .shown(.programme(countsIn)), isOtherPlan: countsIn == .otherPlans)
            }
        }
        for (position, inventory) in inventories.enumerated() {
            guard let id = inventory.document.id else { continue }
            index.addInventory(id.value, definition(position, inventory.file, id.range))
        }
    }

    private static func counting(of commitment: ContractCommitment) -> LedgerEntry.Counting {
        commitment.isSigned ? .counted : .shown(.announced(commitment.signatureStatus))
    }

    private mutating func add(
        _ measure: Measure, _ container: ContractMeasure.Container, prefix: String, file: FileID, owner: String?,
        counting: LedgerEntry.Counting, isOtherPlan: Bool
    ) {
        let fullID = prefix + "/" + measure.id.value
        index.addMeasure(fullID, short: measure.id.value, definition(measures.count, file, measure.id.range))
        let isActive = measure.status?.value.counts ?? false
        measures.append(
            ContractMeasure(
                measure: measure, container: container, file: file, fullID: fullID,
                owner: measure.owner?.value ?? owner, partners: measure.partners.map(\.value),
                counting: isActive ? counting : .shown(.inactive(measure.status?.value)), isOtherPlan: isOtherPlan))
    }

    private mutating func collectRoles() {
        for (position, organisation) in organisations.enumerated() {
            let id = organisation.organisation.id
            index.addOrganisation(id.value, definition(position, organisation.file, id.range))
        }
        func first(_ id: String?) -> Int? { id.flatMap { index.organisations[$0]?.first?.index } }
        for (position, commitment) in commitments.enumerated() {
            guard let party = first(commitment.document.stakeholder?.id.value) else { continue }
            organisations[party].commitments.append(position)
        }
        for (position, measure) in measures.enumerated() {
            if let owner = first(measure.owner) { organisations[owner].owned.append(position) }
            for partner in measure.partners {
                if let partner = first(partner) { organisations[partner].partnerOf.append(position) }
            }
        }
    }

    private func definition(_ index: Int, _ file: FileID, _ range: ByteRange) -> ContractIndex.Definition {
        ContractIndex.Definition(index: index, place: SourcePlace(file: file, range: range))
    }
}

extension ContractInventory {
    /// By year, then id.
    fileprivate var rank: (Int, String, FileID) { (document.year?.value ?? 0, id ?? "", file) }
}

extension Organisation {
    /// Whether two descriptions say the same name and type, as far as both say one.
    fileprivate func agrees(with other: Organisation) -> Bool {
        let names = [name, other.name].compactMap(\.self).map { name in
            name.versions.sorted { $0.language < $1.language }.map { [$0.language, $0.text] }
        }
        let types = [type, other.type].compactMap(\.self).map(\.value)
        return Set(names).count <= 1 && Set(types).count <= 1
    }
}
