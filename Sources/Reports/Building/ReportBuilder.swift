import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

/// Makes the content of a report from a contract: what is said, not how it is written.
///
/// Each section is an extension of its own. Whatever needs looking up per measure or figure is looked up once here.
struct ReportBuilder {
    let contract: Contract
    let options: ReportOptions
    let figures: FigureWriter
    let parties: PartyDirectory
    let measures: [MeasureLabel]
    /// The account that the report is about; nil when the contract has no target.
    let account: TargetAccount?
    /// What each measure brings at the target's year.
    let effects: [MeasureEffect]
    /// What the account adds up of each measure.
    let counted: [MeasureEffect]
    /// Whether all figures of a measure are added, be it to the plan or to other plans.
    let isAdded: [Bool]
    /// Index of each measure in the money account's list.
    let moneyOfMeasure: [Int?]
    /// Indices of measures by full id.
    let measureIndex: [String: Int]
    /// Indices of programmes by id.
    let programmeIndex: [String: Int]
    private let lines: [LineTable]
    /// Totals so far: `total` hands out indices.
    private(set) var totals: [TotalSource] = []
    private var totalIndex: [String: Int] = [:]

    var words: any ReportWords { figures.words }
    var language: Language { options.language }

    init(_ contract: Contract, _ options: ReportOptions) {
        self.contract = contract
        self.options = options
        figures = FigureWriter(options.language, contract.vocabularies)
        parties = PartyDirectory(contract, options)
        measures = MeasureLabel.all(in: contract, parties, options.language)
        let index = contract.targets.indices.contains(options.target) ? options.target : 0
        account = contract.targets.isEmpty ? nil : contract.targets[index]
        effects = MeasureEffect.all(
            in: contract, year: account?.target.year?.value,
            closesGap: account?.target.sequestration == .closesGap)
        isAdded = Self.addedMeasures(contract)
        counted = Self.countedEffects(contract, account)
        var moneyOfMeasure: [Int?] = Array(repeating: nil, count: contract.measures.count)
        for (index, money) in contract.money.measures.enumerated() { moneyOfMeasure[money.measure] = index }
        self.moneyOfMeasure = moneyOfMeasure
        measureIndex = Dictionary(
            contract.measures.enumerated().map { ($0.element.fullID, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        programmeIndex = Dictionary(
            contract.programmes.enumerated().map { ($0.element.programme.id.value, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        lines = contract.sources.map { PositionIndex($0).lines }
    }

    /// The whole report.
    func report() -> Report {
        var builder = self
        let gap = builder.gapSection()
        let money = builder.moneySection()
        let sections = [
            builder.contractSection(), gap, builder.emissionsSection(), builder.planSection(),
            builder.notCountedSection(),
            builder.partiesSection(), builder.measuresSection(), money, builder.programmesSection(),
            builder.contextSection(), builder.textsSection(), builder.decisionsSection(), builder.missingSection(),
        ].compactMap(\.self)
        let answers = builder.answers()
        return Report(
            language: builder.language.rawValue, cover: builder.cover(), answers: answers, sections: sections,
            totals: builder.totals, addends: builder.addendRows(), colophon: builder.colophon(),
            draft: builder.draftLines())
    }

    /// A section, unless there is nothing to say in it.
    func section(_ anchor: String, _ title: String, _ blocks: [Block]) -> Section? {
        let prose = self.prose(for: anchor)
        guard !(blocks + prose).isEmpty else { return nil }
        return Section(anchor: anchor, module: options.modules[anchor], title: title, blocks: blocks + prose)
    }

    // Words of the contract

    func text(_ text: LocalizedText?) -> String? {
        text?.text(in: language, contractLanguage: contract.mainLanguage)
    }

    func label(_ word: String?, of vocabulary: String) -> String? {
        word.map { contract.vocabularies.label($0, of: vocabulary, in: language) }
    }

    func date(_ date: Sourced<CalendarDate>?) -> String? { date?.value.text(in: language) }

    /// `file:line` of a place; nil where the file may not be named.
    func place(_ place: SourcePlace) -> Inline? {
        let file = Int(place.file.rawValue)
        guard parties.isShown(place.file), contract.sources.indices.contains(file) else { return nil }
        return .place("\(contract.sources[file].path):\(lines[file].line(at: place.range.lower))")
    }

    /// A web address as a link, or as text when it is none.
    func web(_ address: String) -> Inline { .web(address, address: address) }

    // Parties and measures

    /// The name of an organisation, linked where it has a place of its own.
    func party(_ id: String) -> Inline {
        guard let entry = parties.entry(id) else {
            return .text(options.profile == .anonymised ? words.unnamedParty : id)
        }
        return entry.isShown ? .link(entry.label, anchor: entry.anchor) : .text(words.inTotalsOnly)
    }

    /// A measure's number and title, linked.
    func measure(_ index: Int) -> Inline {
        let label = measures[index]
        return label.isShown ? .link(label.text, anchor: label.anchor) : .text(words.inTotalsOnly)
    }

    // Totals

    /// Registers a total and returns it as something that stands in a line.
    mutating func total(
        _ title: String, text: String, unit: String, remark: String? = nil, isMissing: Bool = false,
        addends: [(entry: Int, isNegative: Bool)] = [], formula: String? = nil
    ) -> Inline {
        let shown = addends.filter { entry in
            contract.ledger[entry.entry].measure.map { measures[$0].isShown } ?? true
        }
        let source = TotalSource(
            title: title, value: isMissing || unit.isEmpty ? text : "\(text) \(unit)", addends: shown, formula: formula,
            hidden: addends.count - shown.count)
        return .total(TotalFigure(text: text, remark: remark, isMissing: isMissing, source: index(of: source)))
    }

    /// The place of a total; one that was registered before under the same title keeps its place.
    private mutating func index(of source: TotalSource) -> Int {
        if let known = totalIndex[source.title], totals[known].isSame(as: source) { return known }
        totals.append(source)
        totalIndex[source.title] = totals.count - 1
        return totals.count - 1
    }

    /// The word that stands in place of all of these figures, where nothing is missing and nothing is known.
    func commonAbsence(_ entries: [Int]) -> String? {
        guard !entries.isEmpty,
            entries.allSatisfy({ contract.ledger[$0].value == nil && contract.ledger[$0].amount.isComplete })
        else { return nil }
        return figures.missingWord(contract.ledger[entries[0]].amount)
    }

    /// The total of a column: the rows above it are its addends, and each of them opens.
    mutating func columnTotal(_ title: String, _ sum: FigureSum) -> Inline {
        tonnes(title, sum, formula: words.sumOfRows)
    }

    /// The total of a column of money.
    mutating func columnTotal(
        _ title: String, _ sum: MoneySum, _ scale: MoneyScaleChoice, remarkOf noun: ReportNoun = .measure
    ) -> Inline {
        money(title, sum, scale, remarkOf: noun, formula: words.sumOfRows)
    }

    /// A total in tonnes, without its unit.
    mutating func tonnes(_ title: String, _ sum: FigureSum, formula: String? = nil) -> Inline {
        if sum.isEmpty { return .text(figures.tonnes(.zero)) }
        if let word = commonAbsence(sum.addends.map(\.entry)) { return .missing(word) }
        let isUnknown = sum.count > 0 && sum.addends.allSatisfy { !contract.ledger[$0.entry].amount.isComplete }
        let remark = sum.complete < sum.count ? words.someOf(sum.complete, sum.count, .figure) : nil
        let bounded = figures.bounded(figures.tonnes(sum.estimate.value), sum.estimate)
        return total(
            title, text: isUnknown ? words.notKnown : bounded.text, unit: words.tonnesPerYear, remark: remark,
            isMissing: isUnknown || bounded.isMissing, addends: formula == nil ? sum.addends : [], formula: formula)
    }

    /// A total of money in a table's unit.
    mutating func money(
        _ title: String, _ sum: MoneySum, _ scale: MoneyScaleChoice, remarkOf noun: ReportNoun = .measure,
        formula: String? = nil
    ) -> Inline {
        let remark = sum.complete < sum.count ? words.someOf(sum.complete, sum.count, noun) : nil
        let addends = formula == nil ? sum.addends.map { (entry: $0, isNegative: false) } : []
        if sum.amounts.isEmpty {
            guard sum.complete < sum.count else { return .text(figures.number(.zero)) }
            return total(
                title, text: words.notKnown, unit: "", remark: remark, isMissing: true, addends: addends,
                formula: formula)
        }
        let text = sum.amounts.map { scale.text($0.value, $0.currency) }.joined(separator: " + ")
        // One currency takes the table's unit behind it; several have their own.
        let unit = text.hasSuffix(scale.currency.code) || sum.amounts.count > 1 ? "" : scale.unit
        return total(title, text: text, unit: unit, remark: remark, addends: addends, formula: formula)
    }
}
