public import ContractModel

extension EffectKind {
    /// Whether the effect is one on greenhouse gases.
    public var isOnEmissions: Bool {
        switch self {
        case .reduction, .increase, .sequestration, .compensation: true
        case .energySaved, .renewableEnergy, .beneficiaries: false
        }
    }
}
