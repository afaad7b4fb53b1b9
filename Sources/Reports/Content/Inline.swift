/// A run of text inside a line.
enum Inline: Sendable {
    /// Plain text of the report or of an author.
    case text(String)
    /// Text that leads to a place of the report.
    case link(String, anchor: String)
    /// Text that links lead to.
    case target(String, anchor: String)
    /// Text that leads out of the report.
    case web(String, address: String)
    /// There is no figure, and why: an en dash with a word.
    case missing(String)
    /// A remark beside a figure, smaller than it.
    case remark(String)
    /// A file and a line in it.
    case place(String)
    /// A figure that opens to what it is made of.
    case total(TotalFigure)
    case lineBreak
}

/// One line, or the content of a cell.
typealias Line = [Inline]

/// A sum or the result of a formula.
struct TotalFigure: Sendable {
    /// The number in words of the language, with "at least" or "at most" in front.
    var text: String
    /// What is missing in it: "8 of 17 measures".
    var remark: String?
    /// Whether there is no number, and the text is the word for it.
    var isMissing = false
    /// Its addends: an index in `Report.totals`.
    var source: Int
}

/// What a total is made of.
struct TotalSource: Sendable {
    /// What it is the total of, standing alone.
    var title: String
    /// The total with its unit.
    var value: String
    /// Figures of the ledger that were added up.
    var addends: [(entry: Int, isNegative: Bool)] = []
    /// The formula in words and numbers, for what is computed from other totals.
    var formula: String?
    /// Number of figures that stand in totals only.
    var hidden = 0

    /// Whether two totals say the same.
    func isSame(as other: TotalSource) -> Bool {
        value == other.value && formula == other.formula && hidden == other.hidden
            && addends.elementsEqual(other.addends) { $0 == $1 }
    }
}

/// One figure of the ledger as an addend shows it.
struct AddendRow: Sendable {
    var party: Line
    var measure: Line
    var value: Line
    var source: Line
    var place: Line
}
