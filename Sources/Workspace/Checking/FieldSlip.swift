import Diagnostics
import SourceText
import YAML

/// A slip around the name of a field, which tells what was meant.
struct FieldSlip {
    /// What is wrong.
    let fact: ReadingFact
    /// What makes the rest of the file readable as it was meant; nil where a line would be added.
    var repair: TextRepair?

    init?(_ error: YAMLError, in file: SourceFile) {
        switch error {
        case .textNeedsQuotes(let text, _) where file.text(text).hasPrefix("```"):
            self.init(.codeFence, error.likelyRepair(of: file))
        case .textNeedsQuotes(let text, let mark) where file.text(mark) == ":": self.init(field: text, mark, file)
        case .missingColon(let line): self.init(colon: line, file)
        case .listItemAfterKey(let dash): self.init(dash: dash, file)
        default: return nil
        }
    }

    private init(_ fact: ReadingFact, _ repair: TextRepair?) {
        (self.fact, self.repair) = (fact, repair)
    }

    /// `cost: capex: 30 000 EUR`, `id: speicher title: Batteriespeicher`.
    private init?(field text: ByteRange, _ mark: ByteRange, _ file: SourceFile) {
        let bytes = file.bytes
        var start = mark.lower
        while start > text.lower, ![UInt8(ascii: " "), UInt8(ascii: ",")].contains(bytes[Int(start) - 1]) { start -= 1 }
        let line = LineStart(of: text.lower, in: bytes)
        let holder =
            file.text(ByteRange(lower: line.content, upper: text.lower))
            .split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        guard SchemaSet.fieldNames.contains(file.text(ByteRange(lower: start, upper: mark.lower))),
            SchemaSet.fieldNames.contains(holder), !SchemaSet.textFieldNames.contains(holder)
        else { return nil }
        let range = ByteRange(lower: start, upper: text.upper)
        let field = file.text(range)
        guard start == text.lower else {
            fact = .fieldOnSameLine(field, below: nil, spaces: line.column)
            return
        }
        fact = .fieldOnSameLine(field, below: holder, spaces: line.column + 2)
        if !field.contains(where: { ",[]{}\"'".contains($0) }) { repair = TextRepair(range, "{\(field)}") }
    }

    /// `cost`, `level = premium`, `status： planned`.
    private init?(colon line: ByteRange, _ file: SourceFile) {
        let text = file.text(line)
        let word = text.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
        guard SchemaSet.fieldNames.contains(String(word)) else { return nil }
        var rest = text.dropFirst(word.count).drop { $0 == " " }
        if let sign = rest.first, "=：﹕".contains(sign) {
            rest = rest.dropFirst().drop { $0 == " " }
        } else if rest.split(separator: " ").count > 3 {
            return nil
        }
        let written = rest.isEmpty ? "\(word):" : "\(word): \(rest)"
        fact = .missingColon(written: written)
        repair = TextRepair(line, written)
    }

    /// `capex: -`, `title: - Dach`.
    private init?(dash: ByteRange, _ file: SourceFile) {
        let line = LineStart(of: dash.lower, in: file.bytes)
        let key = file.text(ByteRange(lower: line.content, upper: dash.lower)).split(separator: ":").first
        guard let key else { return nil }
        var end = Int(dash.upper)
        while end < file.bytes.count, ![0x0A, 0x0D].contains(file.bytes[end]) { end += 1 }
        while end > Int(dash.upper), file.bytes[end - 1] == 0x20 { end -= 1 }
        let range = ByteRange(Int(dash.lower)..<end)
        let quoted = TextRepair(quoting: range, in: file)
        let isDate = ImpossibleDates.fields.contains(String(key))
        fact =
            range.count == 1
            ? .dashAsValue(String(key), isDate: isDate) : .dashBehindField(String(key), written: quoted.text)
    }
}

/// Where the text of a line begins, behind its dashes.
private struct LineStart {
    let content: UInt32
    let column: Int

    init(of offset: UInt32, in bytes: [UInt8]) {
        var start = Int(offset)
        while start > 0, ![0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
        var content = start
        while content < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "-")].contains(bytes[content]) { content += 1 }
        self.content = UInt32(content)
        column = content - start
    }
}
