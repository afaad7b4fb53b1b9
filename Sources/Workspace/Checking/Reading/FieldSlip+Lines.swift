import Diagnostics
import SourceText
import YAML

// Lines that are no fields: remarks, rows of a table, texts over several lines, entries without the name above them.
extension FieldSlip {
    /// A line that comes from elsewhere: `// Anmerkung`, `------`, `<!-- … -->`, a row of a table, three backticks.
    static func strangeLine(_ range: ByteRange, _ file: SourceFile) -> FieldSlip? {
        let text = file.text(range)
        if text.hasPrefix("```") { return FieldSlip(.codeFence, TextRepair(range, "#")) }
        if text.hasPrefix("> ccc:") { return FieldSlip(.quotedMail) }
        let lines = FileLines(file.bytes)
        let start = lines.start(of: Int(range.lower))
        guard start + lines.column(at: start) == Int(range.lower) else { return nil }
        if text.split(separator: "\t").count > 2 { return FieldSlip(.tableRow) }
        let isRuler = text.count > 2 && Set(text).count == 1 && "-–—=*_~#.".contains(text.prefix(1))
        guard isRuler || text.hasPrefix("//") || text.hasPrefix("<!--") || text.hasPrefix("/*") else { return nil }
        return FieldSlip(.foreignLine(text), TextRepair(range, "#"))
    }

    /// A line that may continue the text above: the spaces with which it does, if it has fewer.
    static func continuation(_ range: ByteRange, _ file: SourceFile) -> Int? {
        let lines = FileLines(file.bytes)
        let start = lines.start(of: Int(range.lower))
        guard let above = lines.lineAbove(start) else { return nil }
        let isField = String(decoding: lines.content(at: above), as: UTF8.self).contains(":")
        let spaces = isField ? lines.fieldColumn(at: above) + 2 : lines.column(at: above)
        return spaces > lines.column(at: start) ? spaces : nil
    }

    /// A text over several lines with a colon in a later one.
    static func longText(_ text: ByteRange, _ file: SourceFile) -> FieldSlip? {
        let holder = holder(of: text.lower, file)
        guard file.text(text).contains("\n"), SchemaSet.textFieldNames.contains(holder.name) else { return nil }
        return FieldSlip(
            .textOverLines(holder.name, spaces: holder.column + 2), TextRepair(quoting: text, in: file))
    }

    /// The same where the first line behind the field's own has the colon, after more than the name of a field.
    static func longText(_ line: ByteRange, below sibling: ByteRange, _ file: SourceFile) -> FieldSlip? {
        let key = file.text(line).prefix { $0 != ":" }
        guard sibling.upper <= line.lower, let field = field(in: sibling, file),
            SchemaSet.textFieldNames.contains(field.name), key.contains(" ")
        else { return nil }
        let lines = FileLines(file.bytes)
        let above = lines.start(of: Int(sibling.lower))
        var (end, next) = (Int(line.upper), lines.next(after: Int(line.lower)))
        while next < file.bytes.count, lines.isBlank(at: next) || lines.column(at: next) > lines.column(at: above) {
            if !lines.isBlank(at: next) { end = next + lines.column(at: next) + lines.content(at: next).count }
            next = lines.next(after: next)
        }
        let column = lines.fieldColumn(at: above)
        return FieldSlip(
            .textOverLines(field.name, spaces: column + 2),
            TextRepair(quoting: ByteRange(field.value.indices.lowerBound..<end), in: file))
    }

    /// The name of a field with a value behind it, and the value.
    private static func field(in line: ByteRange, _ file: SourceFile) -> (name: String, value: ByteRange)? {
        let text = file.text(line)
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let value = parts[1].firstIndex(where: { $0 != " " }) else { return nil }
        let lower = line.lower + UInt32(text[..<value].utf8.count)
        return (String(parts[0]), ByteRange(lower: lower, upper: line.upper))
    }

    /// `stakeholder: Stadtwerke` above the fields of the stakeholder.
    static func valueBeforeBlock(_ sibling: ByteRange, _ file: SourceFile) -> FieldSlip? {
        guard let field = field(in: sibling, file), SchemaSet.blockNames.contains(field.name),
            !SchemaSet.textFieldNames.contains(field.name)
        else { return nil }
        return FieldSlip(.valueBeforeBlock(field.name, value: file.text(field.value)), TextRepair(field.value, ""))
    }

    /// `description: | Eine Anlage.`
    static func textBehindSign(_ mark: ByteRange, _ text: ByteRange, _ file: SourceFile) -> FieldSlip? {
        let sign = file.text(mark)
        let holder = holder(of: text.lower, file)
        guard sign == "|" || sign == ">", mark.lower == text.lower, SchemaSet.textFieldNames.contains(holder.name)
        else { return nil }
        return FieldSlip(.textBehindSign(sign, spaces: holder.column + 2), TextRepair(text, sign))
    }

    /// `* noise` in a list, or below a field that takes a text.
    static func bullet(_ sign: ByteRange, _ file: SourceFile) -> FieldSlip {
        let lines = FileLines(file.bytes)
        if let above = lines.lineAbove(lines.start(of: Int(sign.lower))), lines.content(at: above).last == 0x3A {
            let holder = String(decoding: lines.content(at: above).dropLast(), as: UTF8.self)
                .drop { $0 == "-" || $0 == " " }
            if SchemaSet.textFieldNames.contains(String(holder)) {
                return FieldSlip(.textOverLines(String(holder), spaces: lines.fieldColumn(at: above) + 2))
            }
        }
        return FieldSlip(.bullet(file.text(sign)), TextRepair(sign, "-"))
    }

    /// Lines without the name that held them.
    static func heading(_ error: YAMLError, _ file: SourceFile) -> FieldSlip? {
        func spaces(_ range: ByteRange) -> Int {
            Int(range.lower) - FileLines(file.bytes).start(of: Int(range.lower))
        }
        let alternative: (spaces: Int, mark: String)? =
            switch error {
            case .unexpectedIndentation(_, let sibling), .inconsistentIndentation(_, let sibling):
                (spaces(sibling), "")
            case .unexpectedListItem(_, let item): item.map { (spaces($0), "") }
            case .missingDash(let line, _): (spaces(line), "- ")
            default: nil
            }
        return MissingHeading(above: error.range.lower, in: file, or: alternative).map { FieldSlip($0.fact) }
    }
}
