// Figures, dates and words as people write them who do not know how the format wants them.
extension NewcomerTests {
    static let city = """
        ccc: 1
        kind: contract
        id: musterstadt
        title: Klimastadtvertrag Musterstadt
        city:
          name: Musterstadt
          country: DE
          population: 120 000
          area: 280.7 km2
        languages:
          - de
        iteration: 1
        date: 2026-02
        currency: EUR

        """

    private static let inventory = """
        ccc: 1
        kind: inventory
        id: base-2018
        year: 2018
        gwp: AR5
        source: Bilanz der Stadt 2018
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: 168 000

        """

    static let figures: [Mistake] = [
        Mistake(name: "comma-without-unit", right: "capex: 180000 EUR", wrong: "capex: 1,5"),
        Mistake(name: "scale-without-currency", right: "capex: 180000 EUR", wrong: "capex: 30 Mio"),
        Mistake(name: "remark", right: "capex: 180000 EUR", wrong: "capex: 30 000 EUR netto"),
        Mistake(name: "remark-in-brackets", right: "capex: 180000 EUR", wrong: "capex: 180 000 EUR (geschätzt)"),
        Mistake(name: "dash-for-cents", right: "capex: 180000 EUR", wrong: "capex: 180 000,- EUR"),
        Mistake(name: "plus", right: "capex: 180000 EUR", wrong: "capex: +30 000 EUR"),
        Mistake(name: "calculation", right: "capex: 180000 EUR", wrong: "capex: 30 000 EUR + 5 000 EUR"),
        Mistake(name: "per-year", right: "capex: 180000 EUR", wrong: "capex: 30 000 EUR pro Jahr"),
        Mistake(name: "per-month", right: "capex: 180000 EUR", wrong: "capex: 30 000 EUR pro Monat"),
        Mistake(name: "no-break-space-in-figure", right: "capex: 180000 EUR", wrong: "capex: 180\u{A0}000 EUR"),
        Mistake(name: "figure-list", right: "capex: 180000 EUR", wrong: "capex: [180000 EUR]"),
        Mistake(name: "figure-in-words", right: "capex: 180000 EUR", wrong: "capex: dreißigtausend Euro"),
        Mistake(name: "empty-text", right: "capex: 180000 EUR", wrong: "capex: \"\""),
        Mistake(name: "fraction", right: "amount: 40 %", wrong: "amount: 0.4"),
        Mistake(name: "fraction-comma", right: "amount: 40 %", wrong: "amount: 0,4"),
        Mistake(name: "share-remark", right: "amount: 40 %", wrong: "amount: 40 % der Kosten"),
        Mistake(name: "share-in-words", right: "amount: 40 %", wrong: "amount: vierzig Prozent"),
        Mistake(name: "missing-amount", right: "amount: 40 %", wrong: "amount:"),
        Mistake(name: "opex-once", right: "capex: 180000 EUR", wrong: "capex: 180000 EUR\n      opex: 2000 EUR"),
        Mistake(name: "opex-tilde", right: "capex: 180000 EUR", wrong: "capex: 180000 EUR\n      opex: ~"),
        Mistake(name: "opex-empty", right: "capex: 180000 EUR", wrong: "capex: 180000 EUR\n      opex:"),
        Mistake(name: "received-no", right: "status: applied", wrong: "status: applied\n        received: Nein"),
        Mistake(
            name: "unit-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: 168 000 t CO2e/a", file: inventory),
        Mistake(
            name: "larger-unit-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: 168 kt CO2e/a",
            file: inventory),
        Mistake(
            name: "other-unit-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: 168 GWh", file: inventory),
        Mistake(name: "share-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: 12 %", file: inventory),
        Mistake(
            name: "thousands-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: 168 Tsd.", file: inventory),
        Mistake(name: "minus-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: -168 000", file: inventory),
        Mistake(
            name: "nothing-in-cell", right: "all_scopes: 168 000", wrong: "all_scopes: 0 (keine Daten)", file: inventory
        ),
        Mistake(
            name: "population-in-millions", right: "population: 120 000", wrong: "population: 0,12 Mio.", file: city),
        Mistake(
            name: "population-noun", right: "population: 120 000", wrong: "population: 120 000 Einwohner", file: city),
        Mistake(name: "area", right: "280.7 km2", wrong: "280,7 km²", file: city),
    ]

