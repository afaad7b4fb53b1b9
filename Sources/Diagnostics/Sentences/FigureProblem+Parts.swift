import Quantities

extension FigureProblem {
    /// The numbers of the readings, each once: `16 000` of `16 000 EUR`.
    var numbers: [String] {
        readings.reduce(into: []) { result, reading in
            let number = reading.prefix { "0123456789. ".contains($0) }
            let text = number.last == " " ? String(number.dropLast()) : String(number)
            if !result.contains(text) { result.append(text) }
        }
    }

    /// The text with a plain space for each of the spaces that look like one (U+00A0 and others).
    static func withPlainSpaces(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { !$0.isASCII && $0.properties.isWhitespace ? " " : $0 }))
    }

    /// The units that an author can have in mind: no share where the text names money, and no money where it names one.
    static func units(_ units: [String], meantBy text: String) -> [String] {
        let words = text.lowercased()
        if ["%", "prozent", "percent", "per cent"].contains(where: words.contains), units.contains("%") {
            return ["%"]
        }
        if ["€", "eur"].contains(where: words.contains) { return units.filter { $0 != "%" } }
        return units
    }
}
