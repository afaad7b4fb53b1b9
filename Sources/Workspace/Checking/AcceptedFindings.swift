import Aggregation
import ContractModel
import Diagnostics
import SourceText

/// Findings that decisions of the coordinator accept (`accept` in `schema/decisions.schema.json`).
struct AcceptedFindings {
    private struct Acceptance {
        let code: Sourced<String>
        let at: Sourced<String>?
        let file: FileID
        /// Everywhere when nil.
        let places: [SourcePlace]?
        var isUsed = false

        func holds(_ diagnostic: Diagnostic) -> Bool {
            guard code.value == diagnostic.code.description else { return false }
            return places?.contains { AcceptedFindings.holds($0, diagnostic.place) } ?? true
        }

        /// That what it accepts is not found at its place; nil where it names no rule or no place.
        var unused: (code: Code, diagnostic: Diagnostic)? {
            guard let rule = Code(code.value), let at, let places else { return nil }
            let fact = SuppressionFact.unusedDecision(
                code: rule.description, name: rule.name, at: at.value, isPlace: !places.isEmpty)
            return (rule, Diagnostic(.suppression(fact), at: SourcePlace(file: file, range: at.range)))
        }
    }

    private var acceptances: [Acceptance]

    init(_ contract: Contract) {
        acceptances = contract.decisions.compactMap { decision in
            guard case .accept(let code, let at) = decision.decision.kind else { return nil }
            return Acceptance(
                code: code, at: at, file: decision.file, places: at.map { Self.places($0.value, contract) })
        }
    }

    /// The findings that are not accepted.
    mutating func remaining(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !acceptances.isEmpty else { return diagnostics }
        return diagnostics.filter { diagnostic in
            var isAccepted = false
            for index in acceptances.indices where acceptances[index].holds(diagnostic) {
                acceptances[index].isUsed = true
                isAccepted = true
            }
            return !isAccepted
        }
    }

    /// Decisions that accept what was not found, each with the code that it names.
    var unused: [(code: Code, diagnostic: Diagnostic)] {
        acceptances.filter { !$0.isUsed }.compactMap(\.unused)
    }

    /// A file, a measure, a target, or everything of a commitment, of an inventory or of the contract file.
    private static func places(_ reference: String, _ contract: Contract) -> [SourcePlace] {
        if let file = contract.sources.firstIndex(where: { $0.path == reference }) {
            return [whole(FileID(UInt32(file)), contract)]
        }
        let measures = contract.measures.filter { $0.fullID == reference }.map { $0.place($0.measure.range) }
        let targets = contract.document.targets.filter { $0.id.value == reference }
            .map { SourcePlace(file: contract.file, range: $0.range) }
        let files =
            contract.commitments.filter { $0.id == reference }.map(\.file)
            + contract.inventories.filter { $0.id == reference }.map(\.file)
            + (contract.document.id?.value == reference ? [contract.file] : [])
        return measures + targets + files.map { whole($0, contract) }
    }

    private static func whole(_ file: FileID, _ contract: Contract) -> SourcePlace {
        let count = contract.sources[Int(file.rawValue)].bytes.count
        return SourcePlace(file: file, range: ByteRange(lower: 0, upper: UInt32(count)))
    }

    private static func holds(_ outer: SourcePlace, _ inner: SourcePlace) -> Bool {
        outer.file == inner.file && outer.range.lower <= inner.range.lower && inner.range.upper <= outer.range.upper
    }
}
