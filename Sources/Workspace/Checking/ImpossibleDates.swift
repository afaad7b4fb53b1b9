import Diagnostics
import Quantities
import SourceText
import Syntax

/// Texts that the schema lets pass for dates: days that no calendar has, such as 30 February, and years such as `2028.`,
/// which is a number.
struct ImpossibleDates {
    let tree: SyntaxTree
    let file: FileID

    /// A finding for each text `yyyy-mm-dd` or `yyyy.` without quotation marks that is no date.
    func diagnostics() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for index in tree.nodes.indices
        where tree.nodes[index].style == .plain && (5...10).contains(tree.nodes[index].count) {
            let node = NodeID(UInt32(index))
            let bytes = tree.bytes(of: node)
            guard Self.looksLikeDay(bytes) || Self.looksLikeYear(bytes), CalendarDate(parsing: bytes) == nil else {
                continue
            }
            let text = tree.text(of: node)
            let reading = DateReading(text)
            result.append(
                Diagnostic(
                    .schema(
                        .form(
                            text, FormSuggestion.impossibleDate(text) ?? .date, suggestions: reading?.texts ?? [])),
                    at: SourcePlace(file: file, range: tree.range(of: node))))
        }
        return result
    }

    private static func looksLikeDay(_ text: ArraySlice<UInt8>) -> Bool {
        text.count == 10
            && text.enumerated().allSatisfy { offset, byte in
                offset == 4 || offset == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
            }
    }

    /// A year with a point and nothing or zeros behind it.
    private static func looksLikeYear(_ text: ArraySlice<UInt8>) -> Bool {
        guard let point = text.firstIndex(of: UInt8(ascii: ".")), point == text.startIndex + 4 else { return false }
        let (year, rest) = (text[..<point], text[(point + 1)...])
        guard year.allSatisfy(isDigit), rest.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return false }
        return CalendarDate(parsing: year) != nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
