import Diagnostics
import JSONSchema
import Quantities
import SourceText
import Syntax
import Vocabularies

/// Turns what a schema refuses into facts for people.
struct ViolationReader {
    let schema: CompiledSchema
    let tree: SyntaxTree
    let vocabularies: VocabularyLibrary
    let file: FileID

    /// The finding for a violation.
    func diagnostic(_ violation: Violation) -> Diagnostic {
        let place = SourcePlace(file: file, range: tree.range(of: violation.place))
        var labels: [Label] = []
        if case .repeatedItem(let first) = violation.kind {
            labels = [Label(.firstStandsHere, at: SourcePlace(file: file, range: tree.range(of: first)))]
        }
        return Diagnostic(fact(violation), at: place, labels: labels, fix: fix(violation, place))
    }

    private func fact(_ violation: Violation) -> Fact {
        if case .ambiguousText(let text) = violation.kind { return .reading(.ambiguousText(text)) }
        return signSlip(violation).map { .reading($0) } ?? .schema(schemaFact(violation))
    }

    /// What looks like another field or another kind of value, and is a character that is missing or wrong.
    private func signSlip(_ violation: Violation) -> ReadingFact? {
        switch violation.kind {
        case .unknownKey(let name, _, _):
            guard let key = violation.key, tree[key].style == .plain else { return nil }
            let blanks = name.unicodeScalars.prefix { $0.properties.isWhitespace }.count
            if blanks > 0 { return .spaceLookalike(spaces: blanks) }
            return name.hasPrefix("-") ? .missingSpaceAfterDash : nil
        case .wrongType(let expected, let found) where expected.contains(.array):
            let first = found == .mapping ? tree.entries(of: violation.node).first { _ in true }?.key : violation.node
            guard found == .mapping || found == .string, let first, tree[first].style == .plain else { return nil }
            return tree.text(of: first).hasPrefix("-") ? .missingSpaceAfterDash : nil
        default: return nil
        }
    }

    private func schemaFact(_ violation: Violation) -> SchemaFact {
        let text = tree.text(of: violation.node)
        let key = violation.key.map { tree.text(of: $0) }
        if isNothing(violation) { return .emptyValue(key, choices: choices(violation)) }
        return switch violation.kind {
        case .wrongType(let expected, let found): wrongType(violation.node, found, expected)
        case .missingValue: .emptyValue(key, choices: choices(violation))
        case .missingKeys(let keys): .missingKeys(keys, of: key, choices: choices(for: keys, violation))
        case .missingDependentKeys(let keys, let because): .missingKeys(keys, of: because)
        case .unknownKey(let name, let allowed, let closest): unknownKey(name, allowed, closest, violation)
        case .forbiddenKey(let name): .keyNotAllowed(name, beside: excludingKey(violation))
        case .notAllowed:
            key.map { .keyNotAllowed($0, beside: excludingKey(violation)) } ?? .refused(shown(violation.node))
        case .entryCount(let found, let minimum, let maximum), .itemCount(let found, let minimum, let maximum):
            count(found, minimum, maximum)
        case .matchCount(let found, let minimum, let maximum): matchCount(found, minimum, maximum)
        case .unexpectedItem(let allowed): .tooMany(allowed + 1, maximum: allowed)
        case .repeatedItem: .duplicateItem(shown(violation.node))
        case .length(let found, let minimum, let maximum): length(found, minimum, maximum)
        case .pattern(let pattern): formFact(text, form(violation) ?? .pattern(pattern))
        case .format(let format): formFact(text, form(violation) ?? format.form)
        case .belowMinimum(let bound, true): decimal(bound).map { .notAbove(text, bound: $0) } ?? Self.outOfRange(text)
        case .belowMinimum(let bound, false): .outOfRange(text, minimum: decimal(bound), maximum: nil)
        case .aboveMaximum(let bound, true): decimal(bound).map { .notBelow(text, bound: $0) } ?? Self.outOfRange(text)
        case .aboveMaximum(let bound, false): .outOfRange(text, minimum: nil, maximum: decimal(bound))
        case .notAmong(let values, let closest): notAmong(violation, values, closest)
        case .notMultiple(let step): .notMultiple(text, of: step)
        case .severalMatches(let schemas): .severalFit(shown(violation.node), schemas.count)
        case .ambiguousText, .matchesForbidden, .tooDeep: .refused(shown(violation.node))
        }
    }

