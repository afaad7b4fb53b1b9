import Aggregation
public import ContractModel
public import Diagnostics

/// Rules that are run together.
public struct RuleSet: Sendable {
    /// Every rule.
    public static let all = RuleSet { _ in true }

    private let documentChecks: [@Sendable (Document, inout Findings) -> Void]
    private let moneyChecks: [@Sendable (MoneyUnderCheck, inout Findings) -> Void]
    private let textChecks: [(hints: TextHints, check: @Sendable (TextUnderCheck, inout Findings) -> Void)]
    private let contractChecks: [@Sendable (ContractUnderCheck, inout Findings) -> Void]

    /// The rules whose codes are wanted.
    public init(where isWanted: (Code) -> Bool) {
        let checks = Rule.all.filter { isWanted($0.code) }.map(\.check)
        documentChecks = checks.compactMap { if case .document(let check) = $0 { check } else { nil } }
        moneyChecks = checks.compactMap { if case .money(let check) = $0 { check } else { nil } }
        textChecks = checks.compactMap { if case .texts(let hints, let check) = $0 { (hints, check) } else { nil } }
        contractChecks = checks.compactMap { if case .contract(let check) = $0 { check } else { nil } }
    }

    /// What the rules for single files find in one; amounts in several currencies are left to the rates of a contract.
    public func findings(in document: Document, ofContract isOfContract: Bool) -> [Diagnostic] {
        var findings = Findings()
        for check in documentChecks { check(document, &findings) }
        if !moneyChecks.isEmpty {
            for money in document.money where !(isOfContract && money.measure.hasSeveralCurrencies) {
                for check in moneyChecks { check(money, &findings) }
            }
        }
        checkTexts(of: document, &findings)
        return findings.diagnostics
    }

    /// Texts are looked at once for all rules on them.
    private func checkTexts(of document: Document, _ findings: inout Findings) {
        guard !textChecks.isEmpty else { return }
        for text in document.texts {
            for version in text.text.versions {
                let hints = TextHints(version.text)
                guard !hints.isEmpty else { continue }
                let subject = TextUnderCheck(
                    text: version.text, role: text.role, place: document.place(version.range))
                for (wanted, check) in textChecks where !hints.isDisjoint(with: wanted) { check(subject, &findings) }
            }
        }
    }

    /// What the rules for whole contracts find.
    public func findings(in contract: ContractUnderCheck) -> [Diagnostic] {
        var findings = Findings()
        for check in contractChecks { check(contract, &findings) }
        if !moneyChecks.isEmpty {
            for measure in contract.contract.measures where measure.measure.hasSeveralCurrencies {
                let money = MoneyUnderCheck(measure, in: contract.contract)
                for check in moneyChecks { check(money, &findings) }
            }
        }
        return findings.diagnostics
    }
}
