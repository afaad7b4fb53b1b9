import Quantities

/// Writes the content of a report in one format, block by block, each through its template.
///
/// What a template writes with three braces has a name that ends in `Markup` and comes from here, escaped.
struct ReportWriter {
    let report: Report
    let library: TemplateLibrary
    let words: any ReportWords
    private let charts: ChartDrawing
    /// Rows of addends that were written before, by their index in the ledger; a figure is an addend of several totals.
    private var addends: [String?]
    private var shapes: [String: TemplateShape] = [:]

    var format: ReportFormat { library.format }

    init(_ report: Report, _ library: TemplateLibrary, _ language: Language) {
        self.report = report
        self.library = library
        words = language.reportWords
        charts = ChartDrawing(style: NumberStyle(language))
        addends = Array(repeating: nil, count: report.addends.count)
    }

    /// The whole report.
    mutating func write() -> String {
        var values: [String: Any] = [:]
        values["language"] = report.language
        values["title"] = report.cover.title
        values["city"] = report.cover.city
        values["cityStyleMarkup"] = HTMLEscaping.styleString(report.cover.city)
        values["skipLink"] = words.skipLink
        values["atAGlance"] = words.atAGlance
        values["isDraft"] = report.draft != nil
        values["draftMark"] = words.draftMark
        values["draftStyleMarkup"] = report.draft == nil ? "" : HTMLEscaping.styleString(words.draftMark)
        values["coverMarkup"] = cover()
        values["draftMarkup"] = draft()
        values["contentsMarkup"] = contents()
        values["answersMarkup"] = report.answers.enumerated().map { answer($1, $0 + 1) }.joined()
        values["sectionsMarkup"] = report.sections.map { section($0) }.joined()
        values["totalsMarkup"] = format == .markdown ? totals() : ""
        values["colophonMarkup"] = colophon()
        let text = library.render("report", values)
        return format == .markdown ? Self.withoutEmptyLines(text) : text
    }

