public import ContractModel

extension EffectKind {
    /// Whether the effect is one on greenhouse gases.
    public var isOnEmissions: Bool {
        switch self {
        case .reduction, .increase, .sequestration, .compensation: true
        case .energySaved, .renewableEnergy, .beneficiaries: false
        }
    }

    /// Kinds that are figures of one quantity: a larger measure's reduction covers an increase inside it.
    func isSameQuantity(as other: EffectKind) -> Bool {
        self == other || [.reduction, .increase].contains(self) && [.reduction, .increase].contains(other)
    }
}
