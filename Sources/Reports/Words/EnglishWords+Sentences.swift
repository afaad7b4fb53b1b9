import Aggregation
import ContractModel
import Quantities

extension EnglishWords: ReportSentences {
    private func count(_ number: Int) -> String { NumberStyle(.en).text(number) }

    private func counted(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 \(one)" : "\(count(number)) \(many)"
    }

    func unit(_ unit: Unit) -> String {
        switch unit {
        case .emissions(let unit, let perYear): "\(unit.rawValue) CO2e" + (perYear ? " per year" : "")
        case .energy(let unit, let perYear): unit.rawValue + (perYear ? " per year" : "")
        case .money(let currency, let scale, let perYear):
            scaled(scale) + currency.code + (perYear ? " per year" : "")
        case .moneyPerEmissions(let currency, let scale, let mass):
            scaled(scale) + "\(currency.code) per \(mass.rawValue) CO2e"
        case .area(.squareKilometre): "km²"
        case .area, .power, .percent, .count: unit.description
        }
    }

    private func scaled(_ scale: MoneyScale) -> String {
        switch scale {
        case .one: ""
        case .thousand: "thousand "
        case .million: "million "
        case .billion: "billion "
        }
    }

    func atLeast(_ amount: String) -> String { "at least \(amount)" }
    func atMost(_ amount: String) -> String { "at most \(amount)" }
    func notDeterminable(known amount: String) -> String { "cannot be determined; known: \(amount)" }
    func incomplete(_ amount: String) -> String { "\(amount) (incomplete)" }
    func someOf(_ known: Int, _ all: Int, _ noun: ReportNoun) -> String {
        switch noun {
        case .measure: "\(count(known)) of \(counted(all, "measure", "measures"))"
        case .figure: "\(count(known)) of \(counted(all, "figure", "figures"))"
        case .line: "\(count(known)) of \(counted(all, "line", "lines"))"
        }
    }
    func see(_ thing: String) -> String { "see \(thing)" }
    func quality(_ word: String) -> String {
        switch word {
        case "high": "high quality"
        case "medium": "medium quality"
        case "low": "low quality"
        default: word
        }
    }
    func percentOf(_ base: String) -> String { "% of \(base)" }
    func period(_ start: String?, _ end: String?) -> String? {
        switch (start, end) {
        case (let start?, let end?): start == end ? start : "\(start) to \(end)"
        case (let start?, nil): "from \(start)"
        case (nil, let end?): "until \(end)"
        case (nil, nil): nil
        }
    }
    func until(_ date: String) -> String { "until \(date)" }
    func language(_ tag: String) -> String {
        switch Language(tag: tag) {
        case .en: "English"
        case .de: "German"
        case nil: tag
        }
    }

    func climateCityContract(_ city: String) -> String { "Climate City Contract of \(city)" }
    func scenarioName(_ word: String) -> String {
        word == "business-as-usual" ? "business as usual" : word.replacing("-", with: " ")
    }
    func costSentence(_ cost: String, known: Int, of count: Int) -> String {
        known == count
            ? "The investment is \(cost); every measure has a cost."
            : "The known investment is \(cost), from \(someOf(known, count, .measure))."
    }
    func noCostKnown(measures: Int) -> String {
        measures == 0 ? "No measure counts yet, so there is no total cost yet." : "No measure has a cost yet."
    }

    func accountCaption(_ target: String) -> String { "Account of the target: \(target)" }
    func name(of quantity: AccountQuantity, year: String?) -> String {
        let year = year.map { " \($0)" } ?? ""
        return switch quantity {
        case .baseline: "Baseline\(year)"
        case .start: "Start\(year)"
        case .allowed: "May remain\(year)"
        case .otherPlans: "Other plans"
        case .plan: "Plan of the contract"
        case .balance: "Compensation"
        case .achieved: "Achieved"
        case .required: "Required reduction"
        case .gap: "Gap"
        case .uncovered: "Not covered"
        case .expected: "Residual emissions expected\(year)"
        case .net: "Net result\(year)"
        }
    }
    func formula(of quantity: AccountQuantity) -> String {
        switch quantity {
        case .baseline: "Emissions less removals of the baseline inventory"
        case .start: "The same of the inventory from which measures count"
        case .allowed: "What may remain in the target year"
        case .otherPlans: "Effects of programmes outside the contract"
        case .plan: "Effects of the contract's measures"
        case .balance: "Compensation and sequestration"
        case .achieved: "D = B − R"
        case .required: "T = B − L"
        case .gap: "G = R − L − X"
        case .uncovered: "U = G − P"
        case .expected: "E = R − X − P"
        case .net: "N = E − C"
        }
    }
    func balanceSentence(expected: String, balance: String, net: String) -> String {
        "Residual emissions: \(expected). Compensation: \(balance). Net result: \(net)."
    }
    func sectorWithoutRow(_ sector: String) -> String {
        ": no row for the sector \(sector); it counts in the total only"
    }
    func waterfallTitle(_ city: String) -> String { "The way to the target, \(city)" }
    func planStep(_ field: String) -> String { "Plan: \(field)" }

    func inventory(_ name: String) -> String { "Inventory \(name)" }
    func inventorySentence(_ name: String, _ amount: String?) -> String {
        amount.map { "\(name): \($0)." } ?? "\(name): not known yet."
    }
    func emissionsCaption(_ inventory: String) -> String { "Emissions, \(inventory.lowercasedFirst)" }
    func energyCaption(_ inventory: String) -> String { "Energy, \(inventory.lowercasedFirst)" }
    func factorsCaption(_ inventory: String) -> String { "Emission factors, \(inventory.lowercasedFirst)" }
    func energyOf(_ inventory: String) -> String { "Energy \(inventory)" }

