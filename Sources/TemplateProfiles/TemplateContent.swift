public import Aggregation
import ContractModel

/// Content that a contract's files give a template's tables (the words behind `content:` in a profile).
public enum TemplateContent: String, CaseIterable, Sendable {
    case targets, boundary, priorities, signatories, signatures, contributions
    case energy, factors, emissions, programmes, gap, balance
    case measures
    case governanceMeasures = "governance-measures"
    case socialMeasures = "social-measures"
    case indicators, costs, payers, funding

    /// Whether a contract has it. A figure that is marked as missing is content: its place is there.
    public func isPresent(in contract: Contract) -> Bool {
        switch self {
        case .targets, .priorities, .programmes, .boundary: isPresent(in: contract.document, contract)
        case .signatories: !contract.commitments.isEmpty
        case .signatures: contract.commitments.contains(where: \.isSigned)
        case .contributions:
            contract.commitments.contains { !$0.measures.isEmpty || $0.document.statement != nil }
        case .energy: contract.inventories.contains { !($0.document.energy?.rows.isEmpty ?? true) }
        case .factors: contract.inventories.contains { !($0.document.factors?.rows.isEmpty ?? true) }
        case .emissions: Self.hasEmissions(contract)
        case .gap: contract.targets.contains { $0.baseline != nil && $0.hasGoal }
        case .balance, .measures, .governanceMeasures, .socialMeasures, .indicators, .costs, .payers, .funding:
            contract.measures.contains { isPresent(in: $0.measure) }
        }
    }

    private func isPresent(in document: ContractDocument, _ contract: Contract) -> Bool {
        switch self {
        case .targets: !document.targets.isEmpty
        case .priorities: !document.priorities.isEmpty
        case .programmes: !contract.programmes.isEmpty
        // Table I-1.1 follows from the rows of the base inventory.
        default: document.boundary != nil || Self.hasEmissions(contract)
        }
    }

    private static func hasEmissions(_ contract: Contract) -> Bool {
        contract.inventories.contains { !($0.document.emissions?.rows.isEmpty ?? true) }
    }

    private func isPresent(in measure: Measure) -> Bool {
        switch self {
        case .balance:
            measure.effects.contains { $0.kind.value == .compensation || $0.kind.value == .sequestration }
        case .governanceMeasures: measure.lever?.value == "governance-policy"
        case .socialMeasures:
            ["social-innovation", "democracy-participation"].contains(measure.lever?.value)
        case .indicators: !measure.indicators.isEmpty
        case .costs: measure.cost != nil
        case .payers: !(measure.cost?.payers.isEmpty ?? true)
        case .funding: !measure.funding.isEmpty
        default: true
        }
    }
}

extension TargetAccount {
    /// Whether the target says how much less, or how much may remain.
    fileprivate var hasGoal: Bool { target.reduction != nil || !target.bySector.isEmpty }
}
