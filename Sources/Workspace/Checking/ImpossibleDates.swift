import Diagnostics
import Quantities
import SourceText
import Syntax

/// Days that no calendar has, such as 30 February: they have the form of a date, so the schema lets them pass.
struct ImpossibleDates {
    let tree: SyntaxTree
    let file: FileID

    /// A finding for each text `yyyy-mm-dd` without quotation marks that is no date.
    func diagnostics() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for index in tree.nodes.indices where tree.nodes[index].style == .plain && tree.nodes[index].count == 10 {
            let node = NodeID(UInt32(index))
            let text = tree.bytes(of: node)
            guard Self.looksLikeDay(text), CalendarDate(parsing: text) == nil else { continue }
            result.append(
                Diagnostic(
                    .schema(.form(tree.text(of: node), .date)),
                    at: SourcePlace(file: file, range: tree.range(of: node))))
        }
        return result
    }

    private static func looksLikeDay(_ text: ArraySlice<UInt8>) -> Bool {
        for (offset, byte) in text.enumerated() {
            let isHyphen = offset == 4 || offset == 7
            guard isHyphen ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte) else { return false }
        }
        return true
    }
}
