import Diagnostics
import JSONSchema
import Quantities
import SourceText
import Syntax
import TemplateProfiles
import Vocabularies
import YAML

/// Turns what a schema refuses into facts for people.
struct ViolationReader {
    let schema: CompiledSchema
    let layout: BlockLayout
    let vocabularies: VocabularyLibrary
    let file: FileID
    /// Whether values of the wrong shape are shown as they are to be written, which takes time.
    var showsShapes = true

    var tree: SyntaxTree { layout.tree }

    /// The finding for a violation; of a block the first line is shown.
    func diagnostic(_ violation: Violation) -> Diagnostic {
        let range = tree.range(of: violation.place)
        let place = SourcePlace(file: file, range: tree[violation.place].isScalar ? range : layout.firstLine(of: range))
        var labels: [Label] = []
        if case .repeatedItem(let first) = violation.kind {
            labels = [Label(.firstStandsHere, at: SourcePlace(file: file, range: tree.range(of: first)))]
        }
        return Diagnostic(fact(violation), at: place, labels: labels, fix: fix(violation, place))
    }

    private func fact(_ violation: Violation) -> Fact {
        if case .ambiguousText(let text) = violation.kind {
            return date(text, violation).map { .schema(.form(text, .date, suggestions: $0.texts)) }
                ?? .reading(.ambiguousText(text))
        }
        if !isNothing(violation), let (problem, units) = figureProblem(violation) {
            return .reading(.figure(tree.text(of: violation.node), problem, units: units))
        }
        return signSlip(violation).map { .reading($0) } ?? .schema(schemaFact(violation))
    }

    /// What makes the rest of the file readable, if a value is certainly meant otherwise.
    func repair(_ violation: Violation) -> [Edit] {
        ShapeAdvice(violation, schema, layout, file, AbsenceWords(vocabularies))?.edits ?? []
    }

    /// What looks like another field or another kind of value, and is a character that is missing or wrong.
    private func signSlip(_ violation: Violation) -> ReadingFact? {
        switch violation.kind {
        case .unknownKey(let name, _, _):
            guard let key = violation.key, tree[key].style == .plain else { return nil }
            let blanks = name.unicodeScalars.prefix { $0.properties.isWhitespace }.count
            if blanks > 0 { return .spaceLookalike(spaces: blanks) }
            return name.hasPrefix("-") ? .missingSpaceAfterDash : nil
        case .missingValue: return violation.key.flatMap(lostRange).map { lostFigure($0, violation) ?? lostText($0) }
        case .wrongType(let expected, let found) where expected.contains(.array):
            let first = found == .mapping ? tree.entries(of: violation.node).first?.key : violation.node
            guard found == .mapping || found == .string, let first, tree[first].style == .plain else { return nil }
            return tree.text(of: first).hasPrefix("-") ? .missingSpaceAfterDash : nil
        default: return nil
        }
    }

    /// `title: #1 Dach`: a text that was taken for a comment.
    private func lostText(_ range: ByteRange) -> ReadingFact {
        .textNeedsQuotes(
            .hash(lost: tree.source.text(range)), written: TextRepair(quoting: range, in: tree.source).text)
    }

