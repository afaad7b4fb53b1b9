import Quantities

extension InventoryFact {
    var german: Sentence {
        switch self {
        case .emissionsPerHead(let perHead, let unit, let plausible):
            Sentence(
                "Emissionen betragen \(perHead, unit: "t CO2e") pro Kopf und Jahr, üblich sind 1 bis 25",
                help: Self.unitHelp(unit, plausible), label: "Einheit der Tabelle")
        case .electricityFactor(let factor, let unit, let plausible):
            Sentence(
                "Emissionsfaktor für Strom von \(factor, unit: unit) liegt außerhalb von 1 bis 1.500 g CO2e/kWh",
                help: plausible.map { "die Einheit prüfen: \(quoted: $0) wäre plausibel" }
                    ?? "Zahl und Einheit prüfen")
        case .scope(let scope, let sector, let allowed):
            Sentence(
                "Wert unter Scope \(scope) im Sektor \(quoted: sector), der diesen Scope nach dem GPC nicht hat",
                help: scope == 2
                    ? "bezogene Energie dem Sektor zuordnen, der sie nutzt, oder den Wert unter \(oneOf: Self.keys(allowed)) eintragen"
                    : "den Wert unter \(oneOf: Self.keys(allowed)) eintragen, vorgelagerte Emissionen in einer Zeile `other`"
            )
        case .warmingPotentials(let printed, let computed, let unit, let set, let fitting) where fitting.isEmpty:
            Self.germanNoSet(printed, computed, unit, set)
        case .warmingPotentials(_, let computed, let unit, let set, let fitting):
            Self.germanOtherSet(computed, unit, set, fitting)
        case .noWarmingPotentials(let fitting): Self.germanNoWarmingPotentials(fitting)
        case .gasOutsideSet(let gas, let set): Self.germanGasOutsideSet(gas, set)
        case .incomparable(let aspect, let start, let baseline):
            Sentence(
                "Bilanzen dieses Ziels haben \(aspect.german): hier \(quoted: start), in der Basisbilanz \(quoted: baseline)",
                help: "eine der beiden neu berechnen oder beide gleich angeben", label: "hier \(quoted: start)")
        }
    }

    private static func unitHelp(_ unit: String?, _ perHead: Decimal?) -> Prose {
        guard let unit, let perHead else { return "Emissionen und Einwohnerzahl prüfen" }
        return "die Einheit prüfen (mit \(quoted: unit) wären es \(perHead, unit: "t CO2e")), ebenso die Einwohnerzahl"
    }

    private static func keys(_ scopes: [Int]) -> [String] { scopes.map { "scope_\($0)" } }

    private static func germanNoSet(_ printed: Decimal, _ computed: Decimal, _ unit: String, _ set: String) -> Sentence
    {
        Sentence(
            "gedruckt ist \(printed, unit: unit), mit \(quoted: set) ergeben die Gase aber \(computed, unit: unit)",
            help: "den gedruckten Wert oder die Gase berichtigen; auch kein anderer Bericht ergibt ihn",
            label: "die Gase ergeben \(computed, unit: unit)")
    }

    private static func germanOtherSet(_ computed: Decimal, _ unit: String, _ set: String, _ fitting: [String])
        -> Sentence
    {
        Sentence(
            "gedruckter Wert passt zu \(oneOf: fitting) und nicht zu \(quoted: set)",
            help: "\(quoted: "gwp: " + fitting[0]) schreiben oder den gedruckten Wert berichtigen",
            label: "\(set) ergibt \(computed, unit: unit)")
    }

    private static func germanNoWarmingPotentials(_ fitting: [String]) -> Sentence {
        Sentence(
            "Gase ohne `gwp`: Ihre CO2-Äquivalente lassen sich nicht berechnen",
            help: fitting.isEmpty
                ? "`gwp` mit dem Bericht ergänzen, dessen Faktoren gelten: SAR, AR4, AR5 oder AR6"
                : "`gwp` ergänzen; zu den gedruckten Werten passt \(oneOf: fitting)")
    }

    private static func germanGasOutsideSet(_ gas: String, _ set: String) -> Sentence {
        Sentence(
            "kein Faktor für \(quoted: gas) in \(quoted: set)",
            help: "CO2-Äquivalente als `value` angeben oder unter `gwp` den Bericht, dessen Faktoren gelten")
    }
}

extension InventoryFact.Aspect {
    fileprivate var german: String {
        switch self {
        case .scenario: "verschiedene Szenarien"
        case .method: "verschiedene Methoden"
        case .warmingPotentials: "verschiedene Treibhauspotenziale"
        }
    }
}
