import SourceText
import Syntax

extension DocumentDecoder {
    mutating func decisions(_ node: NodeID) -> DecisionsDocument {
        var document = DecisionsDocument()
        document.decisions = list("decisions", in: node) { $0.decision($1) }
        return document
    }

    private func decision(_ node: NodeID) -> Decision? {
        guard let kind = decisionKind(node) else { return nil }
        return Decision(
            kind: kind, reason: text("reason", in: node), date: date("date", in: node), by: text("by", in: node),
            range: tree.range(of: node))
    }

    private func decisionKind(_ node: NodeID) -> Decision.Kind? {
        switch string("kind", in: node)?.value {
        case "same":
            string("keep", in: node).map { .same(keep: $0, drop: strings("drop", in: node)) }
        case "part-of":
            string("whole", in: node).map { .partOf(whole: $0, parts: strings("parts", in: node)) }
        case "accept":
            string("code", in: node).map { .accept(code: $0, at: string("at", in: node)) }
        default:
            nil
        }
    }
}
