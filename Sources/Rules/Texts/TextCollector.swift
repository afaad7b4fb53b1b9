import ContractModel
import Quantities

/// Collects the texts of documents.
struct TextCollector {
    private(set) var texts: [DocumentText] = []

    mutating func add(_ text: LocalizedText?, _ role: DocumentText.Role) {
        if let text { texts.append(DocumentText(text: text, role: role)) }
    }

    mutating func add(_ figure: FigureValue?) {
        guard let details = figure?.details else { return }
        add(details.note, .prose)
        add(details.method, .prose)
        add(details.source, .source)
    }

    mutating func add(_ document: CommitmentDocument) {
        if let stakeholder = document.stakeholder { add(stakeholder) }
        add(document.title, .title)
        add(document.statement, .prose)
        add(document.ownTarget?.statement, .prose)
        add(document.ownTarget?.source, .source)
        add(document.ownTarget?.reduction)
        add(document.ownTarget?.remaining)
        for milestone in document.milestones {
            add(milestone.what, .prose)
            add(milestone.note, .prose)
        }
        add(document.signature?.position, .position)
        add(document.signature?.place, .name)
        add(document.signature?.note, .prose)
        for measure in document.measures { add(measure) }
        add(document.note, .prose)
        add(document.source, .source)
    }

    mutating func add(_ organisation: Organisation) {
        add(organisation.name, .name)
        add(organisation.description, .prose)
        if let contact = organisation.contact { add(contact) }
    }

    mutating func add(_ contact: Contact) {
        add(contact.position, .position)
        add(contact.department, .position)
    }

    mutating func add(_ programme: Programme) {
        add(programme.title, .title)
        add(programme.description, .prose)
        add(programme.relevance, .prose)
        add(programme.needForAction, .prose)
        for measure in programme.measures { add(measure) }
        add(programme.note, .prose)
        add(programme.source, .source)
    }

    mutating func add(_ decision: Decision) {
        add(decision.reason, .prose)
        add(decision.by, .position)
    }

    private mutating func add(_ measure: Measure) {
        add(measure.title, .title)
        add(measure.description, .prose)
        add(measure.seeks, .prose)
        add(measure.location, .name)
        for effect in measure.effects {
            for figure in effect.byYear { add(figure.value) }
            add(effect.total)
            add(effect.note, .prose)
            add(effect.source, .source)
        }
        if let cost = measure.cost { add(cost) }
        add(measure.npv?.note, .prose)
        add(measure.npv?.source, .source)
        for line in measure.funding { add(line) }
        add(measure.note, .prose)
        add(measure.source, .source)
    }

    private mutating func add(_ cost: Cost) {
        add(cost.capex)
        add(cost.opex?.value)
        add(cost.savings?.value)
        for figure in cost.byYear { add(figure.value) }
        for payer in cost.payers {
            add(payer.amount)
            add(payer.note, .prose)
        }
        add(cost.note, .prose)
        add(cost.source, .source)
    }

    private mutating func add(_ line: FundingLine) {
        add(line.amount)
        add(line.received)
        for use in line.uses {
            add(use.what, .prose)
            add(use.amount)
        }
        add(line.note, .prose)
        add(line.source, .source)
    }
}
