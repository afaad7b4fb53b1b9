import Diagnostics
import Quantities

/// The words around findings.
enum Phrase {
    case severity(Severity)
    case help
    case fix
    case more
    case note
    /// A note's sentence.
    case noteText(Note)
    /// What `ccc lint --fix` does.
    case replaces(String, String)
    /// The same with plain spaces for those that only look like it.
    case plainSpaces(String)
    /// A space for a tab, or for several.
    case plainTabs
    case inserts(String)
    case deletes(String)
    case changes(Int)
    /// Second places of a finding that are not drawn.
    case morePlaces(Int)
    /// Findings that are not printed.
    case moreFindings(Int)
    /// The last line.
    case summary(Summary)
    /// A file without findings.
    case noFindings
    /// How many findings of each severity there are.
    case counts(Summary)
    /// The heading of what is at stake, and what it is.
    case weight(Impact.Basis)
    case impact(Impact)
    /// The climate office of a city.
    case climateOffice(String)
    /// Other stakeholders whom a finding concerns.
    case alsoConcerns([String])
    /// Stakeholders in whose lists a finding does not stand, because it tells of one who is not to be named.
    case withheld([String])
    /// The parts of a to-do list.
    case list(ListPhrase)

    /// The words in a language.
    func prose(in language: Language) -> Prose {
        switch language {
        case .en: english
        case .de: german
        }
    }
}