    private func unknownKey(
        _ name: String, _ allowed: [String], _ closest: String?, _ violation: Violation
    ) -> SchemaFact {
        guard allowed.isEmpty, let form = form(violation, keyword: "x-key-form") else {
            return .unknownKey(name, suggestion: closest, allowed: allowed)
        }
        return .form(name, form)
    }

    /// Whether the author wrote `~` or `null`, which is no more than nothing.
    private func isNothing(_ violation: Violation) -> Bool {
        guard tree[violation.node].isScalar, ["~", "null"].contains(tree.text(of: violation.node)) else { return false }
        return switch violation.kind {
        case .pattern, .format, .notAmong, .length: true
        default: false
        }
    }

    /// The key whose presence or value makes another one impossible, as the schema says.
    private func excludingKey(_ violation: Violation) -> String? {
        schema.annotation("x-excluded-by", at: violation.schema).map { schema.document(of: $0).text(of: $0.node) }
    }

    /// A number in quotation marks is no other word: it is text.
    private func notAmong(
        _ violation: Violation, _ values: [Violation.ExpectedValue], _ closest: String?
    ) -> SchemaFact {
        let text = tree.text(of: violation.node)
        let found = tree.kind(of: violation.node)
        if let same = values.first(where: { $0.text == text && $0.kind != found }) {
            return .wrongType(found: Self.valueKind(found), text: text, expected: [Self.valueKind(same.kind)])
        }
        let labels = WordLabels(schema: schema, vocabularies: vocabularies)
        return .notOneOf(
            shown(violation.node), suggestion: closest,
            allowed: values.map { labels.word($0.text, at: violation.schema) })
    }

    private func formFact(_ text: String, _ form: SchemaFact.TextForm) -> SchemaFact {
        if case .url = form, text.contains("@") { return .form(text, .urlNotEmail) }
        return .form(text, form, suggestion: FormSuggestion(text, for: form)?.text)
    }

    /// The words for a field, if it is the only one that is missing.
    private func choices(for missing: [String], _ violation: Violation) -> [FormatWord] {
        guard missing.count == 1, let place = schema.property(missing[0], of: violation.schema) else { return [] }
        return WordLabels(schema: schema, vocabularies: vocabularies).words(at: place)
    }

    /// What could stand where nothing stands: the words of the field, or a figure and the words for a missing one.
    private func choices(_ violation: Violation) -> [FormatWord] {
        let labels = WordLabels(schema: schema, vocabularies: vocabularies)
        for place in violation.references + [violation.schema] {
            let words = labels.words(at: place)
            guard words.isEmpty else { return words }
            guard let form = schema.annotation("x-form", at: place) else { continue }
            guard schema.document(of: form).text(of: form.node).hasPrefix("figure") else { continue }
            return (example(violation).map { [FormatWord($0)] } ?? []) + ["pending", "not-estimated"]
        }
        return []
    }

    /// The text of a scalar, the source of anything else.
    private func shown(_ node: NodeID) -> String {
        tree[node].isScalar && tree[node].count > 0 ? tree.text(of: node) : tree.source.text(tree.range(of: node))
    }

    private func wrongType(_ node: NodeID, _ found: SyntaxNode.Kind, _ expected: TypeSet) -> SchemaFact {
        let isScalar = found != .sequence && found != .mapping && found != .null
        return .wrongType(
            found: Self.valueKind(found), text: isScalar ? tree.text(of: node) : nil,
            expected: Self.valueKinds(expected))
    }

    private static func valueKind(_ kind: SyntaxNode.Kind) -> SchemaFact.ValueKind {
        switch kind {
        case .null: .nothing
        case .boolean: .yesOrNo
        case .integer, .decimal: .number
        case .string: .text
        case .sequence: .list
        case .mapping: .block
        }
    }

