import Diagnostics
import Quantities

extension Impact {
    /// In English: `makes a difference of 1,001 t CO2e/a`, `in a measure of 12,000 t CO2e/a and 4,000,000 EUR`.
    var english: Prose {
        switch basis {
        case .standsIn(let whole): "in \(whole.english) of \(amounts(and: "and"))"
        case .changes:
            if let completeness {
                "leaves \(completeness.count) of \(completeness.total) points of this part of the template open"
            } else {
                "makes a difference of \(amounts(and: "and"))"
            }
        }
    }

    /// In German: `macht einen Unterschied von 1.001 t CO2e/a`, `in einer Maßnahme mit 12.000 t CO2e/a und 4.000.000 EUR`.
    var german: Prose {
        switch basis {
        case .standsIn(let whole): "\(whole.german) mit \(amounts(and: "und"))"
        case .changes:
            if let completeness {
                "lässt \(completeness.count) von \(completeness.total) Punkten dieses Teils der Vorlage offen"
            } else {
                "macht einen Unterschied von \(amounts(and: "und"))"
            }
        }
    }

    private func amounts(and word: String) -> Prose {
        let emissions = emissions.map { ["\($0, unit: "t CO2e/a")" as Prose] } ?? []
        let parts = emissions + ([money].compactMap(\.self) + otherMoney).map { "\(money: $0)" }
        guard let last = parts.last, let first = parts.first, parts.count > 1 else { return parts.first ?? "" }
        return "\(parts.dropFirst().dropLast().reduce(first) { "\($0), \($1)" }) \(word) \(last)"
    }
}

extension Impact.Whole {
    fileprivate var english: String {
        switch self {
        case .measure: "a measure"
        case .commitment: "a commitment"
        case .commitments: "commitments"
        case .inventory: "an inventory"
        case .inventoryRow: "a row"
        case .target: "a target"
        case .sectors: "sectors"
        }
    }

    fileprivate var german: String {
        switch self {
        case .measure: "in einer Maßnahme"
        case .commitment: "in einem Beitrag"
        case .commitments: "in Beiträgen"
        case .inventory: "in einer Bilanz"
        case .inventoryRow: "in einer Zeile"
        case .target: "in einem Ziel"
        case .sectors: "in Sektoren"
        }
    }
}
