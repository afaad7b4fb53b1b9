// Names where a short name belongs, several values in one, and words that people have for those of the format.
extension NewcomerTests {
    static let references: [Mistake] = [
        Mistake(name: "funder-name", right: "funder: kfw", wrong: "funder: KfW"),
        Mistake(name: "funder-bund", right: "funder: kfw", wrong: "funder: Bund"),
        Mistake(name: "funder-sparkasse", right: "funder: kfw", wrong: "funder: Sparkasse Musterstadt"),
        Mistake(name: "funder-eib", right: "funder: kfw", wrong: "funder: EIB"),
        Mistake(name: "funder-two", right: "funder: kfw", wrong: "funder: Bund und Land"),
        Mistake(name: "funder-unknown", right: "funder: kfw", wrong: "funder: Klimafonds Nord"),
        Mistake(
            name: "payer", right: "      capex: 180000 EUR",
            wrong: "      capex: 180000 EUR\n      payers:\n        - payer: Bürger\n          amount: 100 %"),
        Mistake(name: "owner-name", right: "end: 2027", wrong: "owner: Stadtwerke Musterstadt GmbH"),
        Mistake(name: "owners", right: "end: 2027", wrong: "owner: stadtwerke und baeckerei-muster"),
        Mistake(name: "partner-name", right: "end: 2027", wrong: "partners:\n      - Solarverein e.V."),
        Mistake(name: "part-of-title", right: "end: 2027", wrong: "part_of: Solardächer der Stadt"),
        Mistake(name: "level-title", right: "measures:\n", wrong: "level: Letter of Intent\nmeasures:\n"),
        Mistake(name: "template", right: "currency: EUR", wrong: "template: Version 3", file: city),
        Mistake(
            name: "baseline-figure", right: "currency: EUR",
            wrong: "targets:\n  - id: neutral\n    year: 2030\n    baseline: 630 000 t CO2e/a\n    reduction: 80 %",
            file: city),
        Mistake(
            name: "two-in-entry", right: "    cost:\n",
            wrong: "    co_benefits:\n      - noise / air-quality\n    cost:\n"),
        Mistake(name: "two-sectors", right: "sector: electricity", wrong: "sector: electricity / heat"),
        Mistake(name: "two-statuses", right: "status: planned", wrong: "status: geplant/laufend"),
        Mistake(name: "mobilitaet", right: "sector: electricity", wrong: "sector: Mobilität"),
        Mistake(name: "industrie", right: "sector: electricity", wrong: "sector: Industrie"),
        Mistake(name: "landkreis", right: "type: company", wrong: "type: Landkreis"),
        Mistake(name: "zweckverband", right: "type: company", wrong: "type: Zweckverband"),
        Mistake(name: "no-type", right: "type: company", wrong: "type: Sonderfall"),
        Mistake(name: "region-of-country", right: "country: DE", wrong: "country: DE-NI", file: city),
        Mistake(name: "swiss-francs", right: "currency: EUR", wrong: "currency: sFr", file: city),
        Mistake(name: "no-currency", right: "currency: EUR", wrong: "currency: SFR", file: city),
        Mistake(name: "euro-sign-as-currency", right: "currency: EUR", wrong: "currency: €", file: city),
        Mistake(name: "unlisted-currency", right: "currency: EUR", wrong: "currency: CNH", file: city),
        Mistake(
            name: "section", right: "currency: EUR", wrong: "sections:\n  Bilanz: Die Bilanz gilt.", file: city),
        Mistake(name: "legal-nature-no", right: "currency: EUR", wrong: "legal_nature: nein", file: city),
        Mistake(
            name: "language-capitals", right: "  - de\n", wrong: "  - DE\nbinding_language: de\n", file: city),
        Mistake(
            name: "two-websites", right: "https://baeckerei-muster.example",
            wrong: "https://baeckerei-muster.example und www.brot.example"),
        Mistake(
            name: "website-remark", right: "https://baeckerei-muster.example",
            wrong: "https://baeckerei-muster.example (im Aufbau)"),
        Mistake(
            name: "mailto", right: "signature:\n",
            wrong: "  contact:\n    position: Leitung\n    email: mailto:klima@baeckerei-muster.example\nsignature:\n"),
        Mistake(
            name: "email-in-brackets", right: "signature:\n",
            wrong:
                "  contact:\n    position: Leitung\n    email: Klimabüro <klima@baeckerei-muster.example>\nsignature:\n"
        ),
        Mistake(name: "umlaut-of-two", right: "id: baeckerei-muster", wrong: "id: ba\u{308}ckerei-muster"),
        Mistake(name: "unknown-field", right: "end: 2027", wrong: "laufzeit: 2026 - 2027"),
    ]
}
