import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A figure under a scope that the sector does not have (GPC, table of sectors and scopes).
    ///
    /// Industrial processes, agriculture and land have scope 1 alone, waste has scopes 1 and 3. Some cities count upstream
    /// emissions of processes and land under scope 3: that is advice.
    static let wrongScope = Rule(
        .wrongScope,
        triggering: [
            example(process: "scope_2: ↓212435", waste: "scope_3: 56919"),
            example(process: "scope_3: ↓212435", waste: "scope_3: 56919"),
        ],
        nonTriggering: [example(process: "scope_2: not-occurring", waste: "scope_3: 56919")],
        document: { document, findings in
            if case .inventory(let inventory) = document.content {
                for row in inventory.emissions?.rows ?? [] {
                    guard let allowed = allowedScopes(row.sector.value) else { continue }
                    for cell in row.byScope where !allowed.contains(cell.scope.number) && cell.cell.hasAmount {
                        findings.report(
                            .inventory(.scope(cell.scope.number, sector: row.sector.value, allowed: allowed)),
                            at: document.place(cell.cell.value.range), severity: severity(cell.scope))
                    }
                }
            }
            for effect in document.measures.flatMap(\.effects) {
                guard let sector = effect.sector?.value, let allowed = allowedScopes(sector),
                    let word = effect.scope, let scope = Scope(rawValue: word.value), !allowed.contains(scope.number)
                else { continue }
                findings.report(
                    .inventory(.scope(scope.number, sector: sector, allowed: allowed)), at: document.place(word.range),
                    severity: severity(scope))
            }
        })

    private static func allowedScopes(_ sector: String) -> [Int]? {
        switch sector {
        case "ippu", "afolu": [1]
        case "waste": [1, 3]
        default: nil
        }
    }

    private static func severity(_ scope: Scope) -> Severity? { scope == .scope3 ? .advice : nil }

    private static func example(process: String, waste: String) -> String {
        """
        ccc: 1
        kind: inventory
        id: base-2021
        year: 2021
        emissions:
          unit: t CO2e/a
          rows:
            - sector: waste
              scope_1: 1442
              \(waste)
            - sector: ippu
              scope_1: 91043
              \(process)
        """
    }
}

extension Scope {
    fileprivate var number: Int {
        switch self {
        case .scope1: 1
        case .scope2: 2
        case .scope3: 3
        }
    }
}

extension EmissionsCell {
    /// Whether it says an amount above 0.
    fileprivate var hasAmount: Bool { !gases.isEmpty || !(value.figure?.number.isZero ?? true) }
}
