import Aggregation
import ContractModel
import Quantities
import Testing

private let contractFile = """
    ccc: 1
    kind: contract
    id: city
    title: Contract
    city:
      name: City
      country: DE
    languages:
      - en
    targets:
      - id: neutral
        year: 2030
        baseline: base
        reduction: 80 %
    """

private let inventory = """
    ccc: 1
    kind: inventory
    id: base
    year: 2019
    emissions:
      unit: t CO2e/a
      rows:
        - sector: buildings
          all_scopes: 1000
        - sector: transport
          all_scopes: 500
    """

private func commitment(
    _ id: String, signature: String? = "signed", _ measures: String
) -> String {
    let block = signature.map { "signature:\n  status: \($0)\n" } ?? ""
    return """
        ccc: 1
        kind: commitment
        stakeholder:
          id: \(id)
          name: \(id)
          type: company
        \(block)measures:
        \(measures)
        """
}

private func measure(_ id: String, status: String = "planned", _ rest: String) -> String {
    """
      - id: \(id)
        title: \(id)
        field: energy-systems
        status: \(status)
    \(rest)

    """
}

private func effect(
    _ tonnes: String, sector: String = "buildings", year: Int = 2030, kind: String = "reduction"
) -> String {
    """
        effects:
          - kind: \(kind)
            sector: \(sector)
            by_year:
              \(year): \(tonnes)
        cost:
          capex: 1 M EUR
    """
}

/// Which figures are added (format §4).
@Suite struct CountingTests {
    private func plan(_ files: [String: String]) async throws -> Estimate {
        let all = files.merging(["contract.yaml": contractFile, "base.yaml": inventory]) { own, _ in own }
        let account = try #require(try await contract(all).targets.first)
        return try #require(account.total.cells[.plan]).estimate
    }

    @Test(arguments: [
        ("signed", 40), ("signed-on-behalf", 40), ("endorsed", 40), ("requested", 0), ("promised", 0), ("withdrawn", 0),
        (nil, 0),
    ])
    func `only what is signed is added`(status: String?, tonnes: Int) async throws {
        let file = commitment("baker", signature: status, measure("roof", effect("40 t CO2e/a")))
        #expect(try await plan(["baker.yaml": file]).value == Decimal(Int128(tonnes)))
    }

    @Test(arguments: [("planned", 40), ("ongoing", 40), ("completed", 40), ("possible", 0), ("cancelled", 0)])
    func `possible and cancelled measures are not added`(status: String, tonnes: Int) async throws {
        let file = commitment("baker", measure("roof", status: status, effect("40 t CO2e/a")))
        #expect(try await plan(["baker.yaml": file]).value == Decimal(Int128(tonnes)))
    }

    @Test func `an increase is subtracted`() async throws {
        let file = commitment(
            "baker",
            measure("roof", effect("40 t CO2e/a")) + measure("lorry", effect("15 t CO2e/a", kind: "increase")))
        #expect(try await plan(["baker.yaml": file]) == Estimate(25))
    }

    @Test func `a part is shown, and the whole is added`() async throws {
        let file = commitment(
            "baker",
            measure("roofs", effect("40 t CO2e/a"))
                + measure("north", "    part_of: roofs\n" + effect("30 t CO2e/a")))
        #expect(try await plan(["baker.yaml": file]) == Estimate(40))
    }

    @Test func `a whole without a figure takes the sum of its parts`() async throws {
        let whole = measure("roofs", "    cost:\n      capex: pending")
        let file = commitment(
            "baker",
            whole + measure("north", "    part_of: roofs\n" + effect("30 t CO2e/a"))
                + measure("south", "    part_of: roofs\n" + effect("5 t CO2e/a")))
        let contract = try await contract([
            "baker.yaml": file, "contract.yaml": contractFile, "base.yaml": inventory,
        ])
        #expect(contract.targets[0].total.cells[.plan]?.estimate == Estimate(35))
        #expect(contract.money.cost.amount(in: .eur) == Decimal(2, exponent: 6))
        #expect(contract.money.cost.missing == 0)
    }

