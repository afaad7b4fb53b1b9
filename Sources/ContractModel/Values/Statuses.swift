/// Status of a measure (vocabulary `measure-statuses`).
public enum MeasureStatus: String, CaseIterable, Sendable {
    case possible, planned, ongoing, completed, cancelled

    /// Whether the effects of such a measure can be added.
    public var counts: Bool {
        switch self {
        case .planned, .ongoing, .completed: true
        case .possible, .cancelled: false
        }
    }
}

/// Status of a signature (vocabulary `signature-statuses`).
public enum SignatureStatus: String, CaseIterable, Sendable {
    case requested, promised
    case signedOnBehalf = "signed-on-behalf"
    case signed, endorsed, withdrawn

    /// Whether the party is bound; the measures of others are shown as "announced".
    public var counts: Bool {
        switch self {
        case .signedOnBehalf, .signed, .endorsed: true
        case .requested, .promised, .withdrawn: false
        }
    }
}

/// Status of a funding line (vocabulary `funding-statuses`), from an idea to money on the account.
public enum FundingStatus: String, CaseIterable, Sendable {
    case planned, applied, pledged, committed, received, rejected
}

/// What an effect is (vocabulary `effect-kinds`).
public enum EffectKind: String, CaseIterable, Sendable {
    case reduction, increase, sequestration, compensation
    case energySaved = "energy-saved"
    case renewableEnergy = "renewable-energy"
    case beneficiaries
}

/// What a measure is for (vocabulary `measure-types`).
public enum MeasureType: String, CaseIterable, Sendable {
    case mitigation, adaptation, enabling
}

/// Scope of emissions (GPC; vocabulary `scopes`).
public enum Scope: String, CaseIterable, Sendable {
    case scope1 = "scope-1"
    case scope2 = "scope-2"
    case scope3 = "scope-3"
}

/// Where the measures of a programme count (vocabulary `counts-in`).
public enum CountsIn: String, CaseIterable, Sendable {
    case otherPlans = "other-plans"
    case plan, reference, nothing
}

/// What sequestration does for a target (vocabulary `sequestration-uses`).
public enum SequestrationUse: String, CaseIterable, Sendable {
    case balancesResidual = "balances-residual"
    case closesGap = "closes-gap"
}
