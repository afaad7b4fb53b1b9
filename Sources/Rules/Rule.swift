public import Aggregation
public import ContractModel
public import Diagnostics
public import TemplateProfiles

/// One rule: a value with its code, its examples and its check.
public struct Rule: Sendable {
    /// What a rule looks at.
    public enum Check: Sendable {
        /// One document alone; runs on a single file too.
        case document(@Sendable (Document, inout Findings) -> Void)
        /// The money of one measure; what is in several currencies waits for the contract and its rates.
        case money(@Sendable (MoneyUnderCheck, inout Findings) -> Void)
        /// The texts of one document; each version that gives one of the hints.
        case texts(TextHints, @Sendable (TextUnderCheck, inout Findings) -> Void)
        /// All documents together.
        case contract(@Sendable (ContractUnderCheck, inout Findings) -> Void)
    }

    /// The code of every finding of the rule.
    public let code: Code
    /// Contract files with a `↓` before each place that is found. The body of a commitment, and what `contract.yaml` says
    /// beyond its required fields, stand for the whole file.
    public let triggering: [String]
    /// Contract files in which no rule finds anything.
    public let nonTriggering: [String]
    /// The check.
    public let check: Check

    init(
        _ code: Code, triggering: [String], nonTriggering: [String],
        document check: @escaping @Sendable (Document, inout Findings) -> Void
    ) {
        self.code = code
        self.triggering = triggering
        self.nonTriggering = nonTriggering
        self.check = .document(check)
    }

    init(
        _ code: Code, triggering: [String], nonTriggering: [String],
        money check: @escaping @Sendable (MoneyUnderCheck, inout Findings) -> Void
    ) {
        self.code = code
        self.triggering = triggering
        self.nonTriggering = nonTriggering
        self.check = .money(check)
    }

    init(
        _ code: Code, triggering: [String], nonTriggering: [String], textsWith hints: TextHints,
        check: @escaping @Sendable (TextUnderCheck, inout Findings) -> Void
    ) {
        self.code = code
        self.triggering = triggering
        self.nonTriggering = nonTriggering
        self.check = .texts(hints, check)
    }

    init(
        _ code: Code, triggering: [String], nonTriggering: [String],
        contract check: @escaping @Sendable (ContractUnderCheck, inout Findings) -> Void
    ) {
        self.code = code
        self.triggering = triggering
        self.nonTriggering = nonTriggering
        self.check = .contract(check)
    }

    /// A rule that concludes from what nothing in the contract says: silent where something was not understood.
    init(
        _ code: Code, triggering: [String], nonTriggering: [String],
        clearContract check: @escaping @Sendable (ContractUnderCheck, inout Findings) -> Void
    ) {
        self.init(
            code, triggering: triggering, nonTriggering: nonTriggering,
            contract: { subject, findings in
                if subject.contract.isClear { check(subject, &findings) }
            })
    }
}

/// The contract, where its ids are defined, and the template that it follows.
public struct ContractUnderCheck: Sendable {
    /// The merged contract.
    public let contract: Contract
    /// Its ids.
    public let index: ContractIndex
    /// The templates, and the one that it follows.
    public let templates: TemplateShelf

    /// Puts these together.
    public init(contract: Contract, index: ContractIndex, templates: TemplateShelf = .empty) {
        self.contract = contract
        self.index = index
        self.templates = templates
    }
}
