import Quantities

/// Target, gap and who takes part.
extension EnglishWords {
    private func count(_ number: Int) -> String { NumberStyle(.en).text(number) }

    func goal(year: Int, share: String, base: String?) -> String {
        "By \(year), \(share) lower greenhouse gas emissions" + (base.map { " than in \($0)." } ?? ".")
    }
    func goalBySector(year: Int) -> String { "Target year \(year), with a target for each sector." }
    func goalWithoutShare(year: Int) -> String { "Target year \(year); how much less is still to be entered." }
    func scenario(_ word: String, year: String) -> String { "the scenario “\(scenarioName(word))” for \(year)" }
    func scenarioLabel(_ word: String, year: String) -> String { "\(year) (\(scenarioName(word)))" }
    func requiredAndAllowed(_ required: String, _ allowed: String) -> String {
        "Required reduction: \(required). \(allowed.prefix(1).uppercased() + allowed.dropFirst()) may remain."
    }
    func partiesSentence(_ count: Int, signed: Int, announced: Int, withdrawn: Int) -> String {
        guard count > 0 else { return "No party has handed in a commitment yet." }
        let all = count == 1 ? "1 party" : "\(self.count(count)) parties"
        if signed == count { return all + (count == 1 ? ", which has signed." : ", all of which have signed.") }
        if announced == count {
            return all + (count == 1 ? ", which has not signed yet." : ", none of which has signed yet.")
        }
        if withdrawn == count {
            return all + (count == 1 ? ", which has withdrawn." : ", all of which have withdrawn.")
        }
        let parts = [
            (signed, "signed"), (announced, "announced and not signed yet"), (withdrawn, "withdrawn"),
        ]
        return "\(all): " + parts.filter { $0.0 > 0 }.map { "\(self.count($0.0)) \($0.1)" }.joined(separator: ", ")
            + "."
    }
    func measuresSentence(_ count: Int, counted: Int) -> String {
        if count == 0 { return "No measure has been entered yet." }
        if count == 1 { return counted == 1 ? "1 measure, which counts." : "1 measure, which does not count yet." }
        let all = "\(self.count(count)) measures"
        if counted == 0 { return "\(all), none of which counts yet." }
        if counted == count { return "\(all), all of which count." }
        return "\(all), \(self.count(counted)) of which \(counted == 1 ? "counts" : "count")."
    }
    func otherPlansSentence(_ count: Int) -> String {
        count == 1
            ? "1 more measure belongs to other plans." : "\(self.count(count)) more measures belong to other plans."
    }

    func gapSentence(_ gap: GapState, _ plan: PlanState, _ rest: RestState) -> String {
        let start =
            switch gap {
            case .open(let amount): "The gap is \(amount)"
            case .exceededByOtherPlans(let amount): "Other plans already do \(amount) more than required"
            case .exceeded(let amount): "Emissions are already \(amount) below what may remain"
            }
        let middle =
            switch plan {
            case .unknown: "the plan’s effect is not known yet"
            case .brings(let amount): "the plan brings \(amount)"
            case .raises(let amount): "the plan raises emissions by \(amount)"
            }
        let end =
            switch rest {
            case .none: "."
            case .covered: " and closes it completely."
            case .exceeded(let amount): ", which is \(amount) more than needed."
            case .open(let amount): ". Not covered by any measure: \(amount)."
            }
        return "\(start); \(middle)\(end)"
    }
    func gapUnknown(withoutTarget sectors: [String]) -> String {
        "The gap cannot be computed yet: there is no target for \(sectors.joined(separator: ", "))."
    }
    func gapUndecided(gap: String, plan: String) -> String {
        "Gap: \(gap). Plan: \(plan). Whether the plan closes the gap cannot be determined: figures are missing."
    }
    func rowIncludedElsewhere(_ sector: String) -> String {
        "\(sector): one inventory counts these emissions in another sector. So the row has no reduction and no gap of"
            + " its own; the total has."
    }
    func rowIncomplete(_ sector: String, _ words: String) -> String {
        "\(sector): an inventory has no figure here (\(words)). So the row has no reduction and no gap yet."
    }
    func planNote(closesGap: Bool) -> String {
        closesGap
            ? "Sequestration counts as reduction and closes the gap; compensation balances residual emissions. The last "
                + "column adds both for comparison with printed plans."
            : "Compensation and sequestration balance residual emissions; they do not close the gap. The last "
                + "column adds both for comparison with printed plans."
    }
    func statedFor(_ years: String) -> String { "stated for \(years)" }
}
