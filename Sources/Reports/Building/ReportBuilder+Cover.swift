import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

extension ReportBuilder {
    var cityName: String { text(contract.document.city.name) ?? text(contract.document.title) ?? "" }

    func cover() -> Cover {
        let document = contract.document
        return Cover(
            city: cityName, title: text(document.title) ?? words.climateCityContract(cityName),
            subtitle: goal() ?? words.noTarget, facts: coverFacts())
    }

    /// What stands on a contract's title page.
    func contractSection() -> Section? {
        let note = text(contract.document.note).map { [Block.prose($0)] } ?? []
        return section("contract", words.contractTitle, [.facts(contractFacts())] + note)
    }

    /// The goal in one sentence.
    func goal() -> String? {
        guard let account, let year = account.target.year?.value else { return nil }
        let base = account.baseline.map { index in
            contract.inventories[index].document.scenario.map { words.scenario($0.value, year: inventoryYear(index)) }
                ?? inventoryYear(index)
        }
        if let share = account.reductionShare, base != nil {
            return words.goal(year: year, share: figures.percent(share), base: base)
        }
        if let entered = account.target.reduction?.figure {
            return words.goal(year: year, share: figures.asWritten(entered), base: base)
        }
        let hasSectors = account.target.bySector.contains { ($0.remaining ?? $0.reduction)?.figure != nil }
        return hasSectors ? words.goalBySector(year: year) : words.goalWithoutShare(year: year)
    }

    private func inventoryYear(_ index: Int) -> String {
        let document = contract.inventories[index].document
        return document.year.map { "\($0.value)" } ?? document.id?.value ?? ""
    }

    /// How an inventory is named: by its year, and its scenario if it is none of observed emissions.
    func inventoryName(_ index: Int) -> String {
        let year = inventoryYear(index)
        guard let scenario = contract.inventories[index].document.scenario?.value else { return year }
        return words.scenarioLabel(scenario, year: year)
    }

    /// What a council member looks for first.
    private func coverFacts() -> [Fact] {
        let document = contract.document
        let values: [(String, Line?)] = [
            (words.targets, targetLines()),
            (words.iteration, document.iteration.map { [.text("\($0)")] }),
            (words.date, date(document.date).map { [.text($0)] }),
            (words.asOf, date(document.asOf).map { [.text($0)] }),
            (words.legalNature, label(document.legalNature?.value, of: "legal-natures").map { [.text($0)] }),
        ]
        return values.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
    }

    private func contractFacts() -> [Fact] {
        let document = contract.document
        let city = document.city
        let place = [cityName, city.country].compactMap(\.self).joined(separator: ", ")
        let code = [city.lau.map { "LAU \($0)" }, city.nuts.map { "NUTS \($0)" }].compactMap(\.self)
        let languages = document.languages.map { words.language($0.value) }.joined(separator: ", ")
        let values: [(String, Line?)] = [
            (words.city, [.text(place)]),
            (words.officialCode, code.isEmpty ? nil : [.text(code.joined(separator: ", "))]),
            (words.population, city.population.map(figures.line)),
            (words.area, city.area.map(figures.line)),
            (words.website, city.website.map { [web($0)] }),
            (words.languages, languages.isEmpty ? nil : [.text(languages)]),
            (words.bindingLanguage, document.bindingLanguage.map { [.text(words.language($0.value))] }),
            (words.template, document.template.map { [.text($0.value)] }),
            (words.currency, [.text(contract.money.currency.code)]),
            (words.source, text(document.source).map { [.text($0)] }),
        ]
        return values.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
    }

    private func targetLines() -> Line? {
        let titles = contract.targets.map { target -> String in
            let title = text(target.target.title) ?? target.target.id.value
            guard let year = target.target.year?.value, !title.contains("\(year)") else { return title }
            return "\(title) (\(year))"
        }
        guard !titles.isEmpty else { return nil }
        return Line(titles.map { [Inline.text($0)] }.joined(separator: [.lineBreak]))
    }

    /// The last words: what made the report, from what.
    func colophon() -> [Line] {
        let files = contract.sources.count
        return [
            [.text(words.generated(by: options.generator, format: "ccc 1"))],
            [.text(words.read(files: files, figures: contract.ledger.count, measures: contract.measures.count))],
            [.text(words.profile(options.profile))],
        ]
    }

    /// Findings, without those that would name a file that may not be named.
    func draftLines() -> [String]? {
        guard let draft = options.draft else { return nil }
        var hidden: Set<Substring> = []
        for commitment in contract.commitments where !parties.isShown(commitment.file) {
            hidden.insert(contract.sources[Int(commitment.file.rawValue)].path[...])
        }
        guard !hidden.isEmpty else { return draft }
        let shown = draft.filter { !hidden.contains($0.prefix { $0 != ":" }) }
        let rest = draft.count - shown.count
        return rest == 0 ? shown : shown + [words.findingsNotShown(rest)]
    }
}