    /// At most one empty line at a time, and none at the start and the end.
    private static func withoutEmptyLines(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var lineEnds = 2
        for byte in text.utf8 {
            lineEnds = byte == UInt8(ascii: "\n") ? lineEnds + 1 : 0
            if lineEnds <= 2 { bytes.append(byte) }
        }
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// A line as markup.
    mutating func markup(_ line: Line) -> String {
        if line.count == 1, case .text = line[0] { return format.inline(line[0]) }
        var result = ""
        for inline in line {
            if case .total(let figure) = inline { result += total(figure) } else { result += format.inline(inline) }
        }
        return result
    }

    // Parts of the page

    private mutating func cover() -> String {
        let cover = report.cover
        return library.render(
            "cover",
            [
                "city": cover.city, "title": cover.title, "subtitle": cover.subtitle,
                "factsMarkup": facts(cover.facts),
            ])
    }

    private func draft() -> String {
        guard let draft = report.draft else { return "" }
        return library.render(
            "draft",
            [
                "title": words.draftTitle, "note": words.draftNote, "mark": words.draftMark,
                "findings": draft.map { ["text": $0] },
            ])
    }

    private func contents() -> String {
        var entries: [[String: Any]] = [["anchor": "at-a-glance", "title": words.atAGlance]]
        entries += report.sections.map { ["anchor": $0.anchor, "title": title(of: $0)] }
        if format == .markdown, !report.totals.isEmpty {
            entries.append(["anchor": "totals", "title": words.totalsTitle])
        }
        entries.append(["anchor": "about", "title": words.colophonTitle])
        return library.render("contents", ["title": words.contents, "entries": entries])
    }

    private func title(of section: Section) -> String {
        [section.module, section.title].compactMap(\.self).joined(separator: " ")
    }

    private mutating func answer(_ answer: Answer, _ number: Int) -> String {
        library.render(
            "answer",
            [
                "number": "\(number)", "question": answer.question,
                "lines": answer.lines.map { ["lineMarkup": markup($0)] },
                "listMarkup": answer.list.isEmpty ? "" : block(.list(answer.list)),
                "chartMarkup": answer.chart.map { chart($0, isFolded: true) } ?? "",
                "moreMarkup": format.inline(answer.more),
            ])
    }

    private mutating func section(_ section: Section) -> String {
        library.render(
            "section",
            [
                "anchor": section.anchor, "module": section.module ?? false, "title": section.title,
                "blocksMarkup": section.blocks.map { block($0) }.joined(),
            ])
    }

    private mutating func colophon() -> String {
        library.render(
            "colophon", ["title": words.colophonTitle, "lines": report.colophon.map { ["lineMarkup": markup($0)] }])
    }

    // Blocks

    private mutating func block(_ block: Block) -> String {
        switch block {
        case .paragraph(let line): library.render("paragraph", ["lineMarkup": markup(line)])
        case .statement(let line): library.render("statement", ["lineMarkup": markup(line)])
        case .prose(let text): library.render("prose", ["textMarkup": format.prose(text)])
        case .heading(let text, let anchor): library.render("heading", ["text": text, "anchor": anchor ?? false])
        case .table(let table): self.table(table)
        case .chart(let chart): self.chart(chart, isFolded: false)
        case .list(let lines): library.render("list", ["items": lines.map { ["lineMarkup": markup($0)] }])
        case .facts(let facts): self.facts(facts)
        case .measure(let card): measure(card)
        case .party(let card): party(card)
        }
    }

    private mutating func facts(_ facts: [Fact]) -> String {
        guard !facts.isEmpty else { return "" }
        let values = facts.flatMap { [format.escaped($0.label), markup($0.value)] }
        return filled("facts", shape: "\(facts.count)", values) { ["facts": Self.marks(ofFacts: facts.count, from: 0)] }
    }

    /// Marks for a list of names and values, two for each.
    private static func marks(ofFacts count: Int, from first: Int) -> [[String: Any]] {
        (0..<count).map { index in
            [
                "label": TemplateShape.mark(first + 2 * index),
                "valueMarkup": TemplateShape.mark(first + 2 * index + 1),
            ]
        }
    }

    /// A template of a shape that was rendered before, filled with values.
    private mutating func filled(
        _ template: String, shape: String, _ values: [String], marks: () -> [String: Any]
    ) -> String {
        let key = template + "/" + shape
        let known = shapes[key] ?? TemplateShape(library.render(template, marks()))
        shapes[key] = known
        return known.filled(values)
    }

    private mutating func chart(_ chart: Chart, isFolded: Bool) -> String {
        library.render(
            "chart",
            [
                "id": chart.id, "title": chart.title, "description": chart.description, "isFolded": isFolded,
                "figuresWord": words.chartFigures,
                "pictureMarkup": format == .html ? charts.svg(chart) : "", "tableMarkup": table(chart.table),
            ])
    }

    private mutating func measure(_ card: MeasureCard) -> String {
        let tables = card.tables.map { table($0) }.joined()
        let details = facts(card.facts) + tables + card.notes.map { format.prose($0) }.joined()
        let hasSource = !card.source.isEmpty
        var values = [card.anchor, card.number, card.title, words.details, words.source].map { format.escaped($0) }
        values += [markup(card.summary), card.remark.map { markup($0) } ?? ""]
        values += [card.description.map { format.prose($0) } ?? "", details, markup(card.source)]
        values += card.figures.flatMap { [format.escaped($0.label), markup($0.value)] }
        let shape = "\(card.remark != nil)/\(hasSource)/\(card.figures.count)"
        return filled("measure", shape: shape, values) {
            let mark = TemplateShape.mark
            return [
                "anchor": mark(0), "number": mark(1), "title": mark(2), "detailsWord": mark(3), "sourceWord": mark(4),
                "summaryMarkup": mark(5), "remarkMarkup": card.remark == nil ? false : mark(6),
                "descriptionMarkup": mark(7), "detailsMarkup": mark(8), "sourceMarkup": hasSource ? mark(9) : false,
                "figures": Self.marks(ofFacts: card.figures.count, from: 10),
            ]
        }
    }

    private mutating func party(_ card: PartyCard) -> String {
        library.render(
            "party",
            [
                "anchor": card.anchor, "name": card.name, "summaryMarkup": markup(card.summary),
                "statementMarkup": card.statement.map { format.prose($0) } ?? "", "factsMarkup": facts(card.facts),
                "tablesMarkup": card.tables.map { table($0) }.joined(),
                "notesMarkup": card.notes.map { format.prose($0) }.joined(), "sourceWord": words.source,
                "sourceMarkup": card.source.isEmpty ? false : markup(card.source),
            ])
    }
}

extension ReportWriter {
    // Totals

