import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// How a value of the wrong shape is to be written: a text as a list, a list as a block.
struct ShapeAdvice {
    /// What to write.
    let instead: SchemaFact.Instead
    /// What makes the rest of the file readable as it was meant; nothing where that is not certain.
    var edits: [Edit] = []

    /// Looks at a value that is of another kind than it should be.
    init?(
        _ violation: Violation, _ schema: CompiledSchema, _ layout: BlockLayout, _ file: FileID,
        _ absences: AbsenceWords
    ) {
        guard case .wrongType(let expected, let found) = violation.kind else { return nil }
        let finder = Finder(
            schema: schema, layout: layout, file: file, node: violation.node, key: violation.key,
            place: violation.references.first ?? violation.schema, absences: absences)
        let wantsList = expected.contains(.array) && !expected.contains(.object)
        let wantsBlock = expected.contains(.object) && !expected.contains(.array)
        guard wantsList != wantsBlock else { return nil }
        let advice: ShapeAdvice? =
            switch found {
            case _ where layout.isJSON: ShapeAdvice(wantsList ? .jsonList : .jsonBlock)
            case .sequence: wantsBlock ? finder.listAsBlock : nil
            case .mapping: wantsList ? finder.blockAsList : nil
            case .null: nil
            default: wantsList ? finder.textAsList : finder.textAsBlock
            }
        guard let advice else { return nil }
        self = advice
    }

    fileprivate init(_ instead: SchemaFact.Instead, edits: [Edit] = []) {
        (self.instead, self.edits) = (instead, edits)
    }
}

private struct Finder {
    let schema: CompiledSchema
    let layout: BlockLayout
    let file: FileID
    let node: NodeID
    let key: NodeID?
    let place: SchemaPlace
    let absences: AbsenceWords

    private var tree: SyntaxTree { layout.tree }
    private var trial: BlockTrial { BlockTrial(schema: schema, layout: layout) }

    private func edit(_ range: ByteRange, _ text: String) -> Edit {
        Edit(at: SourcePlace(file: file, range: range), text: text)
    }

    /// `- status: signed` below `signature:`.
    var listAsBlock: ShapeAdvice? {
        let items = Array(tree.elements(of: node))
        let keys = items.flatMap { item in tree.entries(of: item).map { tree.text(of: $0.key) } }
        guard tree[node].style == .block, Set(keys).count == keys.count,
            items.allSatisfy({ tree.kind(of: $0) == .mapping && tree[$0].style == .block })
        else { return nil }
        let edits = items.compactMap { item -> Edit? in
            var offset = Int(tree.range(of: item).lower) - 1
            while offset > 0, tree.source.bytes[offset] == 0x20 { offset -= 1 }
            guard offset >= 0, tree.source.bytes[offset] == UInt8(ascii: "-") else { return nil }
            return edit(ByteRange(offset..<(offset + 1)), " ")
        }
        guard edits.count == items.count, isBlock(without: edits) else { return pairs(items) }
        return ShapeAdvice(.noDashes(items.count), edits: edits)
    }

    /// Whether the list is the block that is wanted, but for its dashes.
    private func isBlock(without dashes: [Edit]) -> Bool {
        let whole = tree.range(of: node)
        var text = layout.text(of: whole)
        for dash in dashes {
            let offset = text.utf8.count - whole.count + Int(dash.place.range.lower - whole.lower)
            let start = text.utf8.index(text.startIndex, offsetBy: offset)
            text.replaceSubrange(start...start, with: " ")
        }
        return trial.hasShape(text, as: place, .mapping)
    }

    /// `- year: 2030` with `value: 60 t CO2e/a` below it, for `2030: 60 t CO2e/a`.
    private func pairs(_ items: [NodeID]) -> ShapeAdvice? {
        let lines = items.compactMap { item -> String? in
            let values = tree.entries(of: item).map(\.value)
            guard values.count == 2, values.allSatisfy({ tree[$0].isScalar }) else { return nil }
            return "\(tree.text(of: values[0])): \(tree.text(of: values[1]))"
        }
        guard lines.count == items.count, trial.hasShape(lines.joined(separator: "\n"), as: place, .mapping) else {
            return nil
        }
        return ShapeAdvice(.entries(lines, below: key.map { tree.text(of: $0) }))
    }

    /// `photovoltaik:` below `measures:`, or the fields of an entry without a dash.
    var blockAsList: ShapeAdvice? {
        guard let items = schema.items(of: place), tree[node].style == .block,
            let first = tree.entries(of: node).first
        else { return nil }
        let known = Set(schema.properties(of: items).map(\.key))
        let entries = Array(tree.entries(of: node))
        let range = tree.range(of: node)
        if entries.contains(where: { known.contains(tree.text(of: $0.key)) }) {
            let edits = [edit(.at(range.lower), "- ")] + layout.laterLines(of: range).map { edit(.at($0), "  ") }
            return ShapeAdvice(
                .entry("- " + layout.text(of: first), lines: layout.laterLines(of: range).count), edits: edits)
        }
        guard known.contains("id"), entries.allSatisfy({ tree.kind(of: $0.value) == .mapping }) else { return nil }
        let edits = entries.compactMap { entry -> Edit? in
            let key = tree.range(of: entry.key)
            let isTwoDeeper =
                layout.column(of: tree.range(of: entry.value).lower) == layout.column(of: key.lower) + 2
            guard isTwoDeeper, tree.source.bytes[Int(key.upper)] == UInt8(ascii: ":") else { return nil }
            return edit(
                ByteRange(lower: key.lower, upper: key.upper + 1), "- id: " + tree.source.text(key))
        }
        return ShapeAdvice(
            .namedEntry(tree.text(of: first.key), field: "id", of: entries.count),
            edits: edits.count == entries.count ? edits : [])
    }

