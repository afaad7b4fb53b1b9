import Diagnostics
import Quantities
import SourceText
import Syntax

/// Texts that the schema lets pass for dates: days that no calendar has, such as 30 February, and years such as `2028.`,
/// which is a number.
struct ImpossibleDates {
    let tree: SyntaxTree
    let file: FileID

    /// Fields that hold a date.
    static let fields: Set<String> = ["as_of", "date", "done", "due", "end", "since", "start", "until"]

    /// A finding for each text `yyyy-mm-dd` without quotation marks that is no date, and each `yyyy.` in a date's field.
    func diagnostics() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for index in tree.nodes.indices {
            let (node, record) = (NodeID(UInt32(index)), tree.nodes[index])
            if record.kind == .mapping {
                result += tree.entries(of: node).filter { Self.fields.contains(tree.text(of: $0.key)) }
                    .compactMap { year($0.value) }
            } else if record.style == .plain, record.count == 10 {
                guard Self.looksLikeDay(tree.bytes(of: node)), CalendarDate(parsing: tree.bytes(of: node)) == nil else {
                    continue
                }
                let text = tree.text(of: node)
                let form = FormSuggestion.impossibleDate(text) ?? .date
                result.append(finding(.form(text, form, suggestions: DateReading(text)?.texts ?? []), node))
            }
        }
        return result
    }

    /// A year with a point and nothing or zeros behind it.
    private func year(_ node: NodeID) -> Diagnostic? {
        let bytes = tree.bytes(of: node)
        guard tree[node].style == .plain, bytes.count > 4, bytes.prefix(4).allSatisfy(Self.isDigit),
            bytes.dropFirst(4).first == UInt8(ascii: "."), bytes.dropFirst(5).allSatisfy({ $0 == UInt8(ascii: "0") }),
            let year = CalendarDate(parsing: bytes.prefix(4))
        else { return nil }
        return finding(.form(tree.text(of: node), .date, suggestions: [year.description]), node)
    }

    private func finding(_ fact: SchemaFact, _ node: NodeID) -> Diagnostic {
        Diagnostic(.schema(fact), at: SourcePlace(file: file, range: tree.range(of: node)))
    }

    private static func looksLikeDay(_ text: ArraySlice<UInt8>) -> Bool {
        text.count == 10
            && text.enumerated().allSatisfy { offset, byte in
                offset == 4 || offset == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
