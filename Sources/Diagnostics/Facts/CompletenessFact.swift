public import Quantities

/// What a contract lacks beside its template.
public enum CompletenessFact: Hashable, Sendable {
    /// A template that the tool does not have; the close one, and all of them.
    case unknownTemplate(String, suggestion: String?, known: [String])
    /// Modules of one part of the template for which the contract has no content; how many the part has.
    case modulesWithoutContent(Part, modules: [Module], of: Int)
    /// Fewer strategic priorities than the template asks for.
    case tooFewPriorities(Int, minimum: Int)
    /// Sectors of the target's inventory that no measure acts on.
    case sectorsWithoutMeasure([FormatWord])
    /// A measure that counts and says too little.
    case incompleteMeasure(String, missing: [Element])
    /// A possible measure that does not say what it waits for.
    case possibleWithoutMissing(String)
    /// Commitments without a signature that binds; their ids.
    case unsignedCommitments([String])
    /// A commitment of a level that expects measures, without any.
    case commitmentWithoutMeasures(String, level: String)

    /// A contact or signature that names the organisation in place of a function.
    case contactWithoutFunction(String)

    /// A section that is none of the template's, but nearly one; that one.
    case unknownSection(String, suggestion: String)

    /// A part of a template by its titles.
    public struct Part: Hashable, Sendable {
        /// The title in each language.
        public let title: [Language: String]
        /// Weights of all its modules.
        public let weight: Int

        /// Names a part.
        public init(title: [Language: String], weight: Int) {
            self.title = title
            self.weight = weight
        }
    }

    /// A module of a template.
    public struct Module: Hashable, Sendable {
        /// The template's own number, such as `A-1`; may be empty.
        public let number: String
        /// The title in each language.
        public let title: [Language: String]
        /// The first of the contract's sections that its text can stand in.
        public let section: String?
        /// How much it matters beside the other modules of its part.
        public let weight: Int

        /// Names a module.
        public init(number: String, title: [Language: String], section: String?, weight: Int) {
            self.number = number
            self.title = title
            self.section = section
            self.weight = weight
        }

        /// The number, with the title where there is room for it or no number.
        func name(in language: Language, isShort: Bool) -> String {
            let title = title[language] ?? ""
            if number.isEmpty { return title }
            return isShort ? number : number + " " + title
        }
    }

    /// What the template asks of every measure.
    public enum Element: String, Hashable, Sendable, CaseIterable {
        case effect, cost, responsible, indicator
    }

    /// The code.
    public var code: Code {
        switch self {
        case .unknownTemplate: .unknownTemplate
        case .modulesWithoutContent: .modulesWithoutContent
        case .tooFewPriorities: .tooFewPriorities
        case .sectorsWithoutMeasure: .sectorWithoutMeasure
        case .incompleteMeasure: .incompleteMeasure
        case .possibleWithoutMissing: .possibleWithoutMissing
        case .unsignedCommitments: .unsignedCommitments
        case .commitmentWithoutMeasures: .commitmentWithoutMeasures
        case .contactWithoutFunction: .contactWithoutFunction
        case .unknownSection: .unknownSection
        }
    }
}
