import Diagnostics
import SourceText
import Syntax

/// Ids that stand, or may stand, in files which could not be understood: a reference to one is not called unknown.
struct UnreadableIDs {
    private var ids: Set<String> = []
    /// The parties whose measures are not known.
    private var owners: Set<String> = []

    init(_ files: [CheckedFile]) {
        for file in files where file.isOurs {
            let isUnclear = file.document == nil || (file.tree.map(Self.hasUnclearMeasures) ?? true)
            guard isUnclear || !file.lostFields.isEmpty else { continue }
            ids.formUnion(Self.ids(in: file.source))
            guard isUnclear else { continue }
            owners.insert(Self.stem(of: file.source.path))
            guard let tree = file.tree, let party = tree.value("stakeholder", in: .root),
                let id = tree.value("id", in: party)
            else { continue }
            owners.insert(tree.text(of: id))
        }
    }

    /// Whether a finding may be no more than a consequence of what could not be understood.
    func mayExplain(_ diagnostic: Diagnostic) -> Bool {
        guard case .reference(.unknown(let id, _, _, _, _)) = diagnostic.fact else { return false }
        let parts = id.split(separator: "/").map(String.init)
        return ids.contains(id) || parts.last.map(ids.contains) ?? false
            || parts.count > 1 && owners.contains(parts[0])
    }

    /// Whether a party or one of its measures has no id, or the measures are no list.
    private static func hasUnclearMeasures(_ tree: SyntaxTree) -> Bool {
        guard let kind = tree.value("kind", in: .root), tree.isText(of: kind, "commitment") else { return false }
        guard let party = tree.value("stakeholder", in: .root), tree.value("id", in: party) != nil else { return true }
        guard let measures = tree.value("measures", in: .root) else { return false }
        return tree[measures].count == 0 || tree.kind(of: measures) != .sequence
            || tree.elements(of: measures).contains { tree.value("id", in: $0) == nil }
    }

    /// The words behind `id:`, those that hold a block, and entries of one word.
    private static func ids(in source: SourceFile) -> [String] {
        source.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
            var content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == 0x09 }
            if content.starts(with: "id:".utf8) { content = content.dropFirst(3).drop { $0 == UInt8(ascii: " ") } }
            let word = content.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: ",") }
            let id = word.last == UInt8(ascii: ":") ? word.dropLast() : word
            return id.isEmpty || id.contains(UInt8(ascii: ":")) ? nil : String(decoding: id, as: UTF8.self)
        }
    }

    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.split(separator: ".").first ?? name)
    }
}
