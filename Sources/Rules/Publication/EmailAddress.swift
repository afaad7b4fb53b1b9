/// An e-mail address in a text.
struct EmailAddress {
    let local: String
    let domain: String

    /// Providers whose mailboxes belong to people, not to organisations.
    private static let freeProviders: Set<String> = [
        "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "freenet.de", "t-online.de",
        "hotmail.com", "hotmail.de", "outlook.com", "outlook.de", "live.com", "live.de", "yahoo.com", "yahoo.de",
        "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "posteo.de", "mailbox.org", "aon.at",
        "bluewin.ch", "orange.fr", "wanadoo.fr", "free.fr", "libero.it", "wp.pl", "o2.pl", "seznam.cz", "mail.com",
    ]

    /// Those that have such mailboxes in every country.
    private static let freeNames: Set<String> = ["gmx", "hotmail", "outlook", "live", "yahoo"]

    /// Mailboxes of a function.
    private static let functions: Set<String> = [
        "info", "kontakt", "contact", "office", "mail", "post", "poststelle", "service", "presse", "press", "klima",
        "klimaschutz", "climate", "umwelt", "environment", "energie", "energy", "stadt", "city", "rathaus", "buero",
        "team", "datenschutz", "privacy", "support", "hello", "hallo", "sekretariat", "secretariat", "verwaltung",
        "vorstand", "board", "geschaeftsstelle", "geschaeftsfuehrung", "zentrale", "anfrage", "amt", "dezernat",
        "fachbereich", "referat", "abteilung", "department", "projekt", "project", "koordination", "coordination",
        "klimastadtvertrag", "klimabuero", "nachhaltigkeit", "sustainability", "marketing", "foerderung",
    ]

    /// The address in a word of a text, if there is one.
    init?(_ word: some StringProtocol) {
        let parts = word.lowercased().split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let local = parts.first, let domain = parts.last, !local.isEmpty,
            local.allSatisfy({ $0.isLetter || $0.isNumber || "._+-".contains($0) }),
            domain.contains("."), domain.last != ".",
            domain.allSatisfy({ $0.isLetter || $0.isNumber || ".-".contains($0) })
        else { return nil }
        self.local = String(local)
        self.domain = String(domain)
    }

    /// Whether it names a person, and why.
    var likelihood: Likelihood {
        let words = local.split { ".-_+".contains($0) }.map(String.init)
        if words.contains(where: Self.functions.contains) || words.contains(where: { Self.hasFunction($0) }) {
            return .function
        }
        if isFree { return .person }
        // first.last, f.last
        return words.count == 2 && words.allSatisfy { $0.allSatisfy(\.isLetter) } ? .person : .unknown
    }

    /// Whether a provider of mailboxes for people has it.
    var isFree: Bool {
        let parts = domain.split(separator: ".")
        return Self.freeProviders.contains(domain) || parts.count == 2 && Self.freeNames.contains(String(parts[0]))
            || parts.count == 3 && parts[1] == "co" && Self.freeNames.contains(String(parts[0]))
    }

    /// `klimaschutzamt`, `umweltberatung`
    private static func hasFunction(_ word: String) -> Bool {
        functions.contains { $0.count > 4 && word.hasPrefix($0) }
    }

    /// What can be told from an address.
    enum Likelihood {
        case person, function, unknown
    }
}
