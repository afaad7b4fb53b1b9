/// Mistakes of structure: a field with another name or at another place, a list for a block, a dash too many.
extension NewcomerTests {
    static let structureMistakes: [Mistake] = [
        Mistake(name: "titel-for-name", right: "  name: Bäckerei", wrong: "  title: Bäckerei"),
        Mistake(name: "firma-for-name", right: "  name: Bäckerei", wrong: "  firma: Bäckerei"),
        Mistake(name: "other-name", right: "  name: Bäckerei", wrong: "  wir: Bäckerei"),
        Mistake(name: "state", right: "    status: planned", wrong: "    state: planned"),
        Mistake(name: "until", right: "    end: 2027", wrong: "    until: 2027"),
        Mistake(name: "party", right: "stakeholder:", wrong: "party:"),
        Mistake(name: "company", right: "stakeholder:", wrong: "company:"),
        Mistake(
            name: "year-without-by-year", right: "        by_year:\n          2028: 40 t CO2e/a",
            wrong: "        2028: 40 t CO2e/a"),
        Mistake(
            name: "effect-in-measure",
            right:
                "    effects:\n      - kind: reduction\n        sector: electricity\n        by_year:\n          2028: 40 t CO2e/a",
            wrong: "    kind: reduction\n    sector: electricity\n    by_year:\n      2028: 40 t CO2e/a"),
        Mistake(name: "cost-total", right: "      capex: 180000 EUR", wrong: "      total: 180000 EUR"),
        Mistake(name: "total-in-declared", right: "measures:\n", wrong: "declared:\n  total: 5 t CO2e/a\nmeasures:\n"),
        Mistake(name: "partners-at-the-top", right: "measures:\n", wrong: "partners:\n  - kfw\nmeasures:\n"),
        Mistake(
            name: "signature-as-list", right: "signature:\n  status: signed\n  date: 2026-03-15\n  position",
            wrong: "signature:\n  - status: signed\n    date: 2026-03-15\n    position"),
        Mistake(
            name: "words-for-list", right: "    effects:", wrong: "    co_benefits: jobs, education\n    effects:"),
        Mistake(
            name: "bullets", right: "    effects:",
            wrong: "    co_benefits:\n      • jobs\n      • education\n    effects:"),
        Mistake(name: "named-measure", right: "  - id: photovoltaik\n", wrong: "  photovoltaik:\n"),
        Mistake(name: "title-for-measure", right: "measures:\n", wrong: "measures:\n  - Ladestation vor der Tür\n"),
        Mistake(name: "money-for-cost", right: "    cost:\n      capex: 180000 EUR", wrong: "    cost: 180000 EUR"),
        Mistake(name: "no-cost", right: "    cost:\n      capex: 180000 EUR", wrong: "    cost: keine"),
        Mistake(name: "no-partners", right: "    effects:", wrong: "    partners: []\n    effects:"),
        Mistake(
            name: "measure-without-dash", right: "    cost:\n      capex: 180000 EUR",
            wrong:
                "    id: mieterstrom\n    title: Mieterstrom\n    field: energy-systems\n    status: planned\n    cost:\n      capex: 180000 EUR"
        ),
        Mistake(
            name: "name-for-entry", right: "  - id: photovoltaik\n    title: Photovoltaik auf der Backstube",
            wrong: "  - photovoltaik:\n      title: Photovoltaik auf der Backstube"),
        Mistake(
            name: "lone-dash", right: "  - id: photovoltaik\n", wrong: "  -\n  id: photovoltaik\n"),
        Mistake(name: "missing-id", right: "  - id: photovoltaik\n    title", wrong: "  - title"),
        Mistake(name: "missing-kind", right: "kind: commitment\n", wrong: ""),
        Mistake(name: "kind-of-another-file", right: "kind: commitment", wrong: "kind: contract"),
        Mistake(name: "two-fields", right: "    cost:\n      capex: 180000 EUR", wrong: "    cost: capex: 180000 EUR"),
        Mistake(name: "id-and-title", right: "id: photovoltaik\n    title:", wrong: "id: photovoltaik title:"),
        Mistake(name: "dash-for-nothing", right: "capex: 180000 EUR", wrong: "capex: -"),
        Mistake(name: "dash-in-title", right: "title: Photovoltaik", wrong: "title: - Photovoltaik"),
        Mistake(name: "number-sign", right: "title: Photovoltaik", wrong: "title: #1 Photovoltaik"),
        Mistake(name: "code-fence", right: "ccc: 1\n", wrong: "```yaml\nccc: 1\n"),
        Mistake(name: "no-colon", right: "    cost:\n", wrong: "    cost\n"),
        Mistake(name: "equals-sign", right: "    status: planned", wrong: "    status = planned"),
        Mistake(name: "wide-colon", right: "    status: planned", wrong: "    status：planned"),
        Mistake(
            name: "year-beside-by-year", right: "          2028: 40 t CO2e/a", wrong: "        2028: 40 t CO2e/a"),
        Mistake(
            name: "later-year-beside-by-year", right: "          2028: 40 t CO2e/a",
            wrong: "          2028: 40 t CO2e/a\n        2030: 50 t CO2e/a"),
        Mistake(
            name: "effect-beside-effects",
            right:
                "      - kind: reduction\n        sector: electricity\n        by_year:\n          2028: 40 t CO2e/a",
            wrong: "    kind: reduction\n    sector: electricity\n    by_year:\n      2028: 40 t CO2e/a"),
        Mistake(
            name: "lines-beside-an-entry",
            right: "        instrument: loan\n        amount: 40 %\n        status: applied",
            wrong: "        instrument: loan\n    amount: 40 %\n    status: applied"),
        Mistake(
            name: "lost-heading",
            right:
                "stakeholder:\n  id: baeckerei-muster\n  name: Bäckerei Muster GmbH\n  type: company\n  website",
            wrong: "id: baeckerei-muster\nname: Bäckerei Muster GmbH\ntype: company\nwebsite"),
        Mistake(name: "lost-signature", right: "signature:\n", wrong: ""),
        Mistake(
            name: "heading-twice", right: "signature:\n  status: signed\n  date: 2026-03-15\n  position",
            wrong: "signature:\n  signature:\n    status: signed\n    date: 2026-03-15\n    position"),
        Mistake(name: "type-for-kind", right: "- kind: reduction", wrong: "- type: reduction"),
        Mistake(
            name: "years-as-list", right: "          2028: 40 t CO2e/a",
            wrong: "          - year: 2028\n            value: 40 t CO2e/a"),
        Mistake(name: "title-tilde", right: "title: Photovoltaik auf der Backstube", wrong: "title: ~"),
        Mistake(name: "unsigned", right: "status: signed", wrong: "status: unsigned"),
        Mistake(name: "text-after-quote", right: "title: Photovoltaik", wrong: "title: \"Photovoltaik\" der"),
    ]
}
