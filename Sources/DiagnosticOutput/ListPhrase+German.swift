import Diagnostics

extension ListPhrase {
    var german: Prose {
        switch self {
        case .title: "Befunde"
        case .opening(let role, let summary, let isRanked): Self.opening(role, summary, isRanked)
        case .toDo: "Zu tun"
        case .place: "Stelle"
        case .comparison: "Zum Vergleich"
        case .kind: "Art"
        case .notes: "Anmerkungen"
        case .measure(let title): "Maßnahme \(quoted: title)"
        case .file: "Datei"
        case .line(let line): "Zeile \(plain: line)"
        case .replacement(let old, let new): "\(quoted: old) durch \(quoted: new) ersetzen"
        }
    }

    private static func opening(_ role: Recipient.Role, _ summary: Summary, _ isRanked: Bool) -> Prose {
        let points: Prose = summary.total == 1 ? "1 Punkt" : "\(summary.total) Punkte"
        let list: Prose = "\(points) (\(summary.germanCounts))"
        let order: Prose = isRanked && summary.total > 1 ? "; was am meisten ausmacht, steht oben" : ""
        let errors: Prose =
            switch summary.errors {
            case 0: "."
            case 1: ". Solange der Fehler besteht, kann der Vertrag nicht erstellt werden."
            default: ". Solange Fehler bestehen, kann der Vertrag nicht erstellt werden."
            }
        let verb: Prose = summary.total == 1 ? "ist" : "sind"
        return switch role {
        case .climateOffice:
            "Beim Klimabüro \(verb) \(list) offen\(order)\(errors)"
        case .stakeholder:
            """
            Guten Tag, bei der Prüfung Ihres Beitrags zum Klimastadtvertrag \(verb) uns \(list) \
            aufgefallen\(order)\(errors)
            """
        }
    }
}
