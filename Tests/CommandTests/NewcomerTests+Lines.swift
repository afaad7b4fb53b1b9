/// Mistakes of lines: what is copied from elsewhere, a line lost, quotation marks, texts over several lines.
extension NewcomerTests {
    static let lineMistakes: [Mistake] = headings + quotes + lists + foreignLines + longTexts

    private static let headings: [Mistake] = [
        Mistake(name: "lost-stakeholder", right: "stakeholder:\n", wrong: ""),
        Mistake(name: "lost-measures", right: "measures:\n", wrong: ""),
        Mistake(name: "lost-effects", right: "    effects:\n", wrong: ""),
        Mistake(name: "lost-by-year", right: "        by_year:\n", wrong: ""),
        Mistake(name: "lost-cost", right: "    cost:\n", wrong: ""),
        Mistake(name: "lost-funding", right: "    funding:\n", wrong: ""),
        Mistake(
            name: "lost-co-benefits", right: "        status: applied\n",
            wrong: "        status: applied\n      - noise\n      - air-quality\n"),
    ]

    private static let quotes: [Mistake] = [
        Mistake(name: "name-behind-stakeholder", right: "stakeholder:\n", wrong: "stakeholder: Bäckerei Muster\n"),
        Mistake(name: "apostrophe", right: "title: Photovoltaik auf der Backstube", wrong: "title: 'Oma's Backstube'"),
        Mistake(name: "marks-in-marks", right: "title: Photo", wrong: "title: \"Die \"grüne\" Backstube\"\n#"),
        Mistake(name: "json-comma", right: "title: Photovoltaik auf der Backstube", wrong: "\"title\": \"Backstube\","),
        Mistake(name: "quoted-figure", right: "capex: 180000 EUR", wrong: "capex: \"180000\" EUR"),
        Mistake(
            name: "quoted-words", right: "    effects:",
            wrong: "    co_benefits: \"noise\", \"air-quality\"\n    effects:"),
        Mistake(
            name: "number-behind-colon", right: "title: Photovoltaik auf der Backstube",
            wrong: "title: PV, Phase 2: Speicher # 3"),
        Mistake(name: "braces", right: "title: Photovoltaik auf der Backstube", wrong: "title: {PV}"),
        Mistake(name: "misdecoded", right: "name: Bäckerei", wrong: "name: BÃ¤ckerei"),
    ]

    private static let lists: [Mistake] = [
        Mistake(
            name: "stars", right: "    effects:",
            wrong: "    co_benefits:\n      * noise\n      * air-quality\n    effects:"),
        Mistake(
            name: "numbers", right: "    effects:",
            wrong: "    co_benefits:\n      1. noise\n      2. air-quality\n    effects:"),
        Mistake(name: "round-brackets", right: "    effects:", wrong: "    co_benefits: (noise, jobs)\n    effects:"),
        Mistake(name: "dot-before-id", right: "  - id: photovoltaik", wrong: "  • id: photovoltaik"),
        Mistake(name: "dash-before-id", right: "  - id: photovoltaik", wrong: "  – id: photovoltaik"),
        Mistake(name: "year-without-colon", right: "2028: 40 t", wrong: "2028 40 t"),
        Mistake(name: "year-with-semicolon", right: "2028: 40 t", wrong: "2028; 40 t"),
        Mistake(name: "year-with-equals-sign", right: "2028: 40 t", wrong: "2028 = 40 t"),
        Mistake(
            name: "second-year-without-colon", right: "          2028: 40 t CO2e/a",
            wrong: "          2028: 40 t CO2e/a\n          2029 45 t CO2e/a"),
        Mistake(name: "semicolon", right: "    status: planned", wrong: "    status; planned"),
        Mistake(name: "dash-for-colon", right: "    status: planned", wrong: "    status - planned"),
    ]

    private static let foreignLines: [Mistake] = [
        Mistake(name: "slashes", right: "ccc: 1\n", wrong: "// Beitrag der Bäckerei\nccc: 1\n"),
        Mistake(name: "ruler", right: "measures:\n", wrong: "---------------\nmeasures:\n"),
        Mistake(name: "stars-as-ruler", right: "measures:\n", wrong: "***\nmeasures:\n"),
        Mistake(name: "html-comment", right: "measures:\n", wrong: "<!-- Maßnahmen -->\nmeasures:\n"),
        Mistake(name: "page-number", right: "measures:\n", wrong: "Seite 1 von 1\nmeasures:\n"),
        Mistake(
            name: "row-of-a-table", right: "    cost:\n", wrong: "    electricity\tStrom\t40 t CO2e/a\n    cost:\n"),
        Mistake(name: "quoted-mail", right: bakery, wrong: quoted),
    ]

    private static let longTexts: [Mistake] = [
        Mistake(
            name: "second-line-with-colon", right: "    field:",
            wrong: "    description: Eine Anlage.\n      Zweiter Absatz: Speicher.\n    field:"),
        Mistake(
            name: "third-line-with-colon", right: "    field:",
            wrong: "    description: Eine Anlage.\n      Ohne Doppelpunkt.\n      Dann: Speicher.\n    field:"),
        Mistake(
            name: "text-behind-sign", right: "    field:",
            wrong: "    description: | Eine Anlage.\n      Zweite Zeile: Speicher.\n    field:"),
        Mistake(
            name: "stars-in-a-text", right: "    field:",
            wrong: "    description:\n      * Anlage\n      * Speicher\n    field:"),
        Mistake(
            name: "flush-left-paragraph", right: "    field:",
            wrong: "    description: Eine Anlage.\nZweiter Absatz.\n    field:"),
    ]

    private static let quoted = bakery.split(separator: "\n").map { "> \($0)\n" }.joined()
}
