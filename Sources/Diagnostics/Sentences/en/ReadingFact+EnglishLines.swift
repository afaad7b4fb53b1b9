// Lines that are no fields, or not where they belong.
extension ReadingFact {
    static func englishNoColon(_ written: String?, _ spaces: Int?) -> Sentence {
        let deeper: Prose = spaces.map { "indent it with \(plain: $0) spaces" } ?? "indent it further"
        return Sentence(
            "line without a colon where `field: value` is expected",
            help: written.map { "write \(quoted: $0)" }
                ?? "write `field: value`; \(deeper) if the line continues the text above; delete it or begin it with `#` if it is only a remark"
        )
    }

    static func englishNoHeading(_ names: [String], _ spaces: Int) -> Sentence {
        let lines = names.map { "\(quoted: $0 + ":")" as Prose }
        let before: Prose =
            switch spaces {
            case 0: "with no spaces before it"
            case 1: "with 1 space before it"
            default: "with \(plain: spaces) spaces before it"
            }
        return Sentence(
            "\(lines, between: " or ") is missing above this line",
            help: "write \(lines, between: " or ") on a line of its own above, \(before)")
    }

    static func englishValue(_ value: String, before field: String) -> Sentence {
        Sentence(
            "a value stands behind \(quoted: field + ":"), though its fields follow below",
            help: "delete \(quoted: value), or write it as a field of its own on the lines below")
    }

    static func englishForeign(_ text: String) -> Sentence {
        Sentence(
            "\(quoted: text) is neither a field nor an entry of a list",
            help: "delete the line, or begin it with `#` if it shall stay as a remark")
    }

    static let englishRow = Sentence(
        "row of a table with tabs between its columns",
        help: "write a field for each column, each on a line of its own as `field: value`")

    static func englishBullet(_ sign: String) -> Sentence {
        Sentence("\(quoted: sign) stands for `-` before an entry of a list", help: "write `- ` before each entry")
    }

    static func englishLongText(_ field: String, _ spaces: Int) -> Sentence {
        Sentence(
            "text of \(quoted: field) runs over several lines without `|`",
            help:
                "write only `|` behind \(quoted: field + ":"), and the whole text on the lines below, each with \(plain: spaces) spaces before it"
        )
    }

    static func englishText(behind sign: String, _ spaces: Int) -> Sentence {
        Sentence(
            "text begins on the same line as \(quoted: sign)",
            help:
                "write nothing behind \(quoted: sign), and the whole text on the lines below, each with \(plain: spaces) spaces before it"
        )
    }

    static func englishBraces(_ text: String) -> Sentence {
        Sentence(
            "\(quoted: text) stands in braces without a colon",
            help:
                "put the text with its braces in quotation marks, or leave the braces out; write \(quoted: text + ": value") if it is a field"
        )
    }

    static func englishMisdecoded(_ text: String, _ written: String) -> Sentence {
        Sentence(
            "\(quoted: text) was garbled by a wrong encoding",
            help:
                "write \(quoted: written) and check all other umlauts and accents of the file, or save the file from its source again as UTF-8"
        )
    }

    static let englishMail = Sentence(
        "`>` stands before each line, as in a quoted mail", help: "delete `> ` at the start of each line")
}
