import Syntax

/// Trees and the suite's event lists in one form: a line per event, aliases expanded, without anchors and tags.
enum EventLines {
    /// The lines of a tree.
    static func lines(of tree: SyntaxTree) -> [String] {
        var lines = ["+DOC"]
        add(.root, of: tree, to: &lines)
        return lines + ["-DOC"]
    }

    private static func add(_ id: NodeID, of tree: SyntaxTree, to lines: inout [String]) {
        let node = tree[id]
        switch node.kind {
        case .mapping:
            lines.append(node.style == .flow ? "+MAP {}" : "+MAP")
            for entry in tree.entries(of: id) {
                add(entry.key, of: tree, to: &lines)
                add(entry.value, of: tree, to: &lines)
            }
            lines.append("-MAP")
        case .sequence:
            lines.append(node.style == .flow ? "+SEQ []" : "+SEQ")
            for element in tree.elements(of: id) { add(element, of: tree, to: &lines) }
            lines.append("-SEQ")
        default:
            lines.append("=VAL " + mark(of: node.style) + escaped(tree.text(of: id)))
        }
    }

    private static func mark(of style: SyntaxNode.Style) -> String {
        switch style {
        case .singleQuoted: "'"
        case .doubleQuoted: "\""
        case .literal: "|"
        case .folded: ">"
        default: ":"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\u{8}": result += "\\b"
            case "\0": result += "\\0"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// The lines of a `test.event` file.
    static func lines(ofSuite events: [String]) -> [String] {
        var lines: [String] = []
        var anchors: [String: [String]] = [:]
        var open: [(anchor: String?, start: Int)] = []
        for event in events {
            let kind = String(event.prefix(4))
            if kind == "+STR" || kind == "-STR" { continue }
            if kind == "=ALI" {
                lines += anchors[String(event.dropFirst(6))] ?? ["unknown \(event)"]
                continue
            }
            if kind == "+DOC" || kind == "-DOC" {
                lines.append(kind)
                continue
            }
            if kind == "-MAP" || kind == "-SEQ" {
                lines.append(kind)
                let start = open.removeLast()
                if let anchor = start.anchor { anchors[anchor] = Array(lines[start.start...]) }
                continue
            }
            var rest = event.dropFirst(4).drop { $0 == " " }
            var line = kind
            for bracket in ["{}", "[]"] where rest.hasPrefix(bracket) {
                line += " " + bracket
                rest = rest.dropFirst(2).drop { $0 == " " }
            }
            var anchor: String?
            if rest.hasPrefix("&") {
                anchor = String(rest.dropFirst().prefix { $0 != " " })
                rest = rest.drop { $0 != " " }.drop { $0 == " " }
            }
            if rest.hasPrefix("<") {
                rest = rest.drop { $0 != ">" }.dropFirst()
                if rest.hasPrefix(" ") { rest = rest.dropFirst() }
            }
            if kind == "=VAL" {
                lines.append("=VAL " + rest)
                if let anchor { anchors[anchor] = [lines[lines.count - 1]] }
            } else {
                open.append((anchor, lines.count))
                lines.append(line)
            }
        }
        return lines
    }
}
