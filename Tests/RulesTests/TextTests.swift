import Diagnostics
import Rules
import Testing

/// Texts that rules on publication must leave alone, and texts that they must not.
@Suite struct TextTests {
    private static let harmless = [
        "Die Stadtwerke bauen das Netz bis 2030 aus.", "E-Mobilität @ Work: 12 Ladesäulen",
        "Fragen an info@stadt.example oder klimaschutz@stadt.example", "Fragen an klimaschutzamt@stadt.example.",
        "Siehe https://stadt.example/@klima/plan", "Telefonberatung an 120 Tagen im Jahr 2028",
        "Mobil 2030 ersetzt den Plan Mobil 2020 aus dem Jahr 2012", "Phone masts: 12 000 000 kWh", "Tel Aviv 2019-2021",
        "Rund 0.5 M EUR, 015 % Anteil", "Angebote für Frauen und Herren", "Mann und Frau Hand in Hand",
        "Frau Oberbürgermeisterin hat das Netz eröffnet", "Mr Mayor opened the plant", "Herrn Bürgermeister übergeben",
        "Frau-Holle-Straße 12", "HERR", "The Ms. is digitised", "10 ms Laufzeit", "Herr und Frau", "Frau.",
        "Das Ziel „[...] bis 2030“ steht im Beschluss.", "The goal \"[…] by 2030\" is in the decision.",
        "Roman XXX chapter", "XXL-Dach", "Textil und Text", "Bittersalz, bitte beachten Sie die Frist",
        "We ask owners to please describe their roofs", "Data will show whether it works", "Hier entsteht ein Quartier",
        "Wird ergänzt durch Speicher", "Details to be elaborated", "folgt dem Plan der Stadt", "Die Stadt folgt.",
        "pending approval by the council", "n-tes Gebäude", "T. B. D. Müller Stiftung", "Platzhalter im Plan 2030",
        "Siehe [2] und [Anhang, S. 3]", "Treffen in Ms Teams", "Anbau der Kita Frau Holle", "Das Märchen „Frau Holle“",
        "Sanierung am Frau Doktor-Schmitt-Platz", "Platz vor der Dr. Martin Luther Schule", "Mühle der Dr. Oetker KG",
        "Ansprechpartner: Amt für Umwelt", "Ansprechperson ist Leitung Klimaschutz", "Prof. Otto Muster Stiftung",
        "Contact person: Climate Office", "It saves 12 t +12 000 000 kWh", "Call for 12 projects, 100 000 each",
        "To be completed by 2027: the second line", "Der Mustertext-Wettbewerb", "The plan should list all roofs",
        "Angaben folgen dem Leitfaden", "Name of the street: Ring", "ISBN 0-19-852663-6", "Az. 0231-502 22 33 44",
        "IBAN DE02 1203 0000 0000 2020 51", "+12 000 000 000 kWh", "Schlüssel 059130000000", "Der Saal ist todo.",
        "Im XX. Jahrhundert", "Halle XX", "Zahlen folgen einem Muster", "2026-03-15 0001234567",
        "Vertrag Nr. 0171 555012", "0.171 5550123 t",
    ]

