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

extension ContractMeasure {
    /// Whether it says an annual amount of the same quantity itself.
    func hasFigure(inGroupOf kind: EffectKind) -> Bool {
        measure.effects.contains { effect in
            effect.kind.value.isSameQuantity(as: kind) && effect.byYear.contains { $0.value.figure != nil }
        }
    }

    /// Whether it says an investment itself.
    var hasKnownCost: Bool { measure.knownCost != nil }
}