    @Test func `a measure that a decision drops is not added, and its owner becomes a partner`() async throws {
        let contract = try await contract([
            "contract.yaml": contractFile, "base.yaml": inventory,
            "baker.yaml": commitment("baker", measure("roof", effect("40 t CO2e/a"))),
            "city.yaml": commitment("city", measure("roof-of-baker", effect("38 t CO2e/a"))),
            "decisions.yaml": """
            ccc: 1
            kind: decisions
            decisions:
              - kind: same
                keep: baker/roof
                drop:
                  - city/roof-of-baker
                reason: The same roof
                date: 2026-02-01
                by: Climate office
            """,
        ])
        #expect(contract.targets[0].total.cells[.plan]?.estimate == Estimate(40))
        #expect(contract.measures.first { $0.fullID == "baker/roof" }?.partners == ["city"])
    }

    @Test(arguments: [(2028, 40), (2030, 40), (2031, 0)])
    func `the latest figure up to the target year is taken`(year: Int, tonnes: Int) async throws {
        let file = commitment("baker", measure("roof", effect("40 t CO2e/a", year: year)))
        #expect(try await plan(["baker.yaml": file]).value == Decimal(Int128(tonnes)))
    }

    @Test func `a missing effect makes the plan a lower bound, and the gap an upper one`() async throws {
        let file = commitment(
            "baker", measure("roof", effect("40 t CO2e/a")) + measure("oven", effect("not-estimated")))
        let contract = try await contract([
            "contract.yaml": contractFile, "base.yaml": inventory, "baker.yaml": file,
        ])
        let cells = contract.targets[0].total.cells
        #expect(cells[.plan]?.estimate == Estimate(40, mayBeHigher: true))
        #expect(cells[.gap]?.estimate == Estimate(1200))
        #expect(cells[.uncovered]?.estimate == Estimate(1160, mayBeLower: true))
    }

    @Test func `a missing row makes baseline and gap lower bounds`() async throws {
        let incomplete = inventory.replacing("all_scopes: 500", with: "all_scopes: not-estimated")
        let contract = try await contract(["contract.yaml": contractFile, "base.yaml": incomplete])
        let cells = contract.targets[0].total.cells
        #expect(cells[.baseline]?.estimate == Estimate(1000, mayBeHigher: true))
        #expect(cells[.gap]?.estimate.bound == .atLeast)
    }

    @Test func `an inventory without any figure gives no gap, not a gap of at least zero`() async throws {
        let empty = inventory.replacing("1000", with: "pending").replacing("500", with: "not-estimated")
        let contract = try await contract(["contract.yaml": contractFile, "base.yaml": empty])
        let cells = contract.targets[0].total.cells
        #expect(cells[.baseline]?.hasValue == false)
        for quantity in [AccountQuantity.achieved, .required, .gap, .uncovered, .expected, .net] {
            #expect(cells[quantity] == nil, "\(quantity)")
        }
    }

    @Test func `an effect belongs to the nearest row that contains its sector`() async throws {
        let file = commitment("baker", measure("roof", effect("40 t CO2e/a", sector: "residential")))
        let contract = try await contract([
            "contract.yaml": contractFile, "base.yaml": inventory, "baker.yaml": file,
        ])
        let row = contract.targets[0].rows.first { $0.sector == "buildings" }
        #expect(row?.cells[.plan]?.estimate == Estimate(40))
    }

    @Test func `order and names of files change nothing`() async throws {
        let baker = commitment("baker", measure("roof", effect("40 t CO2e/a")))
        let dairy = commitment("dairy", measure("cooling", effect("7 t CO2e/a")))
        let first = try await contract([
            "contract.yaml": contractFile, "base.yaml": inventory, "a.yaml": baker, "b.yaml": dairy,
        ])
        let second = try await contract([
            "contract.yaml": contractFile, "z/base.yaml": inventory, "x.yaml": dairy, "y.yaml": baker,
        ])
        #expect(first.measures.map(\.fullID) == second.measures.map(\.fullID))
        #expect(first.ledger.map(\.amount) == second.ledger.map(\.amount))
    }
}
