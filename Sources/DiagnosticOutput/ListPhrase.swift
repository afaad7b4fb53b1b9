import Diagnostics

/// The words of to-do lists.
enum ListPhrase {
    /// The heading of a list that is for everybody.
    case title
    /// What a list for one recipient begins with.
    case opening(Recipient.Role, Summary, isRanked: Bool)
    /// What comes before the things that a finding says.
    case toDo, place, comparison, kind
    /// The heading of what the reader has to know beside the findings.
    case notes
    case measure(String)
    case file
    case line(Int)
    /// What repairs a finding.
    case replacement(old: String, new: String)
}
