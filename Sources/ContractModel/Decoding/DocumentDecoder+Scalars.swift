import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    /// A scalar's text with its place; nil for collections and empty values.
    func string(_ node: NodeID?) -> Sourced<String>? {
        guard let node, tree[node].isScalar, tree[node].count > 0 else { return nil }
        return Sourced(tree.text(of: node), at: tree.range(of: node))
    }

    func string(_ key: String, in node: NodeID) -> Sourced<String>? {
        string(tree.value(key, in: node))
    }

    /// The texts of a list; where the author wrote one text instead, that one.
    func strings(_ key: String, in node: NodeID) -> [Sourced<String>] {
        guard let list = tree.value(key, in: node) else { return [] }
        guard tree.kind(of: list) == .sequence else { return [string(list)].compactMap(\.self) }
        return tree.elements(of: list).compactMap(string)
    }

    /// How a party agrees to appear; what cannot be understood shows as little as can be.
    func publishChoice(_ key: String, in node: NodeID) -> Sourced<PublishChoice>? {
        tree.value(key, in: node).map { value in
            Sourced(
                string(value).flatMap { PublishChoice(rawValue: $0.value) } ?? .totalsOnly, at: tree.range(of: value))
        }
    }

    /// A word of a vocabulary that the code itself must understand, because it decides what is counted.
    mutating func word<Word: RawRepresentable & Hashable & Sendable>(
        _ key: String, in node: NodeID, as type: Word.Type
    ) -> Sourced<Word>? where Word.RawValue == String {
        guard let value = tree.value(key, in: node) else { return nil }
        return needed(
            string(value).flatMap { text in Word(rawValue: text.value).map { Sourced($0, at: text.range) } },
            in: value)
    }

    func integer(_ key: String, in node: NodeID) -> Sourced<Int>? {
        tree.value(key, in: node).flatMap(integer)
    }

    /// A whole number of at most nine digits.
    func integer(_ node: NodeID) -> Sourced<Int>? {
        let digits = tree.bytes(of: node)
        guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Sourced(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, at: tree.range(of: node))
    }

    func date(_ key: String, in node: NodeID) -> Sourced<CalendarDate>? {
        guard let value = tree.value(key, in: node) else { return nil }
        return CalendarDate(parsing: tree.bytes(of: value)).map { Sourced($0, at: tree.range(of: value)) }
    }

    /// False only where the file says so.
    func flag(_ key: String, in node: NodeID, default standard: Bool = true) -> Bool {
        guard let value = tree.value(key, in: node), tree.kind(of: value) == .boolean else { return standard }
        return tree.bytes(of: value).first.map { $0 == UInt8(ascii: "t") || $0 == UInt8(ascii: "T") } ?? standard
    }

    /// A text of one line, or of a name: never a file.
    func text(_ key: String, in node: NodeID) -> LocalizedText? {
        guard let node = tree.value(key, in: node) else { return nil }
        if let single = string(node) { return LocalizedText(single.value, at: single.range) }
        let versions = tree.entries(of: node).compactMap { entry in
            string(entry.value).map {
                LocalizedText.Version(language: tree.text(of: entry.key), text: $0.value, range: $0.range)
            }
        }
        return versions.isEmpty ? nil : LocalizedText(versions: versions, range: tree.range(of: node))
    }

    /// A long text: as `text`, and each version may be the path of a Markdown file instead.
    mutating func longText(_ key: String, in node: NodeID) -> LocalizedText? {
        guard let text = text(key, in: node) else { return nil }
        guard text.versions.contains(where: { Self.isTextFile($0.text) }) else { return text }
        var versions: [LocalizedText.Version] = []
        for version in text.versions {
            guard Self.isTextFile(version.text) else {
                versions.append(version)
                continue
            }
            if let content = textFile(version.text) {
                versions.append(.init(language: version.language, text: content, range: version.range))
            } else {
                reportMissingTextFile(Sourced(version.text, at: version.range))
            }
        }
        return versions.isEmpty ? nil : LocalizedText(versions: versions, range: text.range)
    }

    private static func isTextFile(_ text: String) -> Bool {
        text.hasSuffix(".md") && !text.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    }

    /// The elements of a list under a key, decoded one by one.
    mutating func list<Element>(
        _ key: String, in node: NodeID, _ decode: (inout DocumentDecoder, NodeID) -> Element?
    ) -> [Element] {
        guard let list = tree.value(key, in: node) else { return [] }
        guard tree.kind(of: list) == .sequence else {
            noteUnclear(list)
            return []
        }
        var result: [Element] = []
        for element in tree.elements(of: list) {
            let value = decode(&self, element)
            if let value = needed(value, in: element) { result.append(value) }
        }
        return result
    }
}
