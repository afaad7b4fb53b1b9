import Diagnostics
import SourceText
import Syntax

/// Reads `.ccc.yaml` and finds what is wrong with it.
struct ConfigurationReader {
    private let tree: SyntaxTree
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic]

    init(_ tree: SyntaxTree) {
        self.tree = tree
        let isEmpty = tree.kind(of: .root) == .null
        diagnostics = isEmpty ? [] : SchemaSet().diagnostics(ofConfiguration: tree)
    }

    /// What the file says, as far as it can be understood.
    mutating func configuration() -> Configuration {
        var result = Configuration()
        for entry in tree.entries(of: .root) {
            switch tree.text(of: entry.key) {
            case "select": result.rules.select = selectors(entry.value)
            case "ignore": result.rules.ignore = selectors(entry.value)
            case "severity": result.severities = severities(entry.value)
            case "exclude": result.exclude = patterns(entry.value)
            case "fail_on": result.failOn = Severity(rawValue: tree.text(of: entry.value))
            case "baseline": result.baseline = tree.text(of: entry.value)
            case "ignore_in": result.pathIgnores = pathIgnores(entry.value)
            default: continue
            }
        }
        return result
    }

    private mutating func selectors(_ list: NodeID) -> [RuleSelector] {
        var result: [RuleSelector] = []
        for element in tree.elements(of: list) where tree[element].kind == .string {
            let text = tree.text(of: element)
            if let selector = RuleSelector(text) {
                result.append(selector)
            } else {
                reportUnknownRule(text, element)
            }
        }
        return result
    }

    private mutating func severities(_ block: NodeID) -> [Code: Severity] {
        var result: [Code: Severity] = [:]
        for entry in tree.entries(of: block) {
            let text = tree.text(of: entry.key)
            guard let code = Code(text) else {
                reportUnknownRule(text, entry.key)
                continue
            }
            result[code] = Severity(rawValue: tree.text(of: entry.value))
        }
        return result
    }

    private mutating func patterns(_ list: NodeID) -> [PathPattern] {
        var result: [PathPattern] = []
        for element in tree.elements(of: list) where tree[element].isScalar && tree[element].count > 0 {
            let text = tree.text(of: element)
            if let pattern = PathPattern(text) {
                result.append(pattern)
            } else {
                report(.form(text, .other(example: "archive/**")), element)
            }
        }
        return result
    }

    private mutating func pathIgnores(_ list: NodeID) -> [Configuration.PathIgnore] {
        var result: [Configuration.PathIgnore] = []
        for element in tree.elements(of: list) {
            guard let paths = tree.value("paths", in: element), let rules = tree.value("rules", in: element) else {
                continue
            }
            result.append(Configuration.PathIgnore(paths: patterns(paths), rules: selectors(rules)))
        }
        return result
    }

    private mutating func reportUnknownRule(_ text: String, _ node: NodeID) {
        guard !text.isEmpty else { return }
        report(.notOneOf(text, suggestion: RuleSelector.suggestion(for: text), allowed: []), node)
    }

    private mutating func report(_ fact: SchemaFact, _ node: NodeID) {
        let place = SourcePlace(file: FileID(0), range: tree.range(of: node))
        diagnostics.append(Diagnostic(.schema(fact), at: place))
    }
}
