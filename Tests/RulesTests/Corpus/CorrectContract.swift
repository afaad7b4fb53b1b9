/// A contract that is right in every figure and complete against its template: the rules must find nothing in it.
struct CorrectContract {
    /// One row of the inventories: t CO2e a year.
    struct Row {
        let sector: String
        let start: Int
        let allowed: Int
        let otherPlans: Int
        /// Sinks that are subtracted from what the row emits.
        let removals: Int
    }

    /// Where per cent are of, and where effects count from.
    enum Baseline {
        /// The start inventory itself.
        case start
        /// An older inventory, a quarter higher.
        case older
        /// A trend to the target's year; the observed inventory stands beside it.
        case trend
    }

    /// Texts by file name.
    var files: [String: String] = [:]
    /// Number of measures in all files.
    var measureCount = 0

    var numbers: SeededNumbers
    var rows: [Row] = []
    let text: CorpusText
    let baseline: Baseline
    let hasSectorTargets: Bool
    /// Whether every effect names its sector, or only the first of each.
    let namesSectors: Bool
    let reduction: Int
    let startYear: Int
    let parties: Int
    /// A second currency and what one of it is worth in euro.
    let currency: (code: String, rate: String, units: Int)?
    /// Warming potentials of methane and nitrous oxide by the set that the inventories use.
    let gases: (set: String, methane: Int, nitrousOxide: Int)

    /// The contract of a seed.
    init(seed: Int) {
        numbers = SeededNumbers(seed: UInt64(seed))
        text = CorpusText(languages: [["de"], ["en"], ["de", "en"], ["en", "de"]][numbers.number(0...3)])
        hasSectorTargets = numbers.chance(50)
        baseline =
            switch numbers.number(0...9) {
            case 0...3 where hasSectorTargets: .older
            case 4...6: .trend
            default: .start
            }
        namesSectors = numbers.chance(80)
        reduction = numbers.number(80...95)
        startYear = numbers.number(2018...2022)
        parties = numbers.number(2...6)
        currency = [nil, ("SEK", "0.1", 10), ("CZK", "0.04", 25), ("GBP", "1.25", 0)][numbers.number(0...3)]
        gases = [("AR4", 25, 298), ("AR5", 28, 265)][numbers.number(0...1)]
        makeRows()
        writeInventories()
        writeContract()
        writeProgrammes()
        writeOrganisations()
        writeCommitments()
        writeDecisions()
    }

    private mutating func makeRows() {
        var sectors = numbers.chance(50) ? ["stationary-energy"] : ["buildings", "electricity", "industry-energy"]
        sectors += ["transport", "waste"]
        if numbers.chance(60) { sectors += ["ippu", "afolu"] }
        for sector in sectors {
            let start = numbers.number(800...9_000) * 100
            // A target in per cent of the start, or tonnes that are at least as low.
            let allowed = hasSectorTargets ? start * numbers.number(3...20) / 100 : start * (100 - reduction) / 100
            rows.append(
                Row(
                    sector: sector, start: start, allowed: allowed, otherPlans: numbers.chance(25) ? start / 50 : 0,
                    removals: sector == "afolu" ? start / 10 : 0))
        }
    }

    /// The lines of a file.
    mutating func write(_ name: String, _ lines: [String]) {
        files[name] = lines.joined(separator: "\n") + "\n"
    }
}