    /// The text behind a key that was taken for a comment.
    private func lostRange(_ key: NodeID) -> ByteRange? {
        let start = tree.range(of: key).upper
        let rest = tree.source.bytes[Int(start)...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard let mark = rest.firstIndex(of: UInt8(ascii: "#")), mark + 1 < rest.endIndex,
            rest[..<mark].allSatisfy({ $0 == UInt8(ascii: ":") || $0 == 0x20 }), rest[mark + 1] != 0x20,
            rest[mark + 1] != UInt8(ascii: "#")
        else { return nil }
        return ByteRange(mark..<rest.endIndex)
    }

    private func schemaFact(_ violation: Violation) -> SchemaFact {
        let text = tree.text(of: violation.node)
        let key = violation.key.map { tree.text(of: $0) }
        if isNothing(violation) { return emptyValue(violation) }
        if let form = dateForm(violation) { return formFact(text, form) }
        return switch violation.kind {
        case .wrongType(let expected, let found): wrongType(violation, found, expected)
        case .missingValue: emptyValue(violation)
        case .missingKeys(let keys):
            .missingKeys(
                keys, of: key, choices: choices(for: keys, violation), value: value(for: keys, violation),
                at: layout.gap(in: violation.node))
        case .missingDependentKeys(let keys, let because):
            .missingBeside(keys, key: because, at: layout.gap(in: violation.node))
        case .alternatives(let wishes): alternatives(wishes, key, violation)
        case .unknownKey(let name, let allowed, let closest): unknownKey(name, allowed, closest, violation)
        case .forbiddenKey(let name): .keyNotAllowed(name, beside: excludingKey(violation))
        case .notAllowed:
            key.map { .keyNotAllowed($0, beside: excludingKey(violation)) } ?? .refused(shown(violation.node))
        case .itemCount(0, _?, _)
        where key != nil && !schema.isRequired(violation.references.first ?? violation.schema):
            .emptyList(key ?? "")
        case .entryCount(let found, let minimum, let maximum), .itemCount(let found, let minimum, let maximum):
            count(found, minimum, maximum)
        case .matchCount(let found, let minimum, let maximum): matchCount(found, minimum, maximum)
        case .unexpectedItem(let allowed): .tooMany(allowed + 1, maximum: allowed)
        case .repeatedItem: .duplicateItem(shown(violation.node))
        case .length(let found, let minimum, let maximum): length(found, minimum, maximum)
        case .pattern(let pattern):
            reference(violation).map { .noReference(text, $0) } ?? formFact(text, form(violation) ?? .pattern(pattern))
        case .format(let format): formFact(text, form(violation) ?? format.form)
        case .belowMinimum(let bound, true):
            decimal(bound).map { .notAbove(text, bound: $0) } ?? .outOfBound(text, .above, bound)
        case .belowMinimum(let bound, false):
            decimal(bound).map { .outOfRange(text, minimum: $0, maximum: nil) } ?? .outOfBound(text, .atLeast, bound)
        case .aboveMaximum(let bound, true):
            decimal(bound).map { .notBelow(text, bound: $0) } ?? .outOfBound(text, .below, bound)
        case .aboveMaximum(let bound, false):
            decimal(bound).map { .outOfRange(text, minimum: nil, maximum: $0) } ?? .outOfBound(text, .atMost, bound)
        case .notAmong(let values, let closest): notAmong(violation, values, closest)
        case .notMultiple(let step): .notMultiple(text, of: [step])
        case .severalMatches(let schemas): .severalFit(shown(violation.node), schemas.count)
        case .ambiguousText, .matchesForbidden, .tooDeep: .refused(shown(violation.node))
        }
    }

    private func unknownKey(
        _ name: String, _ allowed: [String], _ closest: String?, _ violation: Violation
    ) -> SchemaFact {
        guard allowed.isEmpty, closest == nil else {
            let fields = closest == nil ? schema.words(allowed, of: violation.schema) : []
            return .unknownKey(name, suggestion: closest, allowed: fields)
        }
        if let form = form(violation, keyword: "x-key-form") { return formFact(name, form) }
        let patterns = schema.annotation("patternProperties", at: violation.schema).map { place in
            let document = schema.document(of: place)
            return document.entries(of: place.node).map { document.text(of: $0.key) }
        }
        return patterns.map { .keyPattern(name, $0) } ?? .unknownKey(name, suggestion: nil, allowed: [])
    }

    private func alternatives(_ wishes: [Violation.Kind], _ key: String?, _ violation: Violation) -> SchemaFact {
        let keys = wishes.compactMap { if case .missingKeys(let keys) = $0 { keys } else { nil } }
        if keys.count == wishes.count { return .missingOneOf(keys, of: key, at: layout.gap(in: violation.node)) }
        let text = tree.text(of: violation.node)
        let steps = wishes.compactMap { if case .notMultiple(let step) = $0 { step } else { nil } }
        if steps.count == wishes.count { return .notMultiple(text, of: steps) }
        return .noneOfForms(
            text,
            wishes.compactMap { wish in
                switch wish {
                case .pattern(let pattern): .pattern(pattern)
                case .format(let format): format.form
                default: nil
                }
            })
    }

    /// Whether the author wrote `~`, `null` or `""`, which is no more than nothing.
    private func isNothing(_ violation: Violation) -> Bool {
        guard tree[violation.node].isScalar, ["~", "null", ""].contains(tree.text(of: violation.node)) else {
            return false
        }
        return switch violation.kind {
        case .pattern, .format, .notAmong, .length: true
        default: false
        }
    }

    /// The date that a number such as `08.2027` stands for, where a date belongs.
    private func date(_ text: String, _ violation: Violation) -> FormSuggestion? {
        form(violation) == .date ? FormSuggestion(text, for: .date) : nil
    }

    /// The form of a date or year that is too small or large to be one: `28`, `20280205`.
    private func dateForm(_ violation: Violation) -> SchemaFact.TextForm? {
        guard let form = form(violation), form == .date || form == .year, tree[violation.node].count != 4 else {
            return nil
        }
        return switch violation.kind {
        case .belowMinimum, .aboveMaximum: form
        default: nil
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
        if let form = form(violation, keyword: "x-form") {
            return .form(text, form, suggestions: closest.map { [$0] } ?? [])
        }
        let labels = WordLabels(schema: schema, vocabularies: vocabularies)
        if closest == nil, let several = several(violation) {
            return .severalWords(text, several.words.map { labels.word($0, at: violation.schema) }, several.how)
        }
        return .notOneOf(
            shown(violation.node), suggestion: closest,
            allowed: values.map { labels.word($0.text, at: violation.schema) },
            home: otherField(for: violation, closest), list: labels.list(at: violation.schema))
    }

    private func formFact(_ text: String, _ form: SchemaFact.TextForm) -> SchemaFact {
        if case .url = form {
            let addresses = FormSuggestion.addresses(in: text)
            if !addresses.isEmpty { return .form(text, .oneURL, suggestions: addresses) }
            if text.contains("@") { return .form(text, .urlNotEmail) }
        }
        if let suggestion = FormSuggestion(text, for: form) { return .form(text, form, suggestions: suggestion.texts) }
        return .form(text, form == .date ? FormSuggestion.impossibleDate(text) ?? form : form)
    }

    /// The words for a field, if it is the only one that is missing.
    private func choices(for missing: [String], _ violation: Violation) -> [FormatWord] {
        guard missing.count == 1, let place = schema.property(missing[0], of: violation.schema) else { return [] }
        return WordLabels(schema: schema, vocabularies: vocabularies).words(at: place)
    }

    /// A short name for a block that has a title and lacks only that.
    private func value(for missing: [String], _ violation: Violation) -> String? {
        guard missing == ["id"], form(violation.schema, "id") == .id else { return nil }
        let title = ["title", "name"].lazy.compactMap { tree.value($0, in: violation.node) }.first
        return title.flatMap { FormSuggestion(tree.text(of: $0), for: .id)?.texts.first }
    }

    private func form(_ place: SchemaPlace, _ name: String) -> SchemaFact.TextForm? {
        schema.property(name, of: place).flatMap { schema.inheritedText("x-form", at: $0) }.flatMap { Self.forms[$0] }
    }

    /// The text of a scalar, the source of anything else.
    private func shown(_ node: NodeID) -> String {
        tree[node].isScalar && tree[node].count > 0 ? tree.text(of: node) : tree.sourceOnOneLine(of: node)
    }

    private func wrongType(_ violation: Violation, _ found: SyntaxNode.Kind, _ expected: TypeSet) -> SchemaFact {
        let isScalar = found != .sequence && found != .mapping && found != .null
        let text = tree.text(of: violation.node)
        if found == .string, form(violation) == .year, let years = FormSuggestion(text, for: .year)?.texts {
            return .form(text, .year, suggestions: years)
        }
        return .wrongType(
            found: Self.valueKind(found), text: isScalar ? tree.text(of: violation.node) : nil,
            expected: Self.valueKinds(expected),
            instead: showsShapes
                ? ShapeAdvice(violation, schema, layout, file, AbsenceWords(vocabularies))?.instead : nil)
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
            ?? description(violation).map { .described($0) }
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

    /// What a city's own schema says of a text with a pattern; `patternErrorMessage` is what editors show.
    private func description(_ violation: Violation) -> String? {
        guard case .pattern = violation.kind else { return nil }
        let places = violation.references + [violation.schema]
        let texts = ["patternErrorMessage", "description"].lazy.flatMap { keyword in
            places.lazy.compactMap { schema.annotation(keyword, at: $0) }
        }
        return texts.first.map { schema.document(of: $0).text(of: $0.node) }
    }

    private static let forms: [String: SchemaFact.TextForm] = [
        "id": .id, "reference": .reference, "place": .place, "language": .language, "text": .text, "name": .name,
        "date": .date, "year": .year, "url": .url, "email": .email, "phone": .phone, "country": .country,
        "currency": .currency, "nuts": .nuts, "lau": .lau, "code": .code, "gpc": .gpc, "extension-key": .extensionKey,
        "figure-count": .counted,
        "section": .section(of: TemplateShelf.sections),
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
                word.isCalled(source) || FoldedWord(source) == FoldedWord(closest)
                || source.utf8.count > 3 && closestMatch(to: source, among: values.map(\.text)) == closest
            return isMeant ? [Edit(at: place, text: closest)] : []
        case .pattern where source == tree.text(of: violation.node):
            if let (problem, _) = figureProblem(violation) {
                return problem.isCertain ? [Edit(at: place, text: problem.readings[0])] : []
            }
            guard reference(violation) == nil, let form = form(violation),
                let suggestion = FormSuggestion(source, for: form),
                suggestion.isCertain
            else { return [] }
            return [Edit(at: place, text: suggestion.texts[0])]
        case .ambiguousText(let text) where source == text:
            if let date = date(text, violation) { return date.isCertain ? [Edit(at: place, text: date.texts[0])] : [] }
            return [Edit(at: place, text: "\"\(text)\"")]
        default:
            return []
        }
    }
}
