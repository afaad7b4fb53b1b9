import Aggregation
import ContractModel
import Quantities
import Vocabularies

extension ReportBuilder {
    /// The first screen: five questions, answered before any prose.
    mutating func answers() -> [Answer] {
        [howMuch(), howFar(), who(), whatCost(), whatIsMissing()]
    }

    private func amount(_ quantity: AccountQuantity) -> String? {
        guard let account, isKnown(quantity, account.total), let estimate = account.total.cells[quantity]?.estimate
        else { return nil }
        return figures.bounded(figures.tonnes(estimate.value) + " " + words.tonnesPerYear, estimate).text
    }

    private func howMuch() -> Answer {
        var lines: [Line] = []
        if let goal = goal() { lines.append([.text(goal)]) } else { lines.append([.text(words.noTarget)]) }
        if let required = amount(.required), let allowed = amount(.allowed) {
            lines.append([.text(words.requiredAndAllowed(required, allowed))])
        } else if account != nil {
            lines.append([.text(gapUnknown)])
        }
        return Answer(question: words.howMuch, lines: lines, more: .link(words.moreOnGap, anchor: "gap"))
    }

    private mutating func howFar() -> Answer {
        guard let account, let chart = waterfall(account) else {
            return Answer(
                question: words.howFar, lines: [[.text(gapUnknown)]],
                more: .link(words.moreOnPlan, anchor: "plan"))
        }
        return Answer(
            question: words.howFar, lines: coverage(account), chart: chart,
            more: .link(words.moreOnGap, anchor: "gap"))
    }

    /// Whether the plan closes the gap, and what happens to the rest.
    func coverage(_ account: TargetAccount) -> [Line] {
        var lines: [Line] = []
        lines.append([.text(gapSentence(account) ?? gapUnknown)])
        if let expected = amount(.expected), let balance = amount(.balance), let net = amount(.net) {
            lines.append([.text(words.balanceSentence(expected: expected, balance: balance, net: net))])
        }
        return lines
    }

    /// Why there is no gap: which sectors lack a target, where that is all.
    private var gapUnknown: String {
        guard let sectors = account?.sectorsWithoutTarget, !sectors.isEmpty else { return words.gapUnknown }
        return words.gapUnknown(withoutTarget: sectors.map { label($0, of: "sectors") ?? $0 })
    }

    private func gapSentence(_ account: TargetAccount) -> String? {
        let row = account.total
        guard let gap = row.cells[.gap]?.estimate, let gapText = amount(.gap), let plan = row.cells[.plan]?.estimate,
            let rest = row.cells[.uncovered]?.estimate
        else { return nil }
        let undecided = words.gapUndecided(gap: gapText, plan: amount(.plan) ?? words.notKnown)
        // "At least −800" may be anything: nothing is exceeded.
        let isOpen = { (estimate: Estimate) in estimate.mayBeHigher && estimate.value <= .zero }
        guard gap.bound != .unknown, !(gap.mayBeHigher && gap.value.isNegative) else { return undecided }
        let gapState: GapState
        if !gap.value.isNegative {
            gapState = .open(gapText)
        } else if let required = row.cells[.required]?.estimate.value,
            let achieved = row.cells[.achieved]?.estimate.value, !(required - achieved).isNegative
        {
            gapState = .exceededByOtherPlans(excess(gap))
        } else {
            gapState = .exceeded(excess(gap))
        }
        guard let planText = amount(.plan) else { return words.gapSentence(gapState, .unknown, .none) }
        guard plan.bound != .unknown, rest.bound != .unknown, !isOpen(rest) else { return undecided }
        let raises = plan.value.isNegative
        let planState: PlanState = raises ? .raises(excess(plan)) : .brings(planText)
        let restText = figures.bounded(withUnit(rest.value), rest).text
        let restState: RestState =
            if rest.value > .zero { .open(restText) } else if raises || gap.value.isNegative {
                .none
            } else if rest.value.isZero { .covered } else { .exceeded(excess(rest)) }
        return words.gapSentence(gapState, planState, restState)
    }

    private func withUnit(_ value: Decimal) -> String { figures.tonnes(value) + " " + words.tonnesPerYear }

    /// A negative amount as what it exceeds zero by: "at most −800" is at least 800.
    private func excess(_ estimate: Estimate) -> String {
        figures.bounded(withUnit(-estimate.value), .zero - estimate).text
    }

    private func who() -> Answer {
        var groups: [(type: String, count: Int)] = []
        var seen: Set<String> = []
        for commitment in contract.commitments
        where seen.insert(commitment.document.stakeholder?.id.value ?? commitment.id).inserted {
            let type = commitment.document.stakeholder?.type?.value ?? "other"
            if let last = groups.indices.last, groups[last].type == type {
                groups[last].count += 1
            } else {
                groups.append((type, 1))
            }
        }
        let types = groups.map { "\(label($0.type, of: "stakeholder-types") ?? $0.type): \(figures.count($0.count))" }
        return Answer(
            question: words.whoCommits,
            lines: [
                [.text(partiesSentence())],
                [.text(types.joined(separator: " · "))],
                [.text(measuresSentence())],
            ],
            more: .link(words.moreOnParties, anchor: "parties"))
    }

    private mutating func whatCost() -> Answer {
        let money = contract.money
        let scale = moneyScale()
        var lines: [Line] = []
        if money.cost.parts.isEmpty {
            lines.append([.text(words.noCostKnown(measures: money.cost.count))])
        } else {
            let known = money.cost.parts
                .map { scale.textWithUnit($0.total.estimate.value, $0.currency) }.joined(separator: " + ")
            lines.append([.text(words.costSentence(known, known: money.cost.complete, of: money.cost.count))])
        }
        lines += fundingSentences(scale)
        return Answer(
            question: words.whatCost, lines: lines, chart: fundingChart(scale, id: Self.fundingOverview),
            more: .link(words.moreOnMoney, anchor: "money"))
    }

    private func whatIsMissing() -> Answer {
        let groups = missingGroups()
        let lines: [Line] = groups.prefix(3).map { group in
            [.link(group.summary, anchor: "missing-" + group.id)]
                + (group.largest.map { [.text(" – "), .text($0)] } ?? [])
        }
        return Answer(
            question: words.whatIsMissing, lines: groups.isEmpty ? [[.text(words.nothingMissing)]] : [], list: lines,
            more: .link(words.moreOnMissing, anchor: "missing"))
    }
}
