public import Quantities

/// One version of the official template: which module and table stands where, and what fills it.
///
/// Its own target, because a profile is no list of words: it ties the template's tables to the contract's ledger, and so
/// stands above `Aggregation`. Nothing about a version is in code.
public struct TemplateProfile: Sendable {
    /// The id that a contract names under `template`.
    public let id: String
    /// The title in each language.
    public let title: [Language: String]
    /// Fewest strategic priorities that the template asks for.
    public let priorities: Int
    /// The documents of a contract: commitments, action plan, investment plan.
    public let parts: [TemplatePart]

    /// The sections of `contract.yaml` whose texts it shows, in its order; some more than once.
    public var sections: [String] {
        parts.flatMap(\.modules).flatMap { [$0.filling] + $0.tables.map(\.filling) }.flatMap(\.sections)
    }
}

/// A document of the template.
public struct TemplatePart: Sendable {
    /// `commitments`, `action-plan` or `investment-plan`.
    public let id: String
    /// The title in each language.
    public let title: [Language: String]
    /// Its modules in the template's order.
    public let modules: [TemplateModule]
}

/// A module of the template.
public struct TemplateModule: Sendable {
    /// The template's own number, `A-1` or `IP-B2`; empty where it gives none.
    public let number: String
    /// The title in each language.
    public let title: [Language: String]
    /// How much it matters beside the other modules of its part.
    public let weight: Int
    /// What fills the module itself.
    public let filling: TemplateFilling
    /// Its tables in the template's order.
    public let tables: [TemplateTable]
}

/// A table of the template.
public struct TemplateTable: Sendable {
    /// One column.
    public struct Column: Sendable {
        /// Names of the ledger or of the format whose amounts it shows; several are added.
        public let quantities: [String]
        /// The heading in each language.
        public let title: [Language: String]
    }

    /// The template's own number: `A-2.3`.
    public let number: String
    /// The title in each language.
    public let title: [Language: String]
    /// What fills it.
    public let filling: TemplateFilling
    /// Its columns, where the tool knows them.
    public let columns: [Column]
}

/// What fills a module or table: any of these is enough.
public struct TemplateFilling: Sendable {
    /// Content that follows from the contract's files.
    public let content: TemplateContent?
    /// Sections of `contract.yaml` whose text stands there.
    public let sections: [String]
}
