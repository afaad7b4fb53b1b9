import Aggregation
import ContractModel
import Diagnostics
import SourceText
import Vocabularies

extension Rule {
    /// A reference to a party, measure, programme, inventory, level or priority that no file defines.
    static let unknownReference = Rule(
        .unknownReference,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                owner: ↓city-utilty
                partners:
                  - ↓solar-club
                part_of: ↓solar-plan
                cost:
                  capex:
                    value: included-elsewhere
                    see: ↓nowhere/nothing
                programmes:
                  - ↓climate-plan
                funding:
                  - funder: ↓solar-bank
                    instrument: loan
                    amount: 5 M EUR
                    status: planned
            """,
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title: Contract
            city:
              name: City
              country: DE
            languages:
              - en
            binding_language: ↓fr
            """,
        ],
        nonTriggering: [
            """
            === inventory.yaml
            ccc: 1
            kind: inventory
            id: base
            year: 2020
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 1000
                - sector: waste
                  all_scopes:
                    value: included-elsewhere
                    see: transport
            === commitment.yaml
            measures:
              - id: heat-grid
                title: Heat grid
                field: energy-systems
                status: planned
                cost:
                  capex: 8 M EUR
              - id: heat-pump
                title: River heat pump
                field: energy-systems
                status: planned
                cost:
                  capex:
                    value: included-elsewhere
                    see: heat-grid
                  opex:
                    value: included-elsewhere
                    see: base
            """,
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: city-utility
                name: City Utility
                type: utility
            === commitment.yaml
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                owner: city-utility
                cost:
                  capex: 8 M EUR
                funding:
                  - funder: national
                    instrument: loan
                    amount: 5 M EUR
                    status: planned
            """,
        ],
        contract: { subject, findings in
            var check = ReferenceCheck(subject)
            check.run()
            for diagnostic in check.diagnostics {
                findings.report(diagnostic.fact, at: diagnostic.place)
            }
        },
        loneDocument: { document, findings in
            for container in document.containers {
                let ids = Set(container.measures.map(\.id.value))
                for (reference, measure) in container.measureReferences
                where !reference.value.utf8.contains(UInt8(ascii: "/")) && !ids.contains(reference.value) {
                    var candidates = ReferenceCandidates([])
                    let itself = [measure].compactMap(\.self)
                    guard let fact = candidates.finding(reference.value, .measure, own: Array(ids), besides: itself)
                    else { continue }
                    findings.report(.reference(fact), at: document.place(reference.range))
                }
            }
        })
}

extension Document {
    /// What gives the measures of the file their ids: one commitment, or each programme.
    fileprivate var containers: [(measures: [Measure], measureReferences: [MeasureReference])] {
        switch content {
        case .commitment(let commitment):
            let milestones = commitment.milestones.compactMap(\.measure).map { ($0, measure: String?.none) }
            return [(commitment.measures, milestones + commitment.measures.flatMap(\.measureReferences))]
        case .programmes(let document):
            return document.programmes.map { ($0.measures, $0.measures.flatMap(\.measureReferences)) }
        case .contract, .inventory, .organisations, .decisions: return []
        }
    }
}

/// A reference to a measure, and the id of the measure that it stands in, which it cannot mean.
private typealias MeasureReference = (reference: Sourced<String>, measure: String?)

extension Measure {
    /// What it refers to as other measures.
    fileprivate var measureReferences: [MeasureReference] {
        let all = [partOf].compactMap(\.self) + dependsOn + funding.flatMap(\.uses).compactMap(\.measure)
        return all.map { ($0, id.value) }
    }
}

/// Looks every reference of a contract up.
private struct ReferenceCheck {
    private typealias Subject = ReferenceFact.Subject

    private let subject: ContractUnderCheck
    private let contract: Contract
    private let index: ContractIndex
    private let funderClasses: Vocabulary
    private let payerClasses: Vocabulary
    private var candidates: [Subject: ReferenceCandidates] = [:]
    private lazy var ownMeasures = Dictionary(grouping: contract.measures, by: \.containerID)
        .mapValues { $0.map(\.measure.id.value) }
    private(set) var diagnostics: [Diagnostic] = []

    init(_ subject: ContractUnderCheck) {
        self.subject = subject
        contract = subject.contract
        index = subject.index
        funderClasses = contract.vocabularies["funder-classes"]
        payerClasses = contract.vocabularies["payer-classes"]
    }

    mutating func run() {
        for target in contract.document.targets {
            for reference in [target.baseline, target.countFrom].compactMap(\.self)
            where index.inventories[reference.value] == nil {
                report(reference, contract.file, .inventory)
            }
        }
        checkBindingLanguage()
        for commitment in contract.commitments { check(commitment) }
        for programme in contract.programmes { organisation(programme.programme.owner, programme.file) }
        for measure in contract.measures { check(measure) }
        for decision in contract.decisions { check(decision) }
        for entry in contract.ledger { check(entry) }
    }

    /// Where a figure is counted instead.
    private mutating func check(_ entry: LedgerEntry) {
        guard let see = entry.figure?.details?.see, index.inventories[see.value] == nil,
            index.programmes[see.value] == nil, !contract.vocabularies.sectors.contains(see.value)
        else { return }
        let container = entry.measure.map { contract.measures[$0].containerID }
        measure(see, entry.place.file, container: container, as: .counted)
    }

    private mutating func checkBindingLanguage() {
        let languages = contract.document.languages.map(\.value)
        // A code in the wrong case has its own finding.
        guard let binding = contract.document.bindingLanguage, !languages.isEmpty,
            !languages.contains(where: { $0.lowercased() == binding.value.lowercased() })
        else { return }
        diagnostics.append(
            Diagnostic(
                .reference(.bindingLanguage(binding.value, languages: languages)), at: contract.place(binding.range)))
    }

    private mutating func check(_ commitment: ContractCommitment) {
        let levels = contract.document.levels
        if let level = commitment.document.level, !levels.contains(where: { $0.id.value == level.value }) {
            report(level, commitment.file, .level)
        }
        let priorities = contract.document.priorities
        for priority in commitment.document.priorities
        where !priorities.contains(where: { $0.id.value == priority.value }) {
            report(priority, commitment.file, .priority)
        }
        organisation(commitment.document.signature?.signedBy, commitment.file)
        for milestone in commitment.document.milestones {
            self.measure(milestone.measure, commitment.file, container: commitment.id)
        }
    }

    private mutating func check(_ measure: ContractMeasure) {
        let file = measure.file
        let container = measure.containerID
        organisation(measure.measure.owner, file)
        for partner in measure.measure.partners { organisation(partner, file) }
        for reference in [measure.measure.partOf].compactMap(\.self) + measure.measure.dependsOn {
            self.measure(reference, file, container: container, of: measure)
        }
        for programme in measure.measure.programmes where index.programmes[programme.value] == nil {
            report(programme, file, .programme)
        }
        for payer in measure.measure.cost?.payers ?? [] where payerClasses.entry(payer.payer.value) == nil {
            organisation(payer.payer, file, orOneOf: payerClasses)
        }
        for line in measure.measure.funding {
            if let funder = line.funder, funderClasses.entry(funder.value) == nil {
                organisation(funder, file, orOneOf: funderClasses)
            }
            for use in line.uses { self.measure(use.measure, file, container: container, of: measure) }
        }
    }

    private mutating func check(_ decision: ContractDecision) {
        for reference in decision.decision.measures { measure(reference, decision.file, container: nil) }
    }

    private mutating func organisation(
        _ reference: Sourced<String>?, _ file: FileID, orOneOf words: Vocabulary? = nil
    ) {
        guard let reference, index.organisations[reference.value] == nil else { return }
        report(reference, file, .organisation, orOneOf: words)
    }

    private mutating func measure(
        _ reference: Sourced<String>?, _ file: FileID, container: String?, as subject: Subject = .measure,
        of itself: ContractMeasure? = nil
    ) {
        guard let reference, index.measure(reference.value, from: container) == nil else { return }
        let itself = itself.map { [$0.fullID, $0.measure.id.value] } ?? []
        if let full = index.measuresByShortID[reference.value], full.allSatisfy(ReferenceCandidates.isReference) {
            let place = SourcePlace(file: file, range: reference.range)
            let fact: ReferenceFact =
                full.count == 1
                ? .unknown(reference.value, subject, suggestion: full[0], known: [])
                : .ambiguous(reference.value, candidates: full.sorted())
            diagnostics.append(Diagnostic(.reference(fact), at: place))
            return
        }
        // The measure of another party, whose id is not quite right.
        if reference.value.contains("/"), let short = reference.value.split(separator: "/").last.map(String.init),
            let full = index.measuresByShortID[short], full.count == 1, !itself.contains(full[0]),
            full.allSatisfy(ReferenceCandidates.isReference)
        {
            let fact = ReferenceFact.unknown(reference.value, .measure, suggestion: full[0], known: [])
            diagnostics.append(Diagnostic(.reference(fact), at: SourcePlace(file: file, range: reference.range)))
            return
        }
        report(reference, file, subject, own: container.flatMap { ownMeasures[$0] } ?? [], besides: itself)
    }

    private mutating func report(
        _ reference: Sourced<String>, _ file: FileID, _ subject: Subject, own: [String] = [],
        orOneOf words: Vocabulary? = nil, besides itself: [String] = []
    ) {
        var candidates = candidates.removeValue(forKey: subject) ?? ReferenceCandidates(subject, in: self.subject)
        let list = words?.entries.map { FormatWord($0.id, labels: $0.label) } ?? []
        let fact = candidates.finding(
            reference.value, subject, own: own, orOneOf: (list, words?.names ?? []), besides: itself)
        self.candidates[subject] = candidates
        guard let fact else { return }
        diagnostics.append(Diagnostic(.reference(fact), at: SourcePlace(file: file, range: reference.range)))
    }
}