    func notCountedSentence(_ count: Int) -> String {
        "The figures of \(counted(count, "measure", "measures")) are shown and not added to the totals."
    }
    func reason(_ reason: ShownReason, _ measure: (Int) -> String) -> String {
        switch reason {
        case .announced(.withdrawn): "the party has withdrawn its signature"
        case .announced(.promised): "announced: the signature is promised"
        case .announced(.requested): "announced: the signature is requested"
        case .announced: "announced: the party has not signed"
        case .inactive(.possible): "only possible: something is still missing"
        case .inactive(.cancelled): "cancelled"
        case .inactive: "no status"
        case .containedIn(let whole): "contained in “\(measure(whole))”"
        case .containedInUnknown: "contained in a measure that is not there"
        case .duplicateOf(let other): "handed in twice; “\(measure(other))” counts"
        case .programme(.reference): "already inside the reference scenario"
        case .programme: "the programme counts nowhere"
        case .inStartInventory: "completed before, and so in the start inventory already"
        case .replacedByParts: "its parts have the figures"
        case .rejected: "refused"
        case .cumulative: "a cumulative figure"
        case .memo: "a memo row"
        }
    }
    func notAdded(_ reason: String) -> String { "Not added to the totals: \(reason)." }
    func hiddenParties(_ count: Int) -> String {
        count == 1
            ? "1 more party takes part; its figures stand in totals only."
            : "\(self.count(count)) more parties take part; their figures stand in totals only."
    }
    func measuresOf(_ name: String) -> String { "Measures of \(name)" }
    func ownTarget(year: Int?, reduction: String?, base: String?, remaining: String?) -> String {
        let less = reduction.map { "\($0) less" + (base.map { " than in \($0)" } ?? "") }
        let rest = remaining.map { "\($0) remaining" }
        return [[less, rest].compactMap(\.self).joined(separator: ", "), year.map { "by \($0)" } ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
    func done(_ date: String) -> String { "done, \(date)" }
    func effect(year: Int) -> String { "Effect in \(year)" }
    func use(_ what: String) -> String { "of which: \(what)" }

    func fundingSentence(secured: String, applied: String, open: String) -> String {
        "Secured: \(secured). Applied for: \(applied). Open: \(open)."
    }
    func fundingUnknown(_ lines: Int) -> String {
        "\(counted(lines, "funding line has", "funding lines have")) no amount yet."
    }
    func costChartSentence(_ field: String, _ amount: String, _ unit: String) -> String {
        "The largest known cost is that of “\(field)”: \(amount), in \(unit)."
    }
    func moneyKind(_ what: LedgerEntry.What) -> String {
        switch what {
        case .capex, .costOfYear: "investment"
        case .opex: "running cost"
        case .savings: "savings"
        case .payment: "share of a payer"
        case .funding: "funding"
        case .received: "received funding"
        case .use: "earmark"
        default: ""
        }
    }

    func programmesSentence(_ count: Int) -> String {
        "The contract names \(counted(count, "policy, plan or programme", "policies, plans and programmes"))."
    }
    func boundarySentence(_ area: String) -> String { "Area of the contract: \(area.lowercasedFirst)." }
    func neutralBy(_ year: Int) -> String { "climate-neutral by \(year)" }
    func decidedAccept(_ code: String) -> String { "The finding \(code) stays." }
    func missingSentence(_ count: Int) -> String {
        count == 1 ? "1 figure is missing." : "\(self.count(count)) figures are missing."
    }
    func missingTitle(of kind: ReportBuilder.Kind) -> String {
        switch kind {
        case .target: "Targets"
        case .inventory: "Inventories"
        case .effect: "Effects on emissions"
        case .cost: "Cost"
        case .funding: "Amounts of funding"
        case .noFunding: "Measures without funding"
        case .other: "Other figures"
        }
    }
    func missingSummary(of kind: ReportBuilder.Kind, _ count: Int) -> String {
        switch kind {
        case .target: counted(count, "figure of the target is missing", "figures of the target are missing")
        case .inventory:
            counted(count, "figure of the inventories is missing", "figures of the inventories are missing")
        case .effect: counted(count, "effect on emissions is missing", "effects on emissions are missing")
        case .cost: counted(count, "cost figure is missing", "cost figures are missing")
        case .funding: counted(count, "funding line has no amount", "funding lines have no amount")
        case .noFunding: counted(count, "measure with a cost names no funding", "measures with a cost name no funding")
        case .other: counted(count, "other figure is missing", "other figures are missing")
        }
    }
    func largestOf(_ name: String, _ size: String) -> String { "largest: \(name) (\(size))" }
    func findingsNotShown(_ count: Int) -> String {
        counted(count, "finding is in a file", "findings are in files") + " of a party that is not named here"
    }
    func generated(by generator: String, format: String) -> String { "Made with \(generator), format \(format)." }
    func read(files: Int, figures: Int, measures: Int) -> String {
        let parts = [counted(files, "file", "files"), counted(figures, "figure", "figures")]
        return parts.joined(separator: ", ") + " and " + counted(measures, "measure", "measures") + " were read."
    }
    func profile(_ profile: ReportProfile) -> String {
        switch profile {
        case .public: "Public report: no personal data."
        case .anonymised: "Anonymised report: parties stand by their type."
        case .internal: "Internal report: holds personal data, not for publication."
        }
    }
    func hiddenAddends(_ count: Int) -> String {
        counted(count, "figure", "figures") + " of parties that appear in totals only"
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
