import Aggregation
import ContractModel
import DiagnosticOutput
import Diagnostics
package import Quantities
import SourceText

/// What a command wants to know of findings beside themselves; each costs time.
package struct ContextOptions: Sendable {
    /// Whether to find what is at stake in each.
    package var findsImpact: Bool
    /// Whether to find who is to mend each.
    package var findsRecipient: Bool
    /// The language of names and titles.
    package var language: Language

    /// Asks for one or both.
    package init(findsImpact: Bool, findsRecipient: Bool, language: Language) {
        self.findsImpact = findsImpact
        self.findsRecipient = findsRecipient
        self.language = language
    }
}

/// Finds out what is known of the findings of one contract beside themselves.
struct ContextFinder {
    /// Who wrote each file; empty unless asked for.
    let owners: [Recipient]

    private let checked: CheckedContract
    private let options: ContextOptions
    private let impacts: ImpactFinder
    private let parties: PartyFinder
    private let office: Recipient

    init(_ checked: CheckedContract, number: Int, _ options: ContextOptions) {
        self.checked = checked
        self.options = options
        impacts = ImpactFinder(checked.contract)
        parties = PartyFinder(checked, options.language)
        let contract = checked.contract
        let city = contract?.document.city.name?.text(
            in: options.language, contractLanguage: contract?.mainLanguage ?? options.language.rawValue)
        let office = Recipient(contract: number, .climateOffice, name: city ?? "")
        self.office = office
        owners =
            options.findsRecipient
            ? parties.parties.map { party in
                party.map { Recipient(contract: number, .stakeholder(id: $0.id), name: $0.name) } ?? office
            } : []
    }

    /// What is known of a finding.
    func context(of diagnostic: Diagnostic) -> FindingContext {
        var context = FindingContext()
        let measure = impacts.measure(at: diagnostic.place)
        if options.findsImpact {
            context.impact = impacts.impact(of: diagnostic)
            context.measure = measure.map { measure in
                measure.measure.title?.text(
                    in: options.language, contractLanguage: checked.contract?.mainLanguage ?? "")
                    ?? measure.measure.id.value
            }
        }
        guard options.findsRecipient else { return context }
        let author = parties.party(of: diagnostic.place.file)
        let hidden = author == nil ? [] : parties.hidden(in: diagnostic, measure)
        let isForOffice = !hidden.isEmpty || diagnostic.fact.isForClimateOffice
        context.recipient = isForOffice ? office : owners[Int(diagnostic.place.file.rawValue)]
        context.isWithheld = !hidden.isEmpty
        let named = parties.others(in: diagnostic) + hidden
        var names = (isForOffice ? [author].compactMap(\.self) + named : named).map(\.title)
        names = names.enumerated().filter { index, name in !names[..<index].contains(name) }.map(\.element)
        context.others = names
        return context
    }
}

extension PartyFinder.Party {
    /// What it is called.
    fileprivate var title: String { name.isEmpty ? id : name }
}
