import Diagnostics
import SourceText
import Syntax

/// Finds texts without quotation marks that programs which read YAML 1.1 take for something else.
///
/// Our reader follows YAML 1.2, where `NO` is a text. PyYAML and others follow 1.1, where it is false
/// (https://yaml.org/type/bool.html, …/int.html, …/float.html).
struct PlainWordCheck {
    let tree: SyntaxTree
    let file: FileID

    /// The longest text that can be such a word or number.
    private static let limit = 24

    private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off"]

    /// Findings in the order of the file; the city's own keys (`x_…`) may hold what they want.
    func diagnostics() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for (index, node) in tree.nodes.enumerated() {
            guard node.kind == .string, node.style == .plain, node.count <= Self.limit, !node.isRepeated else {
                continue
            }
            let id = NodeID(UInt32(index))
            guard let reading = Self.reading(tree.bytes(of: id)) else { continue }
            let place = SourcePlace(file: file, range: node.range)
            let text = tree.text(of: id)
            result.append(
                Diagnostic(
                    .reading(.misreadElsewhere(text, reading)), at: place, fix: [Edit(at: place, text: "\"\(text)\"")]))
        }
        guard !result.isEmpty else { return [] }
        let own = ownRanges()
        return result.filter { finding in !own.contains { $0.overlaps(finding.place.range) } }
    }

    /// What YAML 1.1 makes of a text that YAML 1.2 leaves a text.
    static func reading(_ bytes: ArraySlice<UInt8>) -> ReadingFact.OtherReading? {
        guard let first = bytes.first else { return nil }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"):
            return isNumber(bytes) ? .number : nil
        case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "o"),
            UInt8(ascii: "O"):
            return isWord(bytes) ? .yesOrNo : nil
        default:
            return nil
        }
    }

    /// In small letters, in capitals, or with a capital first letter.
    private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 3 else { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        let lower = text.lowercased()
        guard words.contains(lower) else { return false }
        return text == lower || text == text.uppercased() || text.dropFirst() == lower.dropFirst()
    }

    /// `1_000`, `0b101`, `12:30`: digits with underscores, binary, or to the base of 60.
    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        var digits = bytes
        if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        guard let first = digits.first, isDigit(first) else { return false }
        if digits.contains(UInt8(ascii: ":")) { return first != UInt8(ascii: "0") && isSexagesimal(digits) }
        if digits.starts(with: "0b".utf8) {
            let rest = digits.dropFirst(2)
            return !rest.isEmpty && rest.allSatisfy { $0 == 0x30 || $0 == 0x31 || $0 == UInt8(ascii: "_") }
        }
        guard digits.contains(UInt8(ascii: "_")) else { return false }
        let dots = digits.count { $0 == UInt8(ascii: ".") }
        return dots <= 1 && digits.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    }

    private static func isSexagesimal(_ digits: ArraySlice<UInt8>) -> Bool {
        let groups = digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let first = groups.first, first.allSatisfy(isDigit) else { return false }
        return groups.dropFirst().allSatisfy { group in
            (1...2).contains(group.count) && group.allSatisfy(isDigit)
                && (group.count == 1 || group.first.map { $0 < UInt8(ascii: "6") } ?? false)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func ownRanges() -> [ByteRange] {
        var ranges: [ByteRange] = []
        for (index, node) in tree.nodes.enumerated() where node.kind == .mapping {
            for entry in tree.entries(of: NodeID(UInt32(index))) where tree.bytes(of: entry.key).starts(with: "x_".utf8)
            {
                ranges.append(tree.range(of: entry.value))
            }
        }
        return ranges
    }
}
