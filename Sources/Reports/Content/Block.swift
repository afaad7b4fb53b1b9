/// A part of a section.
enum Block: Sendable {
    case paragraph(Line)
    /// A sentence that says what matters most, larger than others.
    case statement(Line)
    /// Text of an author, in CommonMark.
    case prose(String)
    /// A heading of the third level.
    case heading(String, anchor: String?)
    case table(Table)
    case chart(Chart)
    case list([Line])
    case facts([Fact])
    case measure(MeasureCard)
    case party(PartyCard)
}

/// A name and what it stands for.
struct Fact: Sendable {
    var label: String
    var value: Line
}

/// A table with one unit for all figures of a column.
struct Table: Sendable {
    /// A column.
    struct Column: Sendable {
        var title: String
        /// Figures stand right-aligned.
        var isFigure = false
    }

    var caption: String
    /// The unit of its figures, named in the head.
    var unit: String?
    var columns: [Column]
    /// The first cell of a row names it.
    var rows: [[Line]]
    var total: [Line]?
    /// Where its figures come from, or what is special about them.
    var notes: [Line] = []

    /// The same table without columns in which no row has anything.
    var withoutEmptyColumns: Table {
        let kept = columns.indices.filter { column in
            column == 0 || rows.contains { !$0[column].isBlank }
        }
        guard kept.count < columns.count else { return self }
        var table = self
        table.columns = kept.map { columns[$0] }
        table.rows = rows.map { row in kept.map { row[$0] } }
        table.total = total.map { row in kept.map { row[$0] } }
        return table
    }
}

extension Line {
    /// Whether there is nothing to read.
    fileprivate var isBlank: Bool {
        allSatisfy { inline in
            guard case .text(let text) = inline else { return false }
            return text.isEmpty
        }
    }
}

/// A measure, told like a card of a card index.
struct MeasureCard: Sendable {
    var anchor: String
    var number: String
    var title: String
    /// Owner, field, status and dates.
    var summary: Line
    /// Why its figures are not added, if they are not.
    var remark: Line?
    /// Effect, cost and funding.
    var figures: [Fact]
    var description: String?
    var facts: [Fact]
    var tables: [Table]
    var notes: [String]
    var source: Line
}

/// A party with what it commits to.
struct PartyCard: Sendable {
    var anchor: String
    var name: String
    var summary: Line
    var statement: String?
    var facts: [Fact]
    var tables: [Table]
    var notes: [String]
    var source: Line
}