    /// What was followed as it was told, and gave another figure.
    static let amounts: [Mistake] = [
        Mistake(name: "about-thousands", right: "population: 120 000", wrong: "population: rd. 104 Tsd.", file: city),
        Mistake(name: "thousands-as-letter", right: "population: 120 000", wrong: "population: 104 T", file: city),
        Mistake(name: "about-money", right: "capex: 180000 EUR", wrong: "capex: rd. 138 TEUR"),
        Mistake(name: "more-than", right: "40 t CO2e/a", wrong: "> 48 t CO2e/a"),
        Mistake(name: "kilograms", right: "40 t CO2e/a", wrong: "48000 kg/a"),
        Mistake(name: "percent-of-emissions", right: "40 t CO2e/a", wrong: "30 %"),
        Mistake(name: "francs", right: "capex: 180000 EUR", wrong: "capex: 138 000 Fr."),
        Mistake(name: "crowns", right: "capex: 180000 EUR", wrong: "capex: 138 000 Kronen"),
        Mistake(
            name: "month-in-year", right: "capex: 180000 EUR", wrong: "capex: 180000 EUR\n      opex: 1625 EUR/Monat"),
        Mistake(name: "product", right: "capex: 180000 EUR", wrong: "capex: 2 x 69000 EUR"),
        Mistake(name: "range-of-shares", right: "amount: 40 %", wrong: "amount: 40 % bis 80 %"),
        Mistake(name: "confidential", right: "capex: 180000 EUR", wrong: "capex: vertraulich"),
        Mistake(name: "notation-key", right: "all_scopes: 168 000", wrong: "all_scopes: IE", file: inventory),
        Mistake(name: "does-not-apply", right: "capex: 180000 EUR", wrong: "capex: entfällt"),
        Mistake(name: "no-details", right: "capex: 180000 EUR", wrong: "capex: k. A."),
        Mistake(name: "question-mark", right: "capex: 180000 EUR", wrong: "capex: ?"),
        Mistake(name: "spreadsheet-error", right: "capex: 180000 EUR", wrong: "capex: #NV"),
        Mistake(
            name: "figure-for-years", right: "by_year:\n          2028: 40 t CO2e/a", wrong: "by_year: 48 t CO2e/a"),
        Mistake(
            name: "figure-for-effects",
            right:
                "effects:\n      - kind: reduction\n        sector: electricity\n        by_year:\n          2028: 40 t CO2e/a",
            wrong: "effects: 48 t CO2e/a ab 2028"),
        Mistake(
            name: "count-without-noun",
            right: "kind: reduction\n        sector: electricity\n        by_year:\n          2028: 40 t CO2e/a",
            wrong: "kind: beneficiaries\n        by_year:\n          2028: 90"),
        Mistake(
            name: "share-for-count",
            right: "kind: reduction\n        sector: electricity\n        by_year:\n          2028: 40 t CO2e/a",
            wrong: "kind: beneficiaries\n        by_year:\n          2028: 90 % Studierende"),
        Mistake(
            name: "equation-for-rate", right: "currency: EUR\n",
            wrong:
                "currency: EUR\nexchange_rates:\n  - from: CHF\n    to: EUR\n    rate: 1 CHF = 1.05 EUR\n    date: 2026-05-29\n    source: EZB\n",
            file: city),
        Mistake(
            name: "inverse-rate", right: "currency: EUR\n",
            wrong:
                "currency: EUR\nexchange_rates:\n  - from: CHF\n    to: EUR\n    rate: 1 EUR = 0.95 CHF\n    date: 2026-05-29\n    source: EZB\n",
            file: city),
        Mistake(name: "francs-for-code", right: "currency: EUR", wrong: "currency: sFr", file: city),
        Mistake(
            name: "factor-unit", right: "source: Bilanz der Stadt 2018\n",
            wrong:
                "source: Bilanz der Stadt 2018\nfactors:\n  unit: t CO2e/MWh\n  rows:\n    - carrier: electricity\n      factor: 247 g/kWh\n",
            file: inventory),
    ]

