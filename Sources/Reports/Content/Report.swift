/// What a report says, before it is written in a format.
struct Report: Sendable {
    var language: String
    var cover: Cover
    /// The five questions of the first screen with their answers.
    var answers: [Answer]
    var sections: [Section]
    var totals: [TotalSource]
    /// By index in the ledger; only figures that some total is made of.
    var addends: [AddendRow?]
    var colophon: [Line]
    /// Findings of a contract that is not free of errors; nil when it is no draft.
    var draft: [String]?
}

/// The title page.
struct Cover: Sendable {
    var city: String
    var title: String
    var subtitle: String
    var facts: [Fact]
}

/// A question of the first screen.
struct Answer: Sendable {
    var question: String
    var lines: [Line]
    var list: [Line] = []
    var chart: Chart?
    /// Where more is said.
    var more: Inline
}

/// A section of the report.
struct Section: Sendable {
    var anchor: String
    /// The official number of the template's module, such as.
    var module: String?
    var title: String
    var blocks: [Block]
}
