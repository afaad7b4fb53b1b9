import Aggregation
import ContractModel
import Quantities

extension GermanWords: ReportSentences {
    private func count(_ number: Int) -> String { NumberStyle(.de).text(number) }

    private func counted(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? one : "\(count(number)) \(many)"
    }

    func unit(_ unit: Unit) -> String {
        switch unit {
        case .emissions(let unit, let perYear): "\(unit.rawValue) CO2e" + (perYear ? " pro Jahr" : "")
        case .energy(let unit, let perYear): unit.rawValue + (perYear ? " pro Jahr" : "")
        case .money(let currency, let scale, let perYear):
            scaled(scale) + currency.code + (perYear ? " pro Jahr" : "")
        case .moneyPerEmissions(let currency, let scale, let mass):
            scaled(scale) + "\(currency.code) je \(mass.rawValue) CO2e"
        case .area(.squareKilometre): "km²"
        case .area, .power, .percent, .count: unit.description
        }
    }

    private func scaled(_ scale: MoneyScale) -> String {
        switch scale {
        case .one: ""
        case .thousand: "Tsd. "
        case .million: "Mio. "
        case .billion: "Mrd. "
        }
    }

    func atLeast(_ amount: String) -> String { "mindestens \(amount)" }
    func atMost(_ amount: String) -> String { "höchstens \(amount)" }
    func notDeterminable(known amount: String) -> String { "nicht bestimmbar; bekannt: \(amount)" }
    func incomplete(_ amount: String) -> String { "\(amount) (unvollständig)" }
    func someOf(_ known: Int, _ all: Int, _ noun: ReportNoun) -> String {
        switch noun {
        case .measure: "\(count(known)) von \(count(all)) \(all == 1 ? "Maßnahme" : "Maßnahmen")"
        case .figure: "\(count(known)) von \(count(all)) \(all == 1 ? "Zahl" : "Zahlen")"
        case .line: "\(count(known)) von \(count(all)) \(all == 1 ? "Posten" : "Posten")"
        }
    }
    func see(_ thing: String) -> String { "siehe \(thing)" }
    func quality(_ word: String) -> String {
        switch word {
        case "high": "Datengüte hoch"
        case "medium": "Datengüte mittel"
        case "low": "Datengüte niedrig"
        default: word
        }
    }
    func percentOf(_ base: String) -> String { "% von \(base)" }
    func period(_ start: String?, _ end: String?) -> String? {
        switch (start, end) {
        case (let start?, let end?): start == end ? start : "\(start) bis \(end)"
        case (let start?, nil): "ab \(start)"
        case (nil, let end?): "bis \(end)"
        case (nil, nil): nil
        }
    }
    func until(_ date: String) -> String { "bis \(date)" }
    func language(_ tag: String) -> String {
        switch Language(tag: tag) {
        case .en: "Englisch"
        case .de: "Deutsch"
        case nil: tag
        }
    }

    func climateCityContract(_ city: String) -> String { "Klimastadtvertrag \(city)" }
    func scenarioName(_ word: String) -> String {
        word == "business-as-usual" ? "Weiter wie bisher" : word.replacing("-", with: " ")
    }
    func costSentence(_ cost: String, known: Int, of count: Int) -> String {
        known == count
            ? "Die Investitionen betragen \(cost); jede Maßnahme hat Kosten angegeben."
            : "Bekannt sind Investitionen von \(cost), aus \(someOf(known, count, .measure))."
    }
    func noCostKnown(measures: Int) -> String {
        measures == 0
            ? "Noch zählt keine Maßnahme, deshalb gibt es noch keine Kostensumme."
            : "Noch hat keine Maßnahme Kosten angegeben."
    }

