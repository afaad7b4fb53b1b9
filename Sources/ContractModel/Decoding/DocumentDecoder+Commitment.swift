import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    mutating func commitment(_ node: NodeID) -> CommitmentDocument {
        var commitment = CommitmentDocument()
        commitment.stakeholder = tree.value("stakeholder", in: node).flatMap { organisation($0) }
        commitment.id = string("id", in: node)
        commitment.title = text("title", in: node)
        commitment.level = string("level", in: node)
        commitment.statement = longText("statement", in: node)
        commitment.priorities = strings("priorities", in: node)
        commitment.ownTarget = tree.value("own_target", in: node).map { ownTarget($0) }
        commitment.milestones = list("milestones", in: node) { $0.milestone($1) }
        commitment.publish = publishChoice("publish", in: node)
        commitment.signature = tree.value("signature", in: node).map { signature($0) }
        commitment.measures = list("measures", in: node) { $0.measure($1) }
        commitment.declared = declaredTotals("declared", in: node)
        commitment.note = text("note", in: node)
        commitment.source = text("source", in: node)
        return commitment
    }

    mutating func organisations(_ node: NodeID) -> OrganisationsDocument {
        var document = OrganisationsDocument()
        document.organisations = list("organisations", in: node) { $0.organisation($1) }
        document.source = text("source", in: node)
        return document
    }

    private mutating func organisation(_ node: NodeID) -> Organisation? {
        guard let id = needed(string("id", in: node), in: node) else { return nil }
        return Organisation(
            id: id, name: text("name", in: node), type: string("type", in: node),
            legalForm: text("legal_form", in: node),
            levelOfOperation: string("level_of_operation", in: node), description: longText("description", in: node),
            website: string("website", in: node)?.value, contact: tree.value("contact", in: node).map(contact),
            range: tree.range(of: node))
    }

    func contact(_ node: NodeID) -> Contact {
        Contact(
            position: text("position", in: node), department: text("department", in: node),
            name: string("name", in: node), email: string("email", in: node), phone: string("phone", in: node))
    }

    private mutating func ownTarget(_ node: NodeID) -> OwnTarget {
        OwnTarget(
            year: integer("year", in: node), reduction: figure("reduction", in: node, Self.share),
            baselineYear: integer("baseline_year", in: node),
            remaining: figure("remaining", in: node, Self.remainingEmissions),
            statement: longText("statement", in: node),
            source: text("source", in: node))
    }

    private func milestone(_ node: NodeID) -> Milestone {
        Milestone(
            due: date("due", in: node), what: text("what", in: node), done: date("done", in: node),
            measure: string("measure", in: node), note: text("note", in: node))
    }

    private mutating func signature(_ node: NodeID) -> Signature {
        let status = word("status", in: node, as: SignatureStatus.self)
        return Signature(
            status: needed(status, in: node), date: date("date", in: node),
            position: text("position", in: node), name: string("name", in: node), place: text("place", in: node),
            signedBy: string("signed_by", in: node), document: string("document", in: node),
            note: text("note", in: node), range: tree.range(of: node))
    }
}
