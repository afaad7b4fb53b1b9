/// What is wrong with ids and references.
public enum ReferenceFact: Hashable, Sendable {
    /// What an id names.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case commitment, measure, programme, inventory, organisation, target, priority, level, contract,
            template
        /// What counts a figure instead.
        case counted = "measure, row or inventory"
    }

    /// An id that names two things of one kind.
    case duplicateID(String, Subject)
    /// An organisation that is defined in two places.
    case partyDefinedTwice(String)
    /// Two organisations with one name.
    case nameOfTwoParties(String, other: String)
    /// A reference to nothing; what may be meant, the ids that there are, and the words that can stand there as well.
    case unknown(String, Subject, suggestion: String?, known: [String], words: [FormatWord] = [])
    /// A binding language that is none of the contract's; those it has.
    case bindingLanguage(String, languages: [String])
    /// A short reference that fits measures of several commitments; their full ids.
    case ambiguous(String, candidates: [String])
    /// `part_of` or `depends_on` that leads back to its start; the ids on the way.
    case cycle(key: String, ids: [String])
    /// A measure that a decision drops and another keeps, or that is dropped twice.
    case contradictingDecisions(String)
    /// A measure whose own `part_of`, or an earlier decision, names another whole than a decision.
    case contradictingWhole(String, decided: String, written: String)
    /// An organisation of a list that nothing names.
    case unusedOrganisation(String)
    /// A measure that waits for a cancelled one; the reference as written.
    case dependsOnCancelled(String)
    /// Two measures that may be the same; their full ids, and what speaks for it.
    case possibleDuplicate(String, of: String, evidence: [Evidence])

    /// An owner that is named among the partners of its own measure.
    case ownerAsPartner(String)
    /// A second file of the kind `contract`; the path of the one that is used.
    case secondContract(used: String)
    /// A measure that a decision keeps for another, whose figures count while its own do not.
    case keptMeasureNotCounted(String, dropped: String, Obstacle)

    /// Why the figures of a measure that is kept are not added.
    public enum Obstacle: String, Hashable, Sendable, CaseIterable {
        /// It is only possible, or cancelled.
        case status
        /// Its party has not signed.
        case signature
        /// Its programme counts nowhere.
        case programme
        /// It is a part of the measure that is dropped.
        case partOfDropped
    }

    /// Why two measures may be one.
    public enum Evidence: String, Hashable, Sendable, CaseIterable {
        case sameTitle, similarTitle, sharedParty, sameCost, sameEffect, samePlace
        /// Cost and effect that differ by a few per cent.
        case closeAmounts
    }

    /// The code.
    public var code: Code {
        switch self {
        case .duplicateID: .duplicateID
        case .partyDefinedTwice, .nameOfTwoParties: .partyDefinedTwice
        case .unknown, .ambiguous, .bindingLanguage: .unknownReference
        case .cycle: .circularReference
        case .contradictingDecisions, .contradictingWhole: .contradictingDecisions
        case .unusedOrganisation: .unusedOrganisation
        case .dependsOnCancelled: .dependsOnCancelled
        case .possibleDuplicate: .possibleDuplicate
        case .secondContract: .secondContract
        case .ownerAsPartner: .ownerAsPartner
        case .keptMeasureNotCounted: .keptMeasureNotCounted
        }
    }
}