    private static let telling: [(String, Code)] = [
        ("Fragen an eva.muster@stadt.example", .contactInText), ("<mailto:e.muster@stadt.example>", .contactInText),
        ("solarclub77@gmail.com weiß mehr", .contactInText), ("Auskunft: Tel. 0231 50-22222", .contactInText),
        ("Rückfragen bitte unter 0171 5550123 nach 17 Uhr", .contactInText),
        ("Ring Tom on 087 555 0199", .contactInText),
        ("Fragen: 0171/5550123", .contactInText), ("Eva, +49 171 5550123", .contactInText),
        ("Contact : Mme Muster", .nameInText), ("Hier bitte die Maßnahme kurz beschreiben.", .placeholderText),
        ("[À compléter par la direction]", .placeholderText), ("(Describa aquí las acciones)", .placeholderText),
        ("Costs are open (TBC)", .placeholderText), ("TODO Hartung fragen", .placeholderText),
        ("Leistung XX kW", .placeholderText), ("Zahlen folgen.", .placeholderText),
        ("Mobil: +49 171 2345678", .contactInText), ("Telefon (0231) 50 22 22", .contactInText),
        ("Durchwahl 0231/5022222.", .contactInText), ("Leitung Frau Muster", .nameInText),
        ("Contact: Mrs. Sample-Smith", .nameInText), ("Bericht an Herrn Prof. Dr. Muster", .nameInText),
        ("Responsible is Dr. Jo Sample", .nameInText), ("Leitung: Prof. Dr. med. Eva Muster", .nameInText),
        ("Contact person: Jo Sample, by post", .nameInText), ("Ansprechpartnerin ist Eva Muster.", .nameInText),
        ("Ing. Jo Sample, CSc., Mayor", .nameInText), ("Call +420 485 000 000", .contactInText),
        ("Office, T +358 2 000 0000", .contactInText),
        ("Module A-1 should detail and describe the city’s latest GHG inventory", .placeholderText),
        ("(fill out one sheet per intervention/project)", .placeholderText),
        ("Include a list of stakeholders who have committed to help your city achieve its goal", .placeholderText),
        ("To report the city's emissions gap and residual emissions, you can use table A-2.1", .placeholderText),
        ("To be completed", .placeholderText), ("The [Name of city] plan", .placeholderText),
        ("Cost: not yet clarified.", .placeholderText), ("Noch zu ergänzen", .placeholderText),
        ("Angaben folgen in Kürze.", .placeholderText), ("Kosten: noch abzustimmen", .placeholderText),
        ("Mustertext", .placeholderText), ("Blindtext", .placeholderText), ("k. A.", .placeholderText),
        ("Plan for the city (ist gerade in der Bearbeitung)", .placeholderText),
        ("tbd", .placeholderText), ("Kosten: TBD.", .placeholderText), ("- t.b.d. -", .placeholderText),
        ("Kosten – wird nachgereicht", .placeholderText), ("Contact: „Frau Muster, Ring 3", .nameInText),
        ("Leitung (Frau Muster)", .nameInText),
        ("xxx", .placeholderText), ("Es sind xxxx Dächer", .placeholderText), ("Lorem ipsum dolor", .placeholderText),
        ("Bitte ergänzen", .placeholderText), ("Umfang (bitte ergänzen)", .placeholderText),
        ("Data will be delivered ASAP by the utility", .placeholderText), ("Wirkung [...]", .placeholderText),
        ("Platzhalter", .placeholderText), ("n/a", .placeholderText), ("?", .placeholderText), ("-", .placeholderText),
        ("Für [Name einfügen] bestimmt", .placeholderText), ("[insert a description]", .placeholderText),
        ("Please insert text here", .placeholderText), ("Text folgt.", .placeholderText), ("…", .placeholderText),
    ]

    private static func codes(_ text: String) async -> [Code] {
        let quoted = text.replacing("\"", with: "\\\"")
        let example = """
            measures:
              - id: solar-roofs
                title: Solar roofs
                description: "\(quoted)"
                field: energy-systems
                status: planned
            """
        return await RuleExample(example).findings().map(\.code).filter { $0.number / 100 == 8 }
    }

    @Test func `every word that a search knows gives its hint`() {
        for word in NameSearch.hints { #expect(TextHints("by \(word) Muster").contains(.salutation), "\(word)") }
        for word in ContactSearch.hints { #expect(TextHints("\(word): 0231 50-2222").contains(.phone), "\(word)") }
        for word in Placeholder.anywhere { #expect(TextHints("It is \(word) kW").contains(.placeholder), "\(word)") }
        for phrase in Placeholder.atStart where !phrase.isEmpty {
            #expect(TextHints(phrase.uppercased()).contains(.placeholder), "\(phrase)")
            for mark in Placeholder.sentenceMarks.union(["\n", "\r\n", "\u{2028}"]) {
                #expect(TextHints("Cost\(mark) \(phrase)").contains(.placeholder), "\(mark) \(phrase)")
            }
        }
        #expect(!TextHints("The utility builds the grid by 2030; Women of Hamburg.").contains(.placeholder))
    }

    @Test(arguments: harmless)
    func `harmless texts are left alone`(text: String) async {
        #expect(await Self.codes(text) == [])
    }

    @Test(arguments: telling)
    func `telling texts are found`(text: String, code: Code) async {
        #expect(await Self.codes(text) == [code])
    }
}
