/// The currencies that people mean by a sign or a word.
enum SpelledCurrency {
    /// Those that a word in small letters can stand for; nil for a word that names none.
    static func currencies(named word: String) -> [Currency]? {
        let codes = names[word] ?? nations.first { word.hasPrefix($0.key) }.map { [$0.value] }
        if let codes { return codes.compactMap { Currency(code: $0.utf8) } }
        return Currency(code: word.uppercased().utf8).flatMap { $0.isListed ? [$0] : nil }
    }

    private static let names: [String: [String]] = [
        "€": ["EUR"], "euro": ["EUR"], "euros": ["EUR"],
        "fr": ["CHF"], "sfr": ["CHF"], "franken": ["CHF"], "francs": ["CHF"], "franc": ["CHF"],
        "£": ["GBP"], "pfund": ["GBP"], "pound": ["GBP"], "pounds": ["GBP"], "sterling": ["GBP"],
        "$": dollars, "dollar": dollars, "dollars": dollars,
        "kr": ["DKK", "ISK", "NOK", "SEK"], "krone": crowns, "kronen": crowns, "crown": crowns, "crowns": crowns,
        "kronor": ["SEK"], "kroner": ["DKK", "NOK"], "dkr": ["DKK"], "nkr": ["NOK"], "skr": ["SEK"], "kč": ["CZK"],
        "koruna": ["CZK"], "korun": ["CZK"],
        "zł": ["PLN"], "złoty": ["PLN"], "zloty": ["PLN"], "zlotys": ["PLN"], "złotych": ["PLN"],
        "ft": ["HUF"], "forint": ["HUF"], "forints": ["HUF"], "lei": ["RON"], "leu": ["RON"],
        "лв": ["BGN"], "lew": ["BGN"], "lewa": ["BGN"], "lev": ["BGN"], "leva": ["BGN"],
        "₺": ["TRY"], "lira": ["TRY"], "₴": ["UAH"],
    ]

    private static let dollars = ["USD", "AUD", "CAD", "NZD"]

    private static let crowns = ["CZK", "DKK", "NOK", "SEK"]

    /// How adjectives begin that say whose money is meant: `schwedische Kronen`.
    private static let nations: KeyValuePairs = [
        "schweiz": "CHF", "swiss": "CHF", "schwed": "SEK", "swed": "SEK", "dän": "DKK", "danish": "DKK",
        "norweg": "NOK", "tschech": "CZK", "czech": "CZK", "amerikan": "USD", "britisch": "GBP", "british": "GBP",
        "polnisch": "PLN", "polish": "PLN", "ungarisch": "HUF", "hungarian": "HUF",
    ]
}

extension Currency {
    /// The currencies that people can mean by a code, a sign or a word: `chf`, `Fr.`, `schwedische Kronen`.
    public static func named(_ text: String) -> [Currency] {
        let words = text.lowercased().split { " .-".contains($0) }.map { SpelledCurrency.currencies(named: String($0)) }
        guard let first = words.first, let first else { return [] }
        return words.dropFirst().reduce(first) { result, word in result.filter { word?.contains($0) ?? false } }
    }
}
