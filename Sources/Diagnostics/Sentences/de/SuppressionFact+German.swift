extension SuppressionFact {
    var german: Sentence {
        switch self {
        case .withoutReason(let code):
            Sentence(
                "Kommentar nimmt einen Befund ohne Begründung an und bleibt deshalb ohne Wirkung",
                help:
                    "den Grund hinter zwei Bindestriche schreiben: `# ccc: ignore \(code ?? "CCC601") -- so im Rat beschlossen`"
            )
        case .unused(let code, let name):
            Sentence(
                "angenommener Befund \(code) \(name) kommt hier nicht vor",
                help: "\(quoted: code) aus dem Kommentar streichen")
        case .unusedDecision(let code, let name, let at, isPlace: false):
            Sentence(
                "Entscheidung nimmt \(code) \(name) bei \(quoted: at) an, aber das ist keine Stelle dieses Vertrags",
                help:
                    "eine Datei nennen oder den Kurznamen einer Maßnahme (`beitrag/massnahme`), eines Beitrags, eines Ziels oder einer Bilanz"
            )
        case .unusedDecision(let code, let name, let at, isPlace: true):
            Sentence(
                "angenommener Befund \(code) \(name) kommt bei \(quoted: at) nicht vor",
                help: "die Entscheidung streichen oder die Stelle nennen, an der er vorkommt")
        case .unknownCode(let word, let suggestion):
            Sentence(
                "\(quoted: word) ist keine Kennung einer Regel",
                help: suggestion.map { "gemeint ist vielleicht \(quoted: $0)" }
                    ?? "eine Kennung schreiben, die `ccc rules` nennt")
        case .withoutCode:
            Sentence(
                "Kommentar nennt nicht, welchen Befund er annimmt",
                help: "die Kennung nennen: `# ccc: ignore CCC601 -- Zuschuss samt Reserve`")
        }
    }
}
