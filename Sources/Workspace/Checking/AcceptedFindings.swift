import Aggregation
import ContractModel
import Diagnostics
import SourceText

/// Findings that a decision of the coordinator accepts (format §3, `decisions`).
struct AcceptedFindings {
    private struct Acceptance {
        let code: String
        /// Everywhere when nil.
        let places: [SourcePlace]?
    }

    private let acceptances: [Acceptance]

    init(_ contract: Contract) {
        acceptances = contract.decisions.compactMap { decision in
            guard case .accept(let code, let at) = decision.decision.kind else { return nil }
            return Acceptance(code: code.value, places: at.map { Self.places($0.value, contract) })
        }
    }

    /// The findings that are not accepted.
    func remaining(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !acceptances.isEmpty else { return diagnostics }
        return diagnostics.filter { diagnostic in
            !acceptances.contains { acceptance in
                guard acceptance.code == diagnostic.code.description else { return false }
                return acceptance.places?.contains { Self.holds($0, diagnostic.place) } ?? true
            }
        }
    }

    /// A file, a measure or everything of a commitment.
    private static func places(_ reference: String, _ contract: Contract) -> [SourcePlace] {
        if let file = contract.sources.firstIndex(where: { $0.path == reference }) {
            return [whole(FileID(UInt32(file)), contract)]
        }
        let measures = contract.measures.filter { $0.fullID == reference }.map { $0.place($0.measure.range) }
        let commitments = contract.commitments.filter { $0.id == reference }.map { whole($0.file, contract) }
        return measures + commitments
    }

    private static func whole(_ file: FileID, _ contract: Contract) -> SourcePlace {
        let count = contract.sources[Int(file.rawValue)].bytes.count
        return SourcePlace(file: file, range: ByteRange(lower: 0, upper: UInt32(count)))
    }

    private static func holds(_ outer: SourcePlace, _ inner: SourcePlace) -> Bool {
        outer.file == inner.file && outer.range.lower <= inner.range.lower && inner.range.upper <= outer.range.upper
    }
}