    static let dates: [Mistake] = [
        Mistake(name: "en-dash", right: "end: 2027", wrong: "end: 2027–12"),
        Mistake(name: "month-first", right: "end: 2027", wrong: "end: 08.2027"),
        Mistake(name: "dash-for-date", right: "end: 2027", wrong: "end: -"),
        Mistake(name: "year-remark", right: "year: 2018", wrong: "year: 2022 (vorläufig)", file: inventory),
        Mistake(name: "end-of-year", right: "year: 2018", wrong: "year: Ende 2030", file: inventory),
        Mistake(name: "american-date", right: "date: 2026-03-15", wrong: "date: 03/15/2026"),
        Mistake(name: "day-or-month", right: "date: 2026-03-15", wrong: "date: 3/4/2026"),
        Mistake(name: "short-year", right: "date: 2026-03-15", wrong: "date: 1.3.26"),
        Mistake(name: "date-remark", right: "date: 2026-03-15", wrong: "date: 15.03.2026 (Rat)"),
        Mistake(name: "date-and-time", right: "date: 2026-03-15", wrong: "date: 2026-03-15T10:00:00"),
        Mistake(name: "hyphens", right: "date: 2026-03-15", wrong: "date: 15-03-2026"),
        Mistake(name: "short-parts", right: "end: 2027", wrong: "end: 2028-2-5"),
        Mistake(name: "slashes", right: "end: 2027", wrong: "end: 2028/02/05"),
        Mistake(name: "short-month", right: "end: 2027", wrong: "end: 2028-3"),
        Mistake(name: "no-hyphens", right: "end: 2027", wrong: "end: 20280205"),
        Mistake(name: "two-digits", right: "end: 2027", wrong: "end: 28"),
        Mistake(name: "decimal-year", right: "end: 2027", wrong: "end: 2028."),
        Mistake(name: "decimal-year-zero", right: "end: 2027", wrong: "end: 2028.0"),
        Mistake(name: "quarter", right: "end: 2027", wrong: "end: Q3 2028"),
        Mistake(name: "roman-quarter", right: "end: 2027", wrong: "end: III/2028"),
        Mistake(name: "half-year", right: "end: 2027", wrong: "end: 2. Halbjahr 2028"),
        Mistake(name: "years", right: "end: 2027", wrong: "end: 2027-2028"),
        Mistake(name: "no-such-day", right: "end: 2027", wrong: "end: 2028-02-30"),
        Mistake(name: "no-such-day-german", right: "end: 2027", wrong: "end: 31.04.2028"),
        Mistake(name: "no-such-month", right: "end: 2027", wrong: "end: 2028-00"),
        Mistake(name: "no-date", right: "end: 2027", wrong: "end: offen"),
        Mistake(name: "short-year-key", right: "2028: 40", wrong: "28: 40"),
    ]

    static let words: [Mistake] = [
        Mistake(name: "laufend", right: "status: planned", wrong: "status: laufend"),
        Mistake(name: "done", right: "status: planned", wrong: "status: done"),
        Mistake(name: "idee", right: "status: planned", wrong: "status: Idee"),
        Mistake(name: "bracket", right: "status: planned", wrong: "status: planned (ab 2027)"),
        Mistake(name: "slashes-for-comment", right: "status: planned", wrong: "status: planned // bis Ende"),
        Mistake(name: "hash-without-space", right: "status: planned", wrong: "status: planned#bis Ende"),
        Mistake(name: "status-list", right: "status: planned", wrong: "status: [planned]"),
        Mistake(name: "approved", right: "status: applied", wrong: "status: approved"),
        Mistake(name: "bewilligt", right: "status: applied", wrong: "status: bewilligt"),
        Mistake(name: "kredit", right: "instrument: loan", wrong: "instrument: Kredit"),
        Mistake(name: "gmbh", right: "type: company", wrong: "type: GmbH"),
        Mistake(name: "air", right: "    cost:\n", wrong: "    co_benefits:\n      - Luftqualität\n    cost:\n"),
        Mistake(name: "sdg", right: "    cost:\n", wrong: "    sdgs:\n      - Ziel 7\n    cost:\n"),
        Mistake(name: "nein", right: "measures:\n", wrong: "publish: nein\nmeasures:\n"),
        Mistake(name: "anonym", right: "measures:\n", wrong: "publish: anonym\nmeasures:\n"),
        Mistake(name: "country-name", right: "country: DE", wrong: "country: Österreich", file: city),
        Mistake(name: "country-of-three", right: "country: DE", wrong: "country: GER", file: city),
        Mistake(name: "uk", right: "country: DE", wrong: "country: UK", file: city),
        Mistake(name: "country-small", right: "country: DE", wrong: "country: de", file: city),
        Mistake(name: "no-country", right: "country: DE", wrong: "country: Preußen", file: city),
        Mistake(name: "first", right: "iteration: 1", wrong: "iteration: erste", file: city),
        Mistake(name: "currency-name", right: "currency: EUR", wrong: "currency: Euro", file: city),
    ]
}
