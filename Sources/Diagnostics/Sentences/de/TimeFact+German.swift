extension TimeFact {
    var german: Sentence {
        switch self {
        case .endBeforeStart(let start, let end):
            Sentence(
                "Ende (\(date: end)) liegt vor dem Beginn (\(date: start))",
                help: "beide Daten prüfen und tauschen, falls sie verwechselt sind")
        }
    }
}
