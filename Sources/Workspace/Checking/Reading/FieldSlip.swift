import Diagnostics
import SourceText
import YAML

/// A slip around the name of a field, or on a line that is none, which tells what was meant.
struct FieldSlip {
    /// What is wrong.
    let fact: ReadingFact
    /// What makes the rest of the file readable as it was meant; nil where a line would be added.
    var repair: TextRepair?

    init?(_ error: YAMLError, in file: SourceFile) {
        let slip: FieldSlip? =
            switch error {
            case .textNeedsQuotes(let text, let mark):
                Self.strangeLine(text, file) ?? Self.longText(text, file) ?? Self.field(text, mark, file)
                    ?? Self.textBehindSign(mark, text, file)
            case .textAfterQuote(let quoted, let rest): Self.quotedList(quoted, rest, file)
            case .missingColon(let line): Self.strangeLine(line, file) ?? Self.line(line, file)
            case .listItemAfterKey(let dash): Self.heading(error, file) ?? Self.dash(dash, file)
            case .bullet(let sign): Self.bullet(sign, file)
            case .unexpectedIndentation(let line, let sibling):
                Self.longText(line, below: sibling, file) ?? Self.valueBeforeBlock(sibling, file)
                    ?? Self.heading(error, file)
            case .inconsistentIndentation, .unexpectedListItem, .missingDash: Self.heading(error, file)
            default: nil
            }
        guard let slip else { return nil }
        self = slip
    }

    init(_ fact: ReadingFact, _ repair: TextRepair? = nil) {
        (self.fact, self.repair) = (fact, repair)
    }

    /// `cost: capex: 30 000 EUR`, `id: speicher title: Batteriespeicher`.
    private static func field(_ text: ByteRange, _ mark: ByteRange, _ file: SourceFile) -> FieldSlip? {
        guard file.text(mark) == ":" else { return nil }
        let bytes = file.bytes
        var start = mark.lower
        while start > text.lower, ![UInt8(ascii: " "), UInt8(ascii: ",")].contains(bytes[Int(start) - 1]) { start -= 1 }
        let holder = holder(of: text.lower, file)
        guard SchemaSet.fieldNames.contains(file.text(ByteRange(lower: start, upper: mark.lower))),
            SchemaSet.fieldNames.contains(holder.name), !SchemaSet.textFieldNames.contains(holder.name)
        else { return nil }
        let range = ByteRange(lower: start, upper: text.upper)
        let field = file.text(range)
        guard start == text.lower else {
            return FieldSlip(.fieldOnSameLine(field, below: nil, spaces: holder.column))
        }
        let isPlain = !field.contains { ",[]{}\"'".contains($0) }
        return FieldSlip(
            .fieldOnSameLine(field, below: holder.name, spaces: holder.column + 2),
            isPlain ? TextRepair(range, "{\(field)}") : nil)
    }

    /// `cost`, `level = premium`, `status： planned`, `2028 48 t CO2e/a`.
    private static func line(_ line: ByteRange, _ file: SourceFile) -> FieldSlip? {
        if let written = written(file.text(line)) {
            return FieldSlip(.missingColon(written: written), TextRepair(line, written))
        }
        return continuation(line, file).map { FieldSlip(.missingColon(spaces: $0)) }
    }

    /// A line that begins with the name of a field or a year as it is written with a colon.
    static func written(_ text: String) -> String? {
        let word = text.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
        let isYear = word.count == 4 && Int(word).map((1990...2100).contains) ?? false
        guard isYear || SchemaSet.fieldNames.contains(String(word)) else { return nil }
        var rest = text.dropFirst(word.count).drop { $0 == " " }
        if let sign = rest.first, "=：﹕;".contains(sign) {
            rest = rest.dropFirst().drop { $0 == " " }
        } else {
            // Behind a year a dash may be a minus sign.
            if !isYear, let sign = rest.first, "-–—→".contains(sign), rest.dropFirst().first == " " {
                rest = rest.dropFirst().drop { $0 == " " }
            }
            guard isYear ? rest.first?.isNumber == true : rest.split(separator: " ").count <= 3 else { return nil }
        }
        if isYear, rest.isEmpty { return nil }
        return rest.isEmpty ? "\(word):" : "\(word): \(rest)"
    }

    /// `capex: -`, `title: - Dach`.
    private static func dash(_ dash: ByteRange, _ file: SourceFile) -> FieldSlip? {
        let lines = FileLines(file.bytes)
        let start = lines.start(of: Int(dash.lower))
        let content = start + lines.fieldColumn(at: start)
        guard content < Int(dash.lower),
            let key = file.text(ByteRange(content..<Int(dash.lower))).split(separator: ":").first
        else { return nil }
        let end = start + lines.column(at: start) + lines.content(at: start).count
        let range = ByteRange(Int(dash.lower)..<max(end, Int(dash.upper)))
        let quoted = TextRepair(quoting: range, in: file)
        let isDate = ImpossibleDates.fields.contains(String(key))
        return FieldSlip(
            range.count == 1
                ? .dashAsValue(String(key), isDate: isDate) : .dashBehindField(String(key), written: quoted.text))
    }

    /// `"noise", "air-quality"` behind a field that takes no text.
    private static func quotedList(_ quoted: ByteRange, _ rest: ByteRange, _ file: SourceFile) -> FieldSlip? {
        let more = file.text(rest)
        let holder = holder(of: quoted.lower, file)
        guard more.first == ",", more.last == "\"", more.contains(", \""), SchemaSet.blockNames.contains(holder.name)
        else { return nil }
        let list = "[\(file.text(quoted.union(rest)))]"
        return FieldSlip(.textAfterQuote(more, written: list), TextRepair(quoted.union(rest), list))
    }

    /// The name before a value on its line, and its column.
    static func holder(of offset: UInt32, _ file: SourceFile) -> (name: String, column: Int) {
        let lines = FileLines(file.bytes)
        let start = lines.start(of: Int(offset))
        let column = lines.fieldColumn(at: start)
        let name = file.text(ByteRange(min(start + column, Int(offset))..<Int(offset)))
            .split(separator: ":", maxSplits: 1).first
        return (name.map(String.init) ?? "", column)
    }
}
