extension SuppressionFact {
    var english: Sentence {
        switch self {
        case .withoutReason(let code):
            Sentence(
                "comment accepts a finding without a reason, so it is not accepted",
                help: "write why behind two hyphens: `# ccc: ignore \(code ?? "CCC601") -- decided by the council`")
        case .unused(let code, let name):
            Sentence(
                "comment accepts \(code) \(name), which is not found here",
                help: "delete \(quoted: code) from the comment")
        case .unusedDecision(let code, let name, let at, isPlace: false):
            Sentence(
                "decision accepts \(code) \(name) at \(quoted: at), which is no place of this contract",
                help: "name a file, or the id of a measure (`commitment/measure`), commitment, target or inventory")
        case .unusedDecision(let code, let name, let at, isPlace: true):
            Sentence(
                "decision accepts \(code) \(name), which is not found at \(quoted: at)",
                help: "delete the decision, or name the place where it is found")
        case .unknownCode(let word, let suggestion):
            Sentence(
                "\(quoted: word) is not the code of a rule",
                help: suggestion.map { "did you mean \(quoted: $0)?" } ?? "write a code that `ccc rules` lists")
        case .withoutCode:
            Sentence(
                "comment accepts a finding without naming it",
                help: "name its code: `# ccc: ignore CCC601 -- grant includes the reserve`")
        }
    }
}