    /// `jobs, education`, or lines that begin with the dot of a word processor.
    var textAsList: ShapeAdvice? {
        let text = tree.text(of: node)
        if let key, isNothing(text), !schema.isRequired(place) {
            return ShapeAdvice(.noLine("\(tree.text(of: key)): \(text)"))
        }
        let parts = self.parts(of: text)
        guard !parts.isEmpty, parts.count <= 20, !parts.contains(where: { $0.contains(": ") || $0.contains(" #") })
        else { return nil }
        let items = schema.items(of: place)
        let fields =
            items.map { schema.properties(of: $0).map(\.key) }?.reduce(into: [String]()) { fields, field in
                if !fields.contains(field) { fields.append(field) }
            } ?? []
        if let items, let key, !fields.isEmpty, parts.contains(where: { field(for: $0, in: items) == nil }) {
            return ShapeAdvice(.entryOf(fields, below: tree.text(of: key)))
        }
        let lines = parts.map { part in "- " + (items.flatMap { field(for: part, in: $0) } ?? part) }
        let flow =
            "["
            + lines.map { line in line.contains(": ") ? "{\(line.dropFirst(2))}" : "\(line.dropFirst(2))" }
            .joined(separator: ", ") + "]"
        let isSure = tree[node].style == .plain && trial.isValid(flow, as: place)
        return ShapeAdvice(
            .entries(lines, below: key.map { tree.text(of: $0) }),
            edits: isSure ? [edit(tree.range(of: node), flow)] : [])
    }

    /// The entries of a list that is written as a text: with dots, numbers or commas, in brackets of another kind.
    private func parts(of text: String) -> [String] {
        var text = text[...]
        if text.first == "(", text.last == ")" { text = text.dropFirst().dropLast() }
        if text.hasPrefix("1. ") || text.hasPrefix("1) ") {
            let mark = text.dropFirst().prefix(1)
            var (parts, number) = ([String](), 2)
            text = text.dropFirst(3)
            while let next = text.firstRange(of: " \(number)\(mark) ") {
                parts.append(trimmed(text[..<next.lowerBound]))
                (text, number) = (text[next.upperBound...], number + 1)
            }
            return parts + [trimmed(text)]
        }
        let marks: [Character] = text.first.map { "•‣▪●–—*".contains($0) } == true ? [text.first ?? "•"] : [",", ";"]
        return text.split { marks.contains($0) }.map(trimmed).filter { !$0.isEmpty }
    }

    /// `cost: 30 000 EUR`.
    var textAsBlock: ShapeAdvice? {
        let text = tree.text(of: node)
        if let key, isNothing(text), !schema.isRequired(place) {
            return ShapeAdvice(.noLine("\(tree.text(of: key)): \(text)"))
        }
        if let key, schema.properties(of: place).isEmpty, trial.isValid("2030: " + text, as: place) {
            return ShapeAdvice(.year(text, line: "2030: " + text, below: tree.text(of: key)))
        }
        if let line = FieldSlip.written(text), trial.isValid(line, as: place) {
            let isBelow =
                key.map { layout.line(at: tree.range(of: $0).lower) } != layout.line(at: tree.range(of: node).lower)
            return ShapeAdvice(
                .field(line, below: isBelow ? nil : key.map { tree.text(of: $0) }),
                edits: tree[node].style == .plain ? [edit(tree.range(of: node), "{\(line)}")] : [])
        }
        return field(for: text, in: place).map { field in
            ShapeAdvice(.field(field, below: key.map { tree.text(of: $0) }))
        }
    }

    /// The field of a block that takes a text: one whose form it has, else its name.
    private func field(for text: String, in place: SchemaPlace) -> String? {
        guard !text.contains("\n"), !text.contains(": ") else { return nil }
        let properties = schema.properties(of: place)
        let required = required(of: place)
        let formed = properties.first { name, place in
            guard required.allSatisfy({ $0 == name }) else { return false }
            let form = schema.inheritedText("x-form", at: place)
            let isFormed = form.map { !["text", "name"].contains($0) } ?? false
            return (isFormed || schema.inheritedAnnotation("enum", at: place) != nil) && trial.isValid(text, as: place)
        }
        let name = formed?.key ?? ["title", "name"].first(where: required.contains)
        return name.map { "\($0): \(text)" }
    }

    private func required(of place: SchemaPlace) -> [String] {
        schema.inheritedAnnotation("required", at: place).map { place in
            let document = schema.document(of: place)
            return document.elements(of: place.node).map { document.text(of: $0) }
        } ?? []
    }

    private func isNothing(_ text: String) -> Bool { absences.meanings(of: text).contains("not-occurring") }

    private func trimmed(_ text: Substring) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
