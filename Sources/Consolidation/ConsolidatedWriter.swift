package import Aggregation
import ContractModel
import JSON
import Quantities
import SourceText
package import Syntax

/// Writes `contract.json`: all documents, every figure with its place, and every total with the figures it is made of.
package struct ConsolidatedWriter {
    let contract: Contract
    let positions: [PositionIndex]
    let redaction: Redaction
    private let trees: [SyntaxTree]
    private let version: String
    private let isDraft: Bool
    private let textFile: (_ yaml: String, _ name: String) -> String?

    /// Takes a contract, the trees of its documents in path order, the version of this program, and the way to texts
    /// that stand in Markdown files beside a YAML file.
    ///
    /// - Parameter isAnonymous: whether no organisation may be named.
    package init(
        _ contract: Contract, trees: [SyntaxTree], version: String, isDraft: Bool, isAnonymous: Bool,
        textFile: @escaping (_ yaml: String, _ name: String) -> String?
    ) {
        self.contract = contract
        self.redaction = Redaction(contract, isAnonymous: isAnonymous)
        self.positions = contract.sources.map(PositionIndex.init)
        self.trees = trees
        self.version = version
        self.isDraft = isDraft
        self.textFile = textFile
    }

    /// The text of the file.
    package func text() -> String {
        let json: JSONValue = [
            "ccc_contract": 1,
            "generator": ["name": "ccc", "version": .string(version)],
            "draft": .bool(isDraft),
            "id": .string(contract.document.id?.value ?? ""),
            "targets": .array(contract.targets.map(target)),
            "money": money(),
            "fields_of_action": .array(fields()),
            "measures": .array(contract.measures.indices.map(measure)),
            "parties": .array(contract.commitments.map(party)),
            "figures": .array(contract.ledger.indices.map(figure)),
            "documents": .array(trees.map(document)),
        ]
        return json.text
    }

    private func document(_ tree: SyntaxTree) -> JSONValue {
        var document = ConsolidatedDocument(tree, redaction) { textFile(tree.source.path, $0) }
        let (content, places) = document.json()
        let kind = tree.value("kind", in: .root).map { tree.text(of: $0) } ?? ""
        return [
            "path": .string(redaction.path(tree.source.path)), "kind": .string(kind), "content": content,
            "positions": places,
        ]
    }

    private func party(_ commitment: ContractCommitment) -> JSONValue {
        [
            "commitment": reference(commitment.id),
            "stakeholder": reference(commitment.document.stakeholder?.id.value ?? ""),
            "signature": commitment.signatureStatus.map { .string($0.rawValue) } ?? .null,
            "counts": .bool(commitment.isSigned),
            "measures": .array(commitment.measures.map { reference(contract.measures[$0].fullID) }),
        ]
    }

    private func measure(_ index: Int) -> JSONValue {
        let measure = contract.measures[index]
        return [
            "number": .number(index + 1),
            "id": reference(measure.fullID),
            "owner": measure.owner.map(reference) ?? .null,
            "field": measure.measure.field.map { .string($0.value) } ?? .null,
            "part_of": measure.whole.map { reference(contract.measures[$0].fullID) } ?? .null,
            "counts": .bool(measure.isCounted),
            "reason": reason(measure.counting),
        ]
    }

    /// An id or reference as it may be published.
    func reference(_ text: String) -> JSONValue {
        .string(redaction.reference(text))
    }
}
