import Quantities

extension SchemaFact.TextForm {
    /// What a text of the form is, with its article, and what to write, as the object of "write".
    var english: (what: Prose, how: Prose) {
        switch self {
        case .id: ("a short name", "small letters, digits and hyphens, such as `solar-roofs`")
        case .reference:
            ("a short name", "a short name such as `solar-roofs`, or two with a slash such as `city/solar-roofs`")
        case .place: ("a short name or a file", "one such as `city/solar-roofs` or `commitments/city.yaml`")
        case .language: ("the code of a language", "a code such as `de`, `en` or `pt-BR`")
        case .text: ("a text", "at least one word")
        case .name: ("a name", "at least one word, without a space in front")
        case .date: ("a date", "year, month or day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`")
        case .day(let month):
            ("a date", "a day from 01 to \(month.latest % 100): \(date: month) has \(month.latest % 100) days")
        case .month: ("a date", "a month from 01 to 12")
        case .year: ("a year", "four digits, such as `2030`")
        case .url: ("a web address", "an address that begins with `https://` or `http://`")
        case .email: ("an e-mail address", "an address such as `climate@example.org`")
        case .phone: ("a telephone number", "a number such as `+49 231 000000`")
        case .country: ("the code of a country", "its two letters after ISO 3166, such as `DE`")
        case .currency:
            ("the code of a currency", "a code of ISO 4217 such as `EUR`; `ccc explain currencies` lists them")
        case .nuts: ("a NUTS code", "the code of the region, such as `DEA52`")
        case .lau: ("a municipality code", "the official code in quotation marks, such as `\"05913000\"`")
        case .code: ("the code of a finding", "a code such as `CCC601`")
        case .gpc: ("a GPC reference", "a reference such as `I.1.2` or `II.1`")
        case .extensionKey:
            ("a field of the city's own", "`x_`, then small letters, digits and underscores, such as `x_district`")
        case .section(let names):
            (
                "the name of a section",
                "one of these names: \(list: names, limit: 24); or one of your own of small letters, digits and hyphens"
            )
        case .oneURL: ("a single web address", "a single address")
        case .urlNotEmail:
            ("a web address", "an address that begins with `https://`; an e-mail address belongs to `contact`, `email`")
        case .pattern(let pattern):
            ("a text of the form that is asked for", "a text that matches \(quoted: pattern)")
        case .format(let format): ("of the format \(quoted: format)", "it as the standards describe \(quoted: format)")
        case .described(let words):
            ("in the form that this field wants", "it as the field is described: \(quoted: words)")
        case .other(let example?): ("in the form that this field wants", "it like \(quoted: example)")
        case .other(nil): ("in the form that this field wants", "what the description of the field says")
        }
    }
}