    func accountCaption(_ target: String) -> String { "Rechnung zum Ziel: \(target)" }
    func name(of quantity: AccountQuantity, year: String?) -> String {
        let year = year.map { " \($0)" } ?? ""
        return switch quantity {
        case .baseline: "Ausgangswert\(year)"
        case .start: "Startwert\(year)"
        case .allowed: "Zulässig\(year)"
        case .otherPlans: "Andere Pläne"
        case .plan: "Plan des Vertrags"
        case .balance: "Ausgleich"
        case .achieved: "Erreicht"
        case .required: "Nötige Minderung"
        case .gap: "Lücke"
        case .uncovered: "Nicht gedeckt"
        case .expected: "Restemissionen\(year)"
        case .net: "Netto\(year)"
        }
    }
    func formula(of quantity: AccountQuantity) -> String {
        switch quantity {
        case .baseline: "Emissionen abzüglich Senken der Ausgangsbilanz"
        case .start: "dasselbe aus der Bilanz, ab der Maßnahmen zählen"
        case .allowed: "was im Zieljahr übrig bleiben darf"
        case .otherPlans: "Wirkung von Programmen außerhalb des Vertrags"
        case .plan: "Wirkung der Maßnahmen des Vertrags"
        case .balance: "Ausgleich und Kohlenstoffbindung"
        case .achieved: "D = B − R"
        case .required: "T = B − L"
        case .gap: "G = R − L − X"
        case .uncovered: "U = G − P"
        case .expected: "E = R − X − P"
        case .net: "N = E − C"
        }
    }
    func balanceSentence(expected: String, balance: String, net: String) -> String {
        "Restemissionen: \(expected). Ausgleich: \(balance). Netto: \(net)."
    }
    func sectorWithoutRow(_ sector: String) -> String {
        ": keine Zeile für den Sektor \(sector); die Wirkung zählt nur in der Summe"
    }
    func waterfallTitle(_ city: String) -> String { "Der Weg zum Ziel, \(city)" }
    func planStep(_ field: String) -> String { "Plan: \(field)" }

    func inventory(_ name: String) -> String { "Bilanz \(name)" }
    func inventorySentence(_ name: String, _ amount: String?) -> String {
        amount.map { "\(name): \($0)." } ?? "\(name): noch nicht bekannt."
    }
    func emissionsCaption(_ inventory: String) -> String { "Emissionen, \(inventory)" }
    func energyCaption(_ inventory: String) -> String { "Energie, \(inventory)" }
    func factorsCaption(_ inventory: String) -> String { "Emissionsfaktoren, \(inventory)" }
    func energyOf(_ inventory: String) -> String { "Energie \(inventory)" }

