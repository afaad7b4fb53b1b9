extension TimeFact {
    var english: Sentence {
        switch self {
        case .endBeforeStart(let start, let end):
            Sentence(
                "end (\(date: end)) is before start (\(date: start))",
                help: "check both dates, and swap them if they are the wrong way round")
        }
    }
}
