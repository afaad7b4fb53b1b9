/// Estimates how wide a text will be: fonts differ, so each estimate is on the wide side.
enum TextMeasure {
    /// Width in units of the font size.
    static func width(_ text: some StringProtocol) -> Double {
        var width = 0.0
        for scalar in text.unicodeScalars { width += self.width(scalar) }
        return width
    }

    /// The text in lines of at most a width, broken at spaces, and inside words that are longer than a line.
    static func wrapped(_ text: String, width limit: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0.0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let width = width(word)
            if !line.isEmpty, used + 0.3 + width > limit {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if !line.isEmpty { (line, used) = (line + " ", used + 0.3) }
            guard width > limit else {
                (line, used) = (line + word, used + width)
                continue
            }
            for character in word {
                let own = self.width(String(character))
                if used + own > limit {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                (line, used) = (line + String(character), used + own)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static func width(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x20, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x7C: 0.34
        case 0x25, 0x40, 0x4D, 0x57, 0x6D, 0x77: 0.95
        case 0x30...0x39: 0.64
        case 0x2212: 0.84
        case 0x41...0x5A: 0.76
        case 0x300...0x36F: 0
        case ..<0x2E80: 0.63
        default: 1.1
        }
    }
}
