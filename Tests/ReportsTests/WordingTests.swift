import Quantities
import Reports
import Testing

/// What the report says in words of gaps, parties, measures and money.
@Suite struct WordingTests {
    private static let pending = SmallContract.measure("p", "pending")
    private static let small = SmallContract.measure("p", "30 t CO2e/a")

    @Test func gapIsSaidThoughThePlanIsPending() {
        let english = SmallContract.plan(Self.pending).markdown()
        #expect(english.contains("The gap is 1,200 t CO2e per year; the plan’s effect is not known yet."))
        #expect(english.contains("| Not covered | 1,200 (incomplete) |"))
        #expect(!english.contains("cannot be computed"))
        let german = SmallContract.plan(Self.pending).markdown(.de)
        #expect(
            german.contains("Die Lücke beträgt 1.200 t CO2e pro Jahr; die Wirkung des Plans ist noch nicht bekannt."))
    }

    @Test func sectorWithoutTargetIsNamed() {
        var contract = SmallContract.plan(Self.small)
        contract.target = ["baseline: base", "by_sector:", "  buildings:", "    remaining: 200 t CO2e/a"]
        #expect(contract.markdown().contains("The gap cannot be computed yet: there is no target for Transport."))
        #expect(
            contract.markdown(.de).contains("Die Lücke lässt sich noch nicht berechnen: Es fehlt das Ziel für Verkehr.")
        )
        contract.rows[1].1 = "not-occurring"
        #expect(contract.markdown().contains("The gap is 800 t CO2e per year; the plan brings 30 t CO2e per year."))
    }

    @Test func partyWithTwoCommitmentsIsOne() {
        var contract = SmallContract.plan(Self.small)
        contract.secondCommitment = [SmallContract.measure("q", "20 t CO2e/a")]
        let report = contract.markdown()
        #expect(report.contains("1 party, which has signed."))
        #expect(report.contains("| [Party a](#p-a) | Company | Signed | 2 |"))
        #expect(report.split(separator: "\n").count { $0 == "### Party a" } == 1)
    }

    @Test func gapIsABoundWhereOtherPlansArePending() {
        var contract = SmallContract.plan(Self.small)
        contract.otherPlans = [SmallContract.measure("l", "pending")]
        let report = contract.markdown()
        #expect(report.contains("The gap is at most 1,200 t CO2e per year; the plan brings 30 t CO2e per year."))
        #expect(report.contains("Not covered by any measure: at most 1,170 t CO2e per year."))
    }

    @Test func moreThanNeededIsSaidWithItsBound() {
        let report = SmallContract.plan(SmallContract.measure("k", "2000 t CO2e/a"), Self.pending).markdown()
        #expect(report.contains("which is at least 800 t CO2e per year more than needed."))
        #expect(report.contains("| More than needed | 800 (incomplete) |"))
        let exact = SmallContract.plan(SmallContract.measure("k", "1200 t CO2e/a")).markdown()
        #expect(exact.contains("the plan brings 1,200 t CO2e per year and closes it completely."))
    }

    @Test func negativeGapIsSaidInWords() {
        var contract = SmallContract.plan(Self.small)
        contract.otherPlans = [SmallContract.measure("l", "1400 t CO2e/a")]
        #expect(
            contract.markdown().contains(
                "Other plans already do 200 t CO2e per year more than required; the plan brings 30 t CO2e per year."))
        #expect(contract.markdown(.de).contains("Andere Pläne mindern schon 200 t CO2e pro Jahr mehr als nötig;"))
        var achieved = SmallContract.plan(Self.small)
        achieved.rows = [("buildings", "1000")]
        achieved.start = "150"
        achieved.target.append("count_from: start")
        #expect(achieved.markdown().contains("Emissions are already 50 t CO2e per year below what may remain;"))
    }

    @Test func planThatOnlyIncreasesRaisesEmissions() {
        let report = SmallContract.plan(SmallContract.measure("i", "50 t CO2e/a", kind: "increase")).markdown()
        #expect(report.contains("the plan raises emissions by 50 t CO2e per year. Not covered by any measure: 1,250 t"))
    }

    @Test func earlierYearsAreNamed() {
        let report = SmallContract.plan(SmallContract.measure("e", "70 t CO2e/a", year: 2025)).markdown()
        #expect(report.contains("Effect in 2030: 70 t CO2e per year (stated for 2025)"))
        #expect(report.contains("| 70 (stated for 2025) |"), "table")
        #expect(report.contains("| 70 t CO2e per year (stated for 2025) |"), "addend")
        let german = SmallContract.plan(SmallContract.measure("e", "70 t CO2e/a", year: 2025)).markdown(.de)
        #expect(german.contains("70 t CO2e pro Jahr (angegeben für 2025)"))
        #expect(!SmallContract.plan(Self.small).markdown().contains("stated for"))
    }

    @Test func endedEffectsAreNotThoseOfTheYear() {
        let ended = SmallContract.measure("e", "70 t CO2e/a", year: 2025) + "\n      until: 2028"
        #expect(SmallContract.plan(ended).markdown().contains("Effect in 2030: – ended before"))
    }

    @Test func partsAndOtherPlansAreNoMeasuresThatCount() {
        let parts = SmallContract.plan(
            Self.small, SmallContract.measure("w", "20 t CO2e/a", more: ["part_of: p"]),
            SmallContract.measure("v", "10 t CO2e/a", more: ["part_of: w"])
        ).markdown()
        #expect(parts.contains("3 measures, 1 of which counts."))
        #expect(parts.contains("The figures of 2 measures are shown and not added"))
        var other = SmallContract()
        other.otherPlans = [SmallContract.measure("l", "100 t CO2e/a")]
        #expect(other.markdown().contains("1 more measure belongs to other plans."))
        #expect(!other.markdown().contains("The plan by owner"))
    }

    @Test func partsOfAWholeWithoutFiguresCount() {
        let whole = "- id: w\n  title: w\n  status: planned"
        let cost = ["cost:", "  capex: 1 M EUR"]
        let part = SmallContract.measure("v", "10 t CO2e/a", more: ["part_of: w"] + cost)
        #expect(SmallContract.plan(whole, part).markdown().contains("2 measures, all of which count."))
    }

    @Test func anchorsOfMeasuresAreUnique() {
        var contract = SmallContract()
        contract.parties = [
            ("a", "signed", [SmallContract.measure("b-c", "1 t CO2e/a")]),
            ("a-b", "signed", [SmallContract.measure("c", "1 t CO2e/a")]),
        ]
        let report = contract.markdown()
        #expect(report.contains("<a id=\"m-a--b-c\">") && report.contains("<a id=\"m-a-b--c\">"))
    }

    @Test func rowsSayWhyTheyHaveNoGap() {
        var contract = SmallContract.plan(Self.small)
        contract.rows = [("buildings", "1000"), ("transport", "pending")]
        #expect(!contract.markdown().contains("counts these emissions in another sector"))
        #expect(contract.markdown().contains("Transport: an inventory has no figure here (pending)."))
        contract.rows[1].1 = "included-elsewhere"
        #expect(contract.markdown().contains("counts these emissions in another sector"))
    }

    @Test func enteredReductionIsStatedWithoutInventory() {
        var contract = SmallContract()
        contract.rows = [("buildings", "pending")]
        #expect(contract.markdown().contains("By 2030, 80 % lower greenhouse gas emissions than in 2018."))
        contract.target = ["baseline: base"]
        #expect(contract.markdown().contains("how much less is still to be entered"))
    }

    @Test func sequestrationThatClosesTheGapIsSaid() {
        var contract = SmallContract.plan(SmallContract.measure("s", "50 t CO2e/a", kind: "sequestration"))
        #expect(contract.markdown().contains("Compensation and sequestration balance residual emissions"))
        contract.target.append("sequestration: closes-gap")
        #expect(!contract.markdown().contains("Compensation and sequestration balance residual emissions"))
        #expect(contract.markdown().contains("Sequestration counts as reduction and closes the gap"))
        #expect(contract.markdown().contains("Effect in 2030: 50 t CO2e per year\n"))
    }

    @Test func withdrawnIsNotAnnounced() {
        var contract = SmallContract()
        contract.parties = [
            ("a", "withdrawn", [Self.small]), ("b", "promised", [Self.small]), ("c", "signed", [Self.small]),
        ]
        #expect(contract.markdown().contains("3 parties: 1 signed, 1 announced and not signed yet, 1 withdrawn."))
        #expect(contract.markdown(.de).contains("1 hat die Unterschrift zurückgezogen."))
        contract.parties = [("a", "signed", []), ("b", "signed", [])]
        #expect(contract.markdown(.de).contains("2 Organisationen; alle haben unterzeichnet."))
    }

    @Test func scenarioIsNoAchievement() {
        var contract = SmallContract.plan(Self.small)
        contract.inventory = "year: 2030\nscenario: business-as-usual"
        contract.start = "1600"
        contract.target.append("count_from: start")
        contract.rows = [("buildings", "1500")]
        let report = contract.markdown()
        #expect(report.contains("than in the scenario “business as usual” for 2030."))
        #expect(report.contains("| Change expected without action | 100 |") && !report.contains("Achieved"))
        #expect(report.contains("| Baseline 2030 (business as usual) | 1,500 |"))
        #expect(contract.markdown(.de).contains("als im Szenario „Weiter wie bisher“ für 2030."))
    }

    @Test func sentencesBeginWithCapitals() {
        var contract = SmallContract()
        contract.rows = [("buildings", "1000"), ("transport", "pending")]
        #expect(contract.markdown().contains("At least 200 t CO2e per year may remain."))
        contract.rows = [("buildings", "0.0"), ("transport", "pending")]
        #expect(!contract.markdown().contains("at least 0.0"))
    }

    @Test func openMoneyIsNotToldWhileCostsAreMissing() {
        let cost = SmallContract.measure("c", "1 t CO2e/a", more: ["cost:", "  capex: 3 M EUR"])
        let report = SmallContract.plan(cost, Self.small).markdown()
        #expect(report.contains("Open: cannot be determined; known: 3 million EUR."))
        #expect(!report.contains("Open: at most"))
        #expect(SmallContract.plan(cost).markdown().contains("Open: 3 million EUR."))
        #expect(SmallContract.plan(Self.small).markdown().contains("Who pays is not known yet."))
        #expect(!SmallContract.plan(Self.small).markdown().contains("Secured: 0 EUR"))
    }
}
