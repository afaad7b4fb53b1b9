import Diagnostics

extension ListPhrase {
    var english: Prose {
        switch self {
        case .title: "Findings"
        case .opening(let role, let summary, let isRanked): Self.opening(role, summary, isRanked)
        case .toDo: "To do"
        case .place: "Where"
        case .comparison: "Compare"
        case .kind: "Kind"
        case .notes: "Notes"
        case .measure(let title): "measure \(quoted: title)"
        case .file: "file"
        case .line(let line): "line \(plain: line)"
        case .replacement(let old, let new): "replace \(quoted: old) with \(quoted: new)"
        }
    }

    private static func opening(_ role: Recipient.Role, _ summary: Summary, _ isRanked: Bool) -> Prose {
        let points: Prose = summary.total == 1 ? "1 point" : "\(summary.total) points"
        let list: Prose = "\(points) (\(summary.englishCounts))"
        let order: Prose = isRanked && summary.total > 1 ? "; the weightiest come first" : ""
        let errors: Prose =
            switch summary.errors {
            case 0: "."
            case 1: ". The contract cannot be built until the error is mended."
            default: ". The contract cannot be built until the errors are mended."
            }
        let verb: Prose = summary.total == 1 ? "is" : "are"
        return switch role {
        case .climateOffice:
            "\(list) \(verb) open at the climate office\(order)\(errors)"
        case .stakeholder:
            """
            Hello, we checked what you contribute to the climate city contract and found \(list)\(order)\(errors)
            """
        }
    }
}
