import Quantities

extension TimeFact {
    var german: Sentence {
        switch self {
        case .endBeforeStart(let start, let end):
            Sentence(
                "Ende (\(date: end)) liegt vor dem Beginn (\(date: start))",
                help: "beide Angaben mit den eigenen Unterlagen vergleichen, oft ist nur ein Jahr vertippt")
        case .completedInFuture(let end, let asOf): Self.germanCompletedInFuture(end, asOf)
        case .overAlready(let status, let end, let asOf): Self.germanOverAlready(status, end, asOf)
        case .startedAlready(let start, let asOf): Self.germanStartedAlready(start, asOf)
        case .notStartedYet(let status, let start, let asOf): Self.germanNotStartedYet(status, start, asOf)
        case .ongoingWithoutStart:
            Sentence(
                "Maßnahme ist `ongoing`, hat aber keinen Beginn", help: "`start` ergänzen, mindestens das Jahr",
                label: "seit wann?")
        case .endAfterTarget(let end, let target): Self.germanEndAfterTarget(end, target)
        case .effectBeforeStart(let year, let start): Self.germanEffectBeforeStart(year, start)
        case .costBeforeStart(let year, let start): Self.germanCostBeforeStart(year, start)
        case .costAfterEnd(let year, let end): Self.germanCostAfterEnd(year, end)
        case .untilBeforeEffect(let until, let year): Self.germanUntilBeforeEffect(until, year)
        case .dateInFuture(let event, let date, let asOf):
            Sentence(
                "\(event.german): Datum (\(date: date)) liegt nach dem Stichtag des Vertrags (\(date: asOf))",
                help: "das Datum prüfen oder `as_of` in `contract.yaml` auf einen späteren Tag setzen",
                label: "liegt in der Zukunft")
        case .milestoneOverdue(let due, let asOf):
            Sentence(
                "Meilenstein (fällig: \(date: due)) ist am Stichtag (\(date: asOf)) überfällig",
                help: "`done` mit dem Tag ergänzen, an dem er erreicht war, oder `due` neu setzen", label: "überfällig")
        case .startsBeforeDependency(let start, let dependency, let end):
            Sentence(
                "Maßnahme beginnt (\(date: start)), bevor \(quoted: dependency) endet (\(date: end)), von der sie abhängt",
                help: "beide Angaben prüfen oder `depends_on` löschen, falls beide nebeneinander laufen können")
        case .inventoryAfterTarget(let inventory, let year, let target):
            Sentence(
                "Zieljahr \(plain: target) liegt nicht nach der Bilanz \(quoted: inventory) von \(plain: year)",
                help: "das Jahr berichtigen oder von einer früheren Bilanz ausgehen", label: "zu früh")
        }
    }

    private static func germanCompletedInFuture(_ end: CalendarDate, _ asOf: CalendarDate) -> Sentence {
        Sentence(
            "am Stichtag (\(date: asOf)) schon abgeschlossen, das Ende ist aber erst \(date: end)",
            help: "`ongoing` schreiben oder das Datum, an dem die Maßnahme wirklich endete",
            label: "Ende liegt in der Zukunft")
    }

    private static func germanOverAlready(_ status: String, _ end: CalendarDate, _ asOf: CalendarDate) -> Sentence {
        Sentence(
            "am Stichtag (\(date: asOf)) noch \(quoted: status), obwohl das Ende (\(date: end)) vorbei ist",
            help: "`completed` oder `cancelled` schreiben oder ein neues Ende eintragen",
            label: "Ende ist vorbei")
    }

    private static func germanStartedAlready(_ start: CalendarDate, _ asOf: CalendarDate) -> Sentence {
        Sentence(
            "am Stichtag (\(date: asOf)) noch `planned`, obwohl der Beginn (\(date: start)) vorbei ist",
            help: "`ongoing` schreiben oder einen neuen Beginn eintragen", label: "Beginn ist vorbei")
    }

    private static func germanNotStartedYet(
        _ status: String, _ start: CalendarDate, _ asOf: CalendarDate
    ) -> Sentence {
        Sentence(
            "am Stichtag (\(date: asOf)) schon \(quoted: status), der Beginn ist aber erst \(date: start)",
            help: "`planned` schreiben oder das Datum, an dem die Maßnahme wirklich begann",
            label: "Beginn liegt in der Zukunft")
    }

    private static func germanEndAfterTarget(_ end: CalendarDate, _ target: Int) -> Sentence {
        Sentence(
            "Ende (\(date: end)) liegt nach dem Zieljahr \(plain: target)",
            help: "prüfen, ob die für \(plain: target) angegebene Wirkung bis dahin erreicht ist",
            label: "nach dem Zieljahr")
    }

    private static func germanEffectBeforeStart(_ year: Int, _ start: CalendarDate) -> Sentence {
        Sentence(
            "Wirkung im Jahr \(plain: year), vor dem Beginn (\(date: start))",
            help: "das Jahr der Wirkung oder den Beginn der Maßnahme berichtigen", label: "vor dem Beginn")
    }

    private static func germanCostBeforeStart(_ year: Int, _ start: CalendarDate) -> Sentence {
        Sentence(
            "Kosten im Jahr \(plain: year), vor dem Beginn (\(date: start))",
            help: "das Jahr prüfen oder die Maßnahme mit ihrer Vorbereitung beginnen lassen",
            label: "vor dem Beginn")
    }

    private static func germanCostAfterEnd(_ year: Int, _ end: CalendarDate) -> Sentence {
        Sentence(
            "Kosten im Jahr \(plain: year), nach dem Ende (\(date: end))",
            help: "das Jahr prüfen; laufende Kosten gehören unter `opex`", label: "nach dem Ende")
    }

    private static func germanUntilBeforeEffect(_ until: CalendarDate, _ year: Int) -> Sentence {
        Sentence(
            "Wirkung endet (\(date: until)), hat aber noch einen Wert für \(plain: year)",
            help: "`until` oder die Jahre unter `by_year` berichtigen", label: "vor dem Wert von \(plain: year)")
    }
}

extension TimeFact.Event {
    fileprivate var german: String {
        switch self {
        case .signature: "Unterschrift"
        case .milestoneDone: "Erreichter Meilenstein"
        case .fundingState: "Stand der Förderung"
        case .decision: "Entscheidung"
        }
    }
}
