import Quantities

extension CompletenessFact {
    var german: Sentence {
        switch self {
        case .unknownTemplate(let id, let suggestion?, _):
            Sentence(
                "Vorlage \(quoted: id) gibt es nicht", help: "ist \(quoted: suggestion) gemeint?",
                label: "nicht vorhanden")
        case .unknownTemplate(let id, nil, let known):
            Sentence(
                "Vorlage \(quoted: id) gibt es nicht", help: "\(oneOf: known) schreiben oder `template` weglassen",
                label: "nicht vorhanden")
        case .modulesWithoutContent(let part, let modules, let count):
            Self.germanModules(part, modules, count)
        case .tooFewPriorities(let count, let minimum):
            Sentence(
                "\(count) \(count == 1 ? "strategischer Schwerpunkt" : "strategische Schwerpunkte"), die Vorlage verlangt mindestens \(minimum)",
                help: "die übrigen unter `priorities` ergänzen", label: "\(count) von mindestens \(minimum)")
        case .sectorsWithoutMeasure(let sectors):
            Sentence(
                "keine Maßnahme hat eine Wirkung in \(all: sectors)",
                help: "Maßnahmen mit einer Wirkung dort ergänzen oder im Vertrag sagen, warum es keine gibt",
                label: "die Bilanz dieses Ziels hat Zeilen ohne Maßnahme")
        case .incompleteMeasure(let id, let missing):
            Sentence(
                "\(quoted: id) zählt mit, es fehlt aber: \(missing.map(\.german).joined(separator: ", "))",
                help: "ergänzen, was bekannt ist; statt einer unbekannten Zahl `not-estimated` oder `pending`",
                label: "es fehlt: \(missing.map(\.german).joined(separator: ", "))")
        case .possibleWithoutMissing(let id):
            Sentence(
                "mögliche Maßnahme \(quoted: id) sagt nicht, was ihr fehlt",
                help: "unter `missing` angeben, worauf sie wartet, etwa `funding`, `space` oder `partners`",
                label: "möglich, aber was fehlt?")
        case .unsignedCommitments(let ids):
            Sentence(
                "\(ids.count) \(ids.count == 1 ? "Beitrag ist" : "Beiträge sind") nicht unterzeichnet: \(list: ids)",
                help:
                    "um die Unterschriften bitten; bis dahin gelten die Maßnahmen als angekündigt und zählen nicht mit",
                label: "nicht von allen unterzeichnet")
        case .commitmentWithoutMeasures(let id, let level):
            Sentence(
                "\(quoted: id) nennt keine Maßnahmen, Stufe \(quoted: level) erwartet welche",
                help:
                    "Maßnahmen ergänzen, eine andere Stufe wählen oder bei der Stufe `expects_measures: false` schreiben",
                label: "erwartet Maßnahmen")
        case .unknownSection(let id, let suggestion):
            Sentence(
                "Abschnitt \(quoted: id) gibt es in der Vorlage nicht", help: "ist \(quoted: suggestion) gemeint?",
                label: "füllt kein Modul")
        case .contactWithoutFunction(let name):
            Sentence(
                "\(quoted: name) ist die Organisation selbst und nicht, wen man dort fragen kann",
                help: "die Funktion oder die Abteilung nennen, zum Beispiel Leitung der Klimaschutzstelle",
                label: "Name der Organisation")
        }
    }

    private static func germanModules(_ part: Part, _ modules: [Module], _ count: Int) -> Sentence {
        let title = part.title[.de] ?? ""
        let names = modules.map { $0.name(in: .de, isShort: modules.count > 3) }
        let sections = modules.compactMap(\.section)
        let help: Prose =
            sections.isEmpty
            ? "die Dateien und Zahlen ergänzen, aus denen diese Module bestehen"
            : "Zahlen oder Dateien ergänzen oder Text unter `sections`: \(list: sections)"
        return Sentence(
            "\(quoted: title): \(modules.count) von \(count) Modulen ohne Inhalt: \(list: names, limit: 16)",
            help: help, label: "Vorlage des Vertrags")
    }
}

extension CompletenessFact.Element {
    fileprivate var german: String {
        switch self {
        case .effect: "Wirkung in t CO2e"
        case .cost: "Kosten"
        case .responsible: "verantwortliche Organisation"
        case .indicator: "Indikator"
        }
    }
}
