import Quantities

extension FigureProblem {
    /// The numbers of the readings: `16 000` of `16 000 EUR`.
    var numbers: [String] {
        readings.map { reading in
            let number = reading.prefix { "0123456789. ".contains($0) }
            return number.last == " " ? String(number.dropLast()) : String(number)
        }
    }

    /// The text with a plain space for each of the spaces that look like one (U+00A0 and others).
    static func withPlainSpaces(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    }

    /// A figure in the format's spelling, in the first of some units.
    static func example(_ units: [String]) -> String {
        switch units.first {
        case nil: "1 200"
        case "%"?: "60 %"
        case let unit?: "15 000 \(unit)"
        }
    }
}
