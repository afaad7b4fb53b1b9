import Aggregation
import ContractModel
import Quantities

/// All words of a report in one language.
typealias ReportWords = ReportLabels & ReportSentences

/// Sentences of a report, and phrases that hold figures. One conformer for each language.
protocol ReportSentences: Sendable {
    // Figures
    func unit(_ unit: Unit) -> String
    func atLeast(_ amount: String) -> String
    func atMost(_ amount: String) -> String
    func notDeterminable(known amount: String) -> String
    /// A number of a chart that is not exact.
    func incomplete(_ amount: String) -> String
    /// "8 of 17 measures".
    func someOf(_ known: Int, _ all: Int, _ noun: ReportNoun) -> String
    /// Where a figure is counted instead.
    func see(_ thing: String) -> String
    func quality(_ word: String) -> String
    func percentOf(_ base: String) -> String
    func period(_ start: String?, _ end: String?) -> String?
    func until(_ date: String) -> String
    func language(_ tag: String) -> String

    // Title page and first screen
    func climateCityContract(_ city: String) -> String
    func goal(year: Int, share: String, base: String?) -> String
    func goalBySector(year: Int) -> String
    func goalWithoutShare(year: Int) -> String
    /// An inventory of a scenario behind "than".
    func scenario(_ word: String, year: String) -> String
    /// The same as a name: "2030 (business as usual)".
    func scenarioLabel(_ word: String, year: String) -> String
    func scenarioName(_ word: String) -> String
    func requiredAndAllowed(_ required: String, _ allowed: String) -> String
    func partiesSentence(_ count: Int, signed: Int, announced: Int, withdrawn: Int) -> String
    func measuresSentence(_ count: Int, counted: Int) -> String
    func otherPlansSentence(_ count: Int) -> String
    func costSentence(_ cost: String, known: Int, of count: Int) -> String
    func noCostKnown(measures: Int) -> String

    // Target account
    func accountCaption(_ target: String) -> String
    func name(of quantity: AccountQuantity, year: String?) -> String
    func formula(of quantity: AccountQuantity) -> String
    func gapSentence(_ gap: GapState, _ plan: PlanState, _ rest: RestState) -> String
    /// Sectors for which the target says nothing.
    func gapUnknown(withoutTarget sectors: [String]) -> String
    func gapUndecided(gap: String, plan: String) -> String
    func balanceSentence(expected: String, balance: String, net: String) -> String
    func rowIncludedElsewhere(_ sector: String) -> String
    func rowIncomplete(_ sector: String, _ words: String) -> String
    func sectorWithoutRow(_ sector: String) -> String
    func waterfallTitle(_ city: String) -> String
    func planStep(_ field: String) -> String
    func planNote(closesGap: Bool) -> String
    func statedFor(_ years: String) -> String

    // Emissions
    func inventory(_ name: String) -> String
    func inventorySentence(_ name: String, _ amount: String?) -> String
    func emissionsCaption(_ inventory: String) -> String
    func energyCaption(_ inventory: String) -> String
    func factorsCaption(_ inventory: String) -> String
    func energyOf(_ inventory: String) -> String

    // Parties and measures
    func notCountedSentence(_ count: Int) -> String
    func reason(_ reason: ShownReason, _ measure: (Int) -> String) -> String
    func notAdded(_ reason: String) -> String
    func hiddenParties(_ count: Int) -> String
    func measuresOf(_ name: String) -> String
    func ownTarget(year: Int?, reduction: String?, base: String?, remaining: String?) -> String
    func done(_ date: String) -> String
    func effect(year: Int) -> String
    func use(_ what: String) -> String

    // Money
    func fundingSentence(secured: String, applied: String, open: String) -> String
    func fundingUnknown(_ lines: Int) -> String
    func costChartSentence(_ field: String, _ amount: String, _ unit: String) -> String
    func moneyKind(_ what: LedgerEntry.What) -> String

    // The rest
    func programmesSentence(_ count: Int) -> String
    func boundarySentence(_ area: String) -> String
    func neutralBy(_ year: Int) -> String
    func decidedAccept(_ code: String) -> String
    func missingSentence(_ count: Int) -> String
    func missingTitle(of kind: ReportBuilder.Kind) -> String
    func missingSummary(of kind: ReportBuilder.Kind, _ count: Int) -> String
    func largestOf(_ name: String, _ size: String) -> String
    func findingsNotShown(_ count: Int) -> String
    func generated(by generator: String, format: String) -> String
    func read(files: Int, figures: Int, measures: Int) -> String
    func profile(_ profile: ReportProfile) -> String
    func hiddenAddends(_ count: Int) -> String
}

/// What "8 of 17" counts.
enum ReportNoun: Sendable {
    case measure
    case figure
    /// A funding line or a payer.
    case line
}

extension Language {
    /// The words of a report in this language.
    var reportWords: any ReportWords {
        switch self {
        case .en: EnglishWords()
        case .de: GermanWords()
        }
    }
}
