/// Takes out of a text what no report shows: control characters, characters that turn the direction of writing, and
/// those that are none.
package enum PlainText {
    /// Whether a text can stand as it is; most can, and are told by their bytes.
    package static func isClean(_ text: String) -> Bool {
        !text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xE2 && $0 != 0xE3 } || hasOnlyWanted(text)
    }

    /// The text without them.
    package static func cleaned(_ text: String) -> String {
        guard !isClean(text) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isUnwanted(scalar.value) { result.append(scalar) }
        return String(result)
    }

    private static func hasOnlyWanted(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !isUnwanted($0.value) }
    }

    private static func isUnwanted(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }
}