    /// A total that opens to its addends; in Markdown it leads to them.
    private mutating func total(_ figure: TotalFigure) -> String {
        let source = report.totals[figure.source]
        let text = figure.isMissing ? "– \(figure.text)" : figure.text
        let remark = figure.remark.map { format.inline(.remark($0)) } ?? ""
        guard format == .html else { return "[\(format.escaped(text))](#t\(figure.source + 1))\(remark)" }
        return library.render("total", values(of: source, text: text)) + remark
    }

    /// All totals with their addends, where the format cannot open them in place.
    private mutating func totals() -> String {
        guard !report.totals.isEmpty else { return "" }
        let totals = report.totals.enumerated().map { index, source in
            var values = values(of: source, text: source.value)
            values["anchor"] = "t\(index + 1)"
            return library.render("total", values)
        }
        return library.render("totals", ["title": words.totalsTitle, "totalsMarkup": totals.joined()])
    }

    private mutating func values(of source: TotalSource, text: String) -> [String: Any] {
        var rows = ""
        for addend in source.addends { rows += row(of: addend.entry, isNegative: addend.isNegative) }
        return [
            "title": source.title, "text": text, "value": source.value, "formula": source.formula ?? false,
            "hasAddends": !source.addends.isEmpty, "rowsMarkup": rows,
            "hidden": source.hidden > 0 ? words.hiddenAddends(source.hidden) : false,
            "addendsWord": words.addends, "partyWord": words.partyWord, "measureWord": words.measureWord,
            "valueWord": words.figure, "sourceWord": words.source, "placeWord": words.place,
        ]
    }

    private mutating func row(of entry: Int, isNegative: Bool) -> String {
        if !isNegative, let row = addends[entry] { return row }
        guard let addend = report.addends[entry] else { return "" }
        let value = isNegative ? [.text("\u{2212} ")] + addend.value : addend.value
        let cells = [addend.party, addend.measure, value, addend.source, addend.place]
        let row = rowMarkup(cells.map { markup($0) }, isFigure: [false, false, true, false, false], isTotal: false)
        if !isNegative { addends[entry] = row }
        return row
    }

    // Tables

    private mutating func table(_ table: Table) -> String {
        let table = table.withoutEmptyColumns
        let isFigure = table.columns.map(\.isFigure)
        var rows = ""
        for row in table.rows { rows += rowMarkup(row.map { markup($0) }, isFigure: isFigure, isTotal: false) }
        let total = table.total.map { row in
            rowMarkup(row.map { markup($0) }, isFigure: isFigure, isTotal: true)
        }
        let titles = table.columns.map(\.title).joined(separator: "\u{0}")
        let shape = "\(table.caption)\u{0}\(table.unit ?? "")\u{0}\(table.total != nil)\u{0}\(titles)"
        let notes = table.notes.map { markup($0) }
        let head: [String: Any] = [
            "caption": table.caption, "unit": table.unit ?? false, "isWide": table.columns.count > 8,
            "hasTotal": table.total != nil, "hasNotes": !notes.isEmpty,
        ]
        let columns = table.columns.map { ["title": $0.title, "isFigure": $0.isFigure] as [String: Any] }
        return filled("table", shape: "\(shape)\u{0}\(notes.count)", [rows, total ?? ""] + notes) {
            var values = head
            values["columns"] = columns
            values["rowsMarkup"] = TemplateShape.mark(0)
            values["totalMarkup"] = TemplateShape.mark(1)
            values["notes"] = notes.indices.map { ["lineMarkup": TemplateShape.mark(2 + $0)] }
            return values
        }
    }

    /// A row; its first cell names it.
    private func rowMarkup(_ cells: [String], isFigure: [Bool], isTotal: Bool) -> String {
        switch format {
        case .html:
            var row = "<tr>"
            for (index, cell) in cells.enumerated() {
                let kind = isFigure[index] ? " class=\"n\"" : ""
                row += index == 0 ? "<th scope=\"row\"\(kind)>\(cell)</th>" : "<td\(kind)>\(cell)</td>"
            }
            return row + "</tr>\n"
        case .markdown:
            return "|" + cells.map { isTotal && !$0.isEmpty ? " **\($0)** |" : " \($0) |" }.joined() + "\n"
        }
    }
}
