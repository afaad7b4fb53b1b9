extension CorrectContract {
    /// Names with the legal form that they show.
    private static let names = [
        ("Stadtwerke Muster GmbH", "limited-company"), ("Verkehrsbetriebe Muster AG", "public-limited-company"),
        ("Wohnungsgenossenschaft Muster eG", "cooperative"), ("Klimabündnis Muster e.V.", "registered-association"),
        ("Bäckerei Muster GmbH & Co. KG", "limited-company-partnership"), ("Pflegedienst Muster gGmbH", "ggmbh"),
    ]

    mutating func writeCommitments() {
        var effects: [(sector: String?, row: String, amount: Int)] = []
        let wanted = numbers.number(10...40)
        for row in rows {
            let gap = row.start - row.allowed - row.otherPlans
            for (index, part) in numbers.parts(of: gap, count: max(1, wanted / rows.count)).enumerated() {
                effects.append((namesSectors || index == 0 ? row.sector : nil, row.sector, part))
            }
        }
        effects.shuffle(using: &numbers)
        let hidesTwo = parties > 3 && numbers.chance(40)
        for party in 0..<parties {
            var lines = head(party, isHidden: hidesTwo && party > 1)
            let own = effects.enumerated().filter { $0.offset % parties == party }
            lines.append("measures:")
            for (offset, effect) in own {
                var measure = MeasureText(
                    number: offset, sector: effect.sector, row: effect.row, effect: effect.amount,
                    startYear: baseline == .trend ? 2030 : startYear, text: text,
                    currency: currency)
                lines += measure.lines(&numbers)
                measureCount += measure.count
            }
            lines += MeasureText.others(of: party, text)
            measureCount += party < 2 ? 3 : 2
            write("commitments/party-\(party).yaml", lines)
        }
    }

    private mutating func head(_ party: Int, isHidden: Bool) -> [String] {
        let (name, form) = Self.names[party]
        var lines = ["ccc: 1", "kind: commitment", "stakeholder:", "  id: party-\(party)", "  name: \(name)"]
        lines += ["  type: company", "  legal_form: \(form)"]
        if numbers.chance(50) {
            lines += ["  contact:", "    position: \(text.word(de: "Geschäftsführung", en: "Managing director"))"]
            lines.append("    email: info@muster-\(party).example")
        }
        lines += ["level: premium"]
        if isHidden { lines.append("publish: totals-only") }
        if numbers.chance(40) {
            lines += ["priorities:", "  - heat", "own_target:", "  year: 2035", "  reduction: 90 %"]
        }
        lines += text.lines(
            "statement", de: "Wir tragen das Ziel der Stadt mit und berichten jedes Jahr.",
            en: "We support the target of the city and report every year.")
        lines += [
            "signature:", "  status: \(numbers.chance(80) ? "signed" : "endorsed")", "  date: 2026-03-\(10 + party)",
        ]
        lines += ["  position: \(text.word(de: "Geschäftsführung", en: "Managing director"))", "milestones:"]
        lines += ["  - due: \(numbers.chance(50) ? "2026-09" : "2027")"]
        lines += text.lines("what", de: "Beschluss des Aufsichtsrats", en: "Decision of the board", indent: 4)
        lines += ["  - due: 2026-01", "    what: \(text.word(de: "Antrag", en: "Application"))", "    done: 2025-12"]
        return lines
    }
}
