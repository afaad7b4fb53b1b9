/// What a reader has to know beside the findings, above all what was not checked.
package enum Note: Hashable, Sendable {
    /// References and totals were not checked, because the files lie in no contract folder.
    case crossFileChecksSkipped
    /// Deadlines were not checked, because nothing says which day it is.
    case dateChecksSkipped
    /// YAML files without `ccc:` that were skipped.
    case filesNotOurs(Int)
    /// Files that seem to be meant for the contract and have names that nobody reads.
    case filesMisnamed([String])
    /// Files that the configuration excludes.
    case filesExcluded(Int)

    /// Files of a contract that could not be read.
    case filesUnread(Int)
    /// Files of a contract that could be read only as if slips in them were repaired.
    case filesUncounted(Int)
    /// Commitments in no contract folder that have no signature, so that what they promise will not count.
    case filesUnsigned(Int)
    /// Findings that are not shown because a comment accepts them.
    case acceptedByComment(Int)
    /// Findings that are not shown because the baseline has them.
    case acceptedByBaseline(Int)

    /// The lasting name, for programs.
    package var name: String {
        switch self {
        case .crossFileChecksSkipped: "cross-file-checks-skipped"
        case .dateChecksSkipped: "date-checks-skipped"
        case .filesNotOurs: "files-not-ours"
        case .filesMisnamed: "files-misnamed"
        case .filesExcluded: "files-excluded"
        case .filesUnread: "files-unread"
        case .filesUncounted: "files-uncounted"
        case .filesUnsigned: "files-unsigned"
        case .acceptedByComment: "accepted-by-comment"
        case .acceptedByBaseline: "accepted-by-baseline"
        }
    }
}
