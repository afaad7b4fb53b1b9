extension SuppressionFact {
    var german: Sentence {
        switch self {
        case .withoutReason:
            Sentence(
                "Kommentar lässt einen Befund ohne Begründung gelten und bleibt deshalb ohne Wirkung",
                help: "den Grund hinter zwei Bindestriche schreiben: `# ccc: ignore CCC601 -- Zuschuss samt Reserve`")
        case .unused(let code, let name):
            Sentence(
                "hingenommener Befund \(code) \(name) kommt hier nicht vor",
                help: "\(quoted: code) aus dem Kommentar streichen")
        case .unknownCode(let word, let suggestion):
            Sentence(
                "\(quoted: word) ist keine Kennung einer Regel",
                help: suggestion.map { "gemeint ist vielleicht \(quoted: $0)" }
                    ?? "eine Kennung schreiben, die `ccc rules` nennt")
        case .withoutCode:
            Sentence(
                "Kommentar nennt nicht, welchen Befund er gelten lässt",
                help: "die Kennung nennen: `# ccc: ignore CCC601 -- Zuschuss samt Reserve`")
        }
    }
}
