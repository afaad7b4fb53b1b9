import JSON
import JSONSchema
import SourceText
import Syntax
import YAML

/// Compiles a schema that is written as YAML, for tables that are easy to read.
func compiled(_ text: String, assertsFormats: Bool = false) throws -> CompiledSchema {
    var library = SchemaLibrary()
    try library.add(yaml(text, path: "schema.yaml"), uri: "test:/schema")
    var options = SchemaCompiler.Options()
    options.assertsFormats = assertsFormats
    return try SchemaCompiler(library: library, options: options).compile("test:/schema")
}

/// Reads YAML.
func yaml(_ text: String, path: String = "document.yaml") throws -> SyntaxTree {
    try YAMLReader.read(SourceFile(path: path, text: text)).tree
}

/// The violations of a YAML document, each as one line: where it points, and its facts.
func findings(_ schema: String, _ document: String, plainScalarsAreText: Bool = true) throws -> [String] {
    let tree = try yaml(document)
    let compiled = try compiled(schema)
    let options = ValidationOptions(plainScalarsAreText: plainScalarsAreText)
    return compiled.validate(tree, options: options).map { "\(place($0, in: tree)) \(facts($0, in: tree))" }
}

/// The pointer of the place; keys have `~` behind, so that they can be told from their values.
private func place(_ violation: Violation, in tree: SyntaxTree) -> String {
    let path = tree.pointer(to: violation.place).description
    let isKey = violation.place == violation.key
    return (path.isEmpty ? "/" : path) + (isKey ? "~" : "")
}

private func facts(_ violation: Violation, in tree: SyntaxTree) -> String {
    func list(_ words: [String]) -> String { words.joined(separator: ",") }
    func range(_ minimum: Int?, _ maximum: Int?) -> String {
        "\(minimum.map(String.init) ?? "")...\(maximum.map(String.init) ?? "")"
    }
    return switch violation.kind {
    case .wrongType(let expected, let found): "type \(list(expected.names)) not \(found)"
    case .missingValue(let expected): "no value for \(list(expected.names))"
    case .ambiguousText(let text): "ambiguous \(text)"
    case .missingKeys(let keys): "missing \(list(keys))"
    case .missingDependentKeys(let keys, let key): "missing \(list(keys)) because of \(key)"
    case .unknownKey(let key, let allowed, let closest): "unknown \(key) of \(list(allowed)), meant \(closest ?? "-")"
    case .forbiddenKey(let key): "forbidden \(key)"
    case .notAllowed: "not allowed"
    case .entryCount(let found, let minimum, let maximum): "\(found) entries of \(range(minimum, maximum))"
    case .itemCount(let found, let minimum, let maximum): "\(found) items of \(range(minimum, maximum))"
    case .unexpectedItem(let allowed): "item after \(allowed)"
    case .repeatedItem(let first): "repeats \(tree.pointer(to: first))"
    case .matchCount(let found, let minimum, let maximum): "\(found) matches of \(range(minimum, maximum))"
    case .length(let found, let minimum, let maximum): "length \(found) of \(range(minimum, maximum))"
    case .pattern(let pattern): "pattern \(pattern)"
    case .format(let format): "format \(format.rawValue)"
    case .belowMinimum(let bound, let isExclusive): "not \(isExclusive ? ">" : ">=") \(bound)"
    case .aboveMaximum(let bound, let isExclusive): "not \(isExclusive ? "<" : "<=") \(bound)"
    case .notMultiple(let divisor): "not multiple of \(divisor)"
    case .notAmong(let expected, let closest): "none of \(list(expected.map(\.text))), meant \(closest ?? "-")"
    case .matchesForbidden: "forbidden"
    case .severalMatches(let places): "\(places.count) branches"
    case .alternatives(let wishes): "one of \(wishes.count)"
    case .tooDeep: "too deep"
    }
}
