import Diagnostics

extension Phrase {
    var german: Prose {
        switch self {
        case .severity(.error): "Fehler"
        case .severity(.warning): "Warnung"
        case .severity(.advice): "Hinweis"
        case .help: "Hilfe"
        case .fix: "Korrektur"
        case .more: "mehr"
        case .note: "Anmerkung"
        case .noteText(let note): note.german
        case .replaces(let old, let new): "`ccc lint --fix` ersetzt \(quoted: old) durch \(quoted: new)"
        case .plainSpaces(let old):
            "`ccc lint --fix` ersetzt die geschützten Leerzeichen in \(quoted: old) durch einfache"
        case .plainTabs: "`ccc lint --fix` schreibt ein Leerzeichen statt des Tabulators"
        case .inserts(let text): "`ccc lint --fix` fügt \(quoted: text) ein"
        case .deletes(let text): "`ccc lint --fix` löscht \(quoted: text)"
        case .changes(let count): "`ccc lint --fix` ändert \(count) Stellen"
        case .morePlaces(let count): count == 1 ? "1 weitere Stelle" : "\(count) weitere Stellen"
        case .moreFindings(let count): count == 1 ? "… und 1 weiterer Befund" : "… und \(count) weitere Befunde"
        case .summary(let summary): summary.german
        case .noFindings: "keine Befunde"
        case .counts(let summary): summary.germanCounts
        case .weight(.changes): "Wirkung"
        case .weight(.standsIn): "Umfang"
        case .impact(let impact): impact.german
        case .climateOffice(let city): city.isEmpty ? "Klimabüro" : "Klimabüro \(city)"
        case .alsoConcerns(let names): "betrifft auch \(all: names)"
        case .withheld(let names):
            "betrifft \(all: names); steht nicht auf deren Listen, weil nicht alle genannt werden wollen"
        case .list(let phrase): phrase.german
        }
    }
}

extension Note {
    fileprivate var german: Prose {
        switch self {
        case .crossFileChecksSkipped:
            "Verweise auf andere Dateien und gemeinsame Summen wurden nicht geprüft, weil kein `contract.yaml` dabei ist"
        case .dateChecksSkipped: "Fristen wurden nicht geprüft, weil in `contract.yaml` kein `as_of` steht"
        case .filesNotOurs(1): "1 YAML-Datei ohne `ccc: 1` übergangen"
        case .filesNotOurs(let count): "\(count) YAML-Dateien ohne `ccc: 1` übergangen"
        case .filesMisnamed(let paths):
            "Nicht gelesen, weil der Name nicht auf `.yaml` endet, obwohl der Inhalt wie eine Vertragsdatei beginnt: \(all: paths)"
        case .filesExcluded(1): "1 Datei ist durch `.ccc.yaml` ausgenommen"
        case .filesExcluded(let count): "\(count) Dateien sind durch `.ccc.yaml` ausgenommen"
        case .filesUnread(1):
            "1 Datei ist nicht bis zum Ende lesbar: Weitere Fehler darin zeigen sich erst nach der Korrektur, ihre Zahlen fehlen in allen Summen"
        case .filesUnread(let count):
            "\(count) Dateien sind nicht bis zum Ende lesbar: Weitere Fehler darin zeigen sich erst nach der Korrektur, ihre Zahlen fehlen in allen Summen"
        case .filesUncounted(1): "Die Zahlen aus 1 Datei fehlen in allen Summen, bis ihr Aufbau stimmt"
        case .filesUncounted(let count):
            "Die Zahlen aus \(count) Dateien fehlen in allen Summen, bis deren Aufbau stimmt"
        case .filesUnsigned(1): "In 1 Beitrag fehlt noch `signature`: Seine Maßnahmen zählen erst nach der Unterschrift"
        case .filesUnsigned(let count):
            "In \(count) Beiträgen fehlt noch `signature`: Ihre Maßnahmen zählen erst nach der Unterschrift"
        case .acceptedByComment(1): "1 Befund ist durch einen Kommentar angenommen"
        case .acceptedByComment(let count): "\(count) Befunde sind durch Kommentare angenommen"
        case .acceptedByBaseline(1): "1 Befund war schon bekannt und wird nicht gezeigt"
        case .acceptedByBaseline(let count): "\(count) Befunde waren schon bekannt und werden nicht gezeigt"
        }
    }
}

extension Summary {
    fileprivate var german: Prose {
        let files: Prose = filesChecked == 1 ? "1 Datei" : "\(filesChecked) Dateien"
        if filesChecked == 0 { return "keine Dateien geprüft" }
        if total == 0 { return "keine Befunde in \(files)" }
        let place: Prose = filesChecked == 1 ? files : "\(filesWithFindings) von \(files)"
        return "\(germanCounts) in \(place)"
    }

    /// The counts alone.
    var germanCounts: Prose {
        var parts: [Prose] = []
        if errors > 0 { parts.append("\(errors) Fehler") }
        if warnings > 0 { parts.append(warnings == 1 ? "1 Warnung" : "\(warnings) Warnungen") }
        if advice > 0 { parts.append(advice == 1 ? "1 Hinweis" : "\(advice) Hinweise") }
        return parts.dropFirst().reduce(parts.first ?? "") { "\($0), \($1)" }
    }
}
