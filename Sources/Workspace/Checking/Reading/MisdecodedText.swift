import Diagnostics
import SourceText

/// Finds letters that were saved as UTF-8, read as Windows-1252 and saved again: `BÃ¤ckerei`.
struct MisdecodedText {
    let source: SourceFile
    let file: FileID

    /// `Ã` in UTF-8: what Windows-1252 makes of the first byte of the letters from `À` to `ÿ`.
    private static let lead: [UInt8] = [0xC3, 0x83]

    /// What Windows-1252 has between 0x80 and 0x9F for the letters that occur there.
    private static let marks: [Character: UInt32] = ["„": 0x84, "–": 0x96, "œ": 0x9C, "Ÿ": 0x9F]

    /// Signs that stand behind `Ã` in no language.
    private static let certain: Set<Character> = ["¤", "¶", "¼", "Ÿ", "œ", "©", "¨", "§", "¢", "®", "´", "¯", "±"]

    /// The first word with such letters; the others have the same cause.
    func diagnostics() -> [Diagnostic] {
        var offset = 0
        let bytes = source.bytes
        while let lead = bytes[offset...].firstIndex(of: Self.lead[0]) {
            offset = lead + 1
            guard bytes[lead...].starts(with: Self.lead), let sign = text(from: lead + 2, count: 4).first,
                Self.certain.contains(sign)
            else { continue }
            let range = word(around: lead)
            let word = source.text(range)
            return [
                Diagnostic(
                    .reading(.misdecoded(word, written: Self.decoded(word))),
                    at: SourcePlace(file: file, range: range))
            ]
        }
        return []
    }

    private func text(from start: Int, count: Int) -> String {
        String(decoding: source.bytes[min(start, source.bytes.count)...].prefix(count), as: UTF8.self)
    }

    private func word(around offset: Int) -> ByteRange {
        func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x2D || Character(Unicode.Scalar(byte)).isLetter }
        let lower = source.bytes[..<offset].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
        let upper = source.bytes[offset...].firstIndex { !isPart($0) } ?? source.bytes.count
        return ByteRange(lower..<upper)
    }

    /// A word with the letters that were meant.
    static func decoded(_ word: String) -> String {
        var result = ""
        var rest = word.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "Ã", let next = rest.first,
                let byte = marks[Character(next)] ?? ((0xA0...0xBF).contains(next.value) ? next.value : nil),
                let letter = Unicode.Scalar(byte + 0x40)
            else {
                result.unicodeScalars.append(scalar)
                continue
            }
            rest.removeFirst()
            result.unicodeScalars.append(letter)
        }
        return result
    }
}