    func notCountedSentence(_ count: Int) -> String {
        count == 1
            ? "Die Zahlen von 1 Maßnahme werden gezeigt und nicht addiert."
            : "Die Zahlen von \(self.count(count)) Maßnahmen werden gezeigt und nicht addiert."
    }
    func reason(_ reason: ShownReason, _ measure: (Int) -> String) -> String {
        switch reason {
        case .announced(.withdrawn): "die Unterschrift ist zurückgezogen"
        case .announced(.promised): "angekündigt: die Unterschrift ist zugesagt"
        case .announced(.requested): "angekündigt: die Unterschrift ist angefragt"
        case .announced: "angekündigt: noch nicht unterzeichnet"
        case .inactive(.possible): "nur möglich: es fehlt noch etwas"
        case .inactive(.cancelled): "aufgegeben"
        case .inactive: "ohne Stand"
        case .containedIn(let whole): "enthalten in „\(measure(whole))“"
        case .containedInUnknown: "in einer Maßnahme enthalten, die es nicht gibt"
        case .duplicateOf(let other): "doppelt eingereicht; es zählt „\(measure(other))“"
        case .programme(.reference): "schon im Referenzszenario enthalten"
        case .programme: "das Programm zählt nirgends"
        case .inStartInventory: "vorher abgeschlossen, deshalb schon in der Bilanz des Startwerts enthalten"
        case .replacedByParts: "ihre Teile haben die Zahlen"
        case .rejected: "abgelehnt"
        case .cumulative: "eine kumulierte Zahl"
        case .memo: "eine nachrichtliche Zeile"
        }
    }
    func notAdded(_ reason: String) -> String { "Nicht addiert: \(reason)." }
    func hiddenParties(_ count: Int) -> String {
        count == 1
            ? "Eine weitere Organisation ist beteiligt; ihre Zahlen stehen nur in Summen."
            : "\(self.count(count)) weitere Organisationen sind beteiligt; ihre Zahlen stehen nur in Summen."
    }
    func measuresOf(_ name: String) -> String { "Maßnahmen: \(name)" }
    func ownTarget(year: Int?, reduction: String?, base: String?, remaining: String?) -> String {
        let less = reduction.map { "\($0) weniger" + (base.map { " als \($0)" } ?? "") }
        let rest = remaining.map { "Rest \($0)" }
        let parts = [year.map { "bis \($0)" } ?? "", [less, rest].compactMap(\.self).joined(separator: ", ")]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    func done(_ date: String) -> String { "erledigt, \(date)" }
    func effect(year: Int) -> String { "Wirkung \(year)" }
    func use(_ what: String) -> String { "davon: \(what)" }

    func fundingSentence(secured: String, applied: String, open: String) -> String {
        "Gesichert: \(secured). Beantragt: \(applied). Offen: \(open)."
    }
    func fundingUnknown(_ lines: Int) -> String {
        lines == 1
            ? "Bei 1 Posten der Finanzierung fehlt noch der Betrag."
            : "Bei \(count(lines)) Posten der Finanzierung fehlt noch der Betrag."
    }
    func costChartSentence(_ field: String, _ amount: String, _ unit: String) -> String {
        "Die höchsten bekannten Kosten hat „\(field)“: \(amount), in \(unit)."
    }
    func moneyKind(_ what: LedgerEntry.What) -> String {
        switch what {
        case .capex, .costOfYear: "Investition"
        case .opex: "Betriebskosten"
        case .savings: "Einsparungen"
        case .payment: "Anteil eines Kostenträgers"
        case .funding: "Finanzierung"
        case .received: "ausgezahlte Förderung"
        case .use: "Zweckbindung"
        default: ""
        }
    }

    func programmesSentence(_ count: Int) -> String {
        count == 1
            ? "Der Vertrag nennt eine Strategie, einen Plan oder ein Programm."
            : "Der Vertrag nennt insgesamt \(self.count(count)) Strategien, Pläne und Programme."
    }
    func boundarySentence(_ area: String) -> String { "Bilanzraum: \(area)." }
    func neutralBy(_ year: Int) -> String { "klimaneutral bis \(year)" }
    func decidedAccept(_ code: String) -> String { "Der Befund \(code) bleibt bestehen." }
    func missingSentence(_ count: Int) -> String {
        count == 1 ? "Es fehlt 1 Zahl." : "Es fehlen \(self.count(count)) Zahlen."
    }
    func missingTitle(of kind: ReportBuilder.Kind) -> String {
        switch kind {
        case .target: "Ziele"
        case .inventory: "Bilanzen"
        case .effect: "Wirkung auf Emissionen"
        case .cost: "Kosten"
        case .funding: "Beträge der Finanzierung"
        case .noFunding: "Maßnahmen ohne Finanzierung"
        case .other: "Sonstige Zahlen"
        }
    }
    func missingSummary(of kind: ReportBuilder.Kind, _ count: Int) -> String {
        switch kind {
        case .target: counted(count, "Eine Zahl des Ziels fehlt", "Zahlen des Ziels fehlen")
        case .inventory: counted(count, "Eine Zahl der Bilanzen fehlt", "Zahlen der Bilanzen fehlen")
        case .effect: counted(count, "Eine Wirkung auf Emissionen fehlt", "Wirkungen auf Emissionen fehlen")
        case .cost: counted(count, "Eine Kostenangabe fehlt", "Kostenangaben fehlen")
        case .funding: counted(count, "Ein Betrag der Finanzierung fehlt", "Beträge der Finanzierung fehlen")
        case .noFunding:
            counted(count, "Eine Maßnahme mit Kosten nennt", "Maßnahmen mit Kosten nennen") + " keine Finanzierung"
        case .other: counted(count, "Eine sonstige Zahl fehlt", "sonstige Zahlen fehlen")
        }
    }
    func largestOf(_ name: String, _ size: String) -> String { "am größten: \(name) (\(size))" }
    func findingsNotShown(_ count: Int) -> String {
        counted(count, "1 Befund in einer Datei", "Befunde in Dateien")
            + " von Beteiligten, die hier nicht genannt sind"
    }
    func generated(by generator: String, format: String) -> String { "Erstellt mit \(generator), Format \(format)." }
    func read(files: Int, figures: Int, measures: Int) -> String {
        let parts = [counted(files, "1 Datei", "Dateien"), counted(figures, "1 Zahl", "Zahlen")]
        return "Gelesen: " + parts.joined(separator: ", ") + " und " + counted(measures, "1 Maßnahme", "Maßnahmen")
            + "."
    }
    func profile(_ profile: ReportProfile) -> String {
        switch profile {
        case .public: "Öffentlicher Bericht ohne personenbezogene Daten."
        case .anonymised: "Anonymisierter Bericht: Statt der Namen steht die Art der Organisation."
        case .internal: "Interner Bericht: enthält personenbezogene Daten, nicht zur Veröffentlichung."
        }
    }
    func hiddenAddends(_ count: Int) -> String {
        counted(count, "1 Zahl", "Zahlen") + " von Beteiligten, die nur in Summen erscheinen"
    }
}