    private static func valueKinds(_ types: TypeSet) -> [SchemaFact.ValueKind] {
        var kinds: [SchemaFact.ValueKind] = []
        if types.contains(.string) { kinds.append(.text) }
        if types.contains(.fraction) {
            kinds.append(.number)
        } else if types.contains(.integer) {
            kinds.append(.wholeNumber)
        }
        if types.contains(.boolean) { kinds.append(.yesOrNo) }
        if types.contains(.array) { kinds.append(.list) }
        if types.contains(.object) { kinds.append(.block) }
        if kinds.isEmpty { kinds.append(.nothing) }
        return kinds
    }

    private func count(_ found: Int, _ minimum: Int?, _ maximum: Int?) -> SchemaFact {
        if let minimum, found < minimum { return .tooFew(found, minimum: minimum) }
        return .tooMany(found, maximum: maximum ?? found)
    }

    private func matchCount(_ found: Int, _ minimum: Int?, _ maximum: Int?) -> SchemaFact {
        if let minimum, found < minimum { return .tooFewFit(found, minimum: minimum) }
        return .tooManyFit(found, maximum: maximum ?? found)
    }

    /// For a bound that is beyond any figure.
    private static func outOfRange(_ text: String) -> SchemaFact { .outOfRange(text, minimum: nil, maximum: nil) }

    private func length(_ found: Int, _ minimum: Int?, _ maximum: Int?) -> SchemaFact {
        if let minimum, found < minimum { return .tooShort(found, minimum: minimum) }
        return .tooLong(found, maximum: maximum ?? found)
    }

    private func decimal(_ text: String) -> Decimal? {
        let isNegative = text.hasPrefix("-")
        let digits = ArraySlice(text.utf8.drop { $0 == UInt8(ascii: "-") })
        return (try? FigureParser.number(digits)).map { isNegative ? -$0 : $0 }
    }

    /// What the schema calls the form beside its pattern.
    private func form(_ violation: Violation) -> SchemaFact.TextForm? {
        form(violation, keyword: "x-form") ?? example(violation).map { .other(example: $0) }
    }

    private func form(_ violation: Violation, keyword: String) -> SchemaFact.TextForm? {
        schema.annotation(keyword, at: violation.schema).flatMap { place in
            Self.forms[schema.document(of: place).text(of: place.node)]
        }
    }

    private func example(_ violation: Violation) -> String? {
        let places = violation.references + [violation.schema]
        guard let place = places.lazy.compactMap({ schema.annotation("examples", at: $0) }).first else { return nil }
        let document = schema.document(of: place)
        return document.elements(of: place.node).first { document[$0].isScalar }.map { document.text(of: $0) }
    }

    private static let forms: [String: SchemaFact.TextForm] = [
        "id": .id, "reference": .reference, "place": .place, "language": .language, "text": .text, "name": .name,
        "date": .date, "year": .year, "url": .url, "email": .email, "phone": .phone, "country": .country,
        "currency": .currency, "nuts": .nuts, "lau": .lau, "code": .code, "gpc": .gpc, "extension-key": .extensionKey,
    ]

    /// A misspelt key or word with one close candidate, or a word in another language, is repaired where the text stands
    /// as it is in the source; the beginning of a word may be that of another.
    private func fix(_ violation: Violation, _ place: SourcePlace) -> [Edit] {
        let source = tree.source.text(place.range)
        switch violation.kind {
        case .unknownKey(let name, _, let closest?) where source == name:
            return [Edit(at: place, text: closest)]
        case .notAmong(let values, let closest?) where source == tree.text(of: violation.node):
            let word = WordLabels(schema: schema, vocabularies: vocabularies).word(closest, at: violation.schema)
            let isMeant =
                word.isCalled(source) || closestMatch(to: source, among: values.map(\.text)) == closest
            return isMeant ? [Edit(at: place, text: closest)] : []
        case .pattern where source == tree.text(of: violation.node):
            guard let form = form(violation), let suggestion = FormSuggestion(source, for: form),
                suggestion.isCertain
            else { return [] }
            return [Edit(at: place, text: suggestion.text)]
        case .ambiguousText(let text) where source == text:
            return [Edit(at: place, text: "\"\(text)\"")]
        default:
            return []
        }
    }
}
