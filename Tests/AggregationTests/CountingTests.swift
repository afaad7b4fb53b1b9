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

/// Which figures are added.
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

    @Test(arguments: ["    status: possible\n", "    type: enabling\n", ""])
    func `a whole is replaced only by parts that count and have a figure`(part: String) async throws {
        let status = part.contains("possible") ? "possible" : "planned"
        let extra = part.contains("enabling") ? part : ""
        let effects = part.isEmpty ? effect("30 t CO2e/a") : "    cost:\n      capex: pending"
        let file = commitment(
            "baker",
            measure("roofs", effect("not-estimated"))
                + measure("north", status: status, extra + "    part_of: roofs\n" + effects))
        let expected = part.isEmpty ? Estimate(30) : Estimate(0, mayBeHigher: true)
        #expect(try await plan(["baker.yaml": file]) == expected)
    }

    @Test func `a measure that says its effect over several years only leaves the plan open`() async throws {
        let cumulative = """
                effects:
                  - kind: reduction
                    total: 500 t CO2e
                    from: 2025
                    to: 2030
            """
        let file = commitment("baker", measure("roof", cumulative))
        #expect(try await plan(["baker.yaml": file]) == Estimate(0, mayBeHigher: true))
    }

    @Test func `a measure completed before the start inventory is shown with the reason`() async throws {
        let file = commitment(
            "baker", measure("roof", status: "completed", "    end: 2017\n" + effect("40 t CO2e/a")))
        let contract = try await contract([
            "contract.yaml": contractFile, "base.yaml": inventory, "baker.yaml": file,
        ])
        #expect(contract.targets[0].total.cells[.plan]?.estimate == Estimate(0))
        #expect(contract.ledger.contains { $0.counting == .shown(.inStartInventory) })
    }
}

/// Cost and funding (`cost` and `funding` of a measure).
@Suite struct MoneyTests {
    private func money(_ measures: String) async throws -> MoneyAccount {
        try await contract([
            "contract.yaml": contractFile, "base.yaml": inventory, "baker.yaml": commitment("baker", measures),
        ]).money
    }

    private func line(_ amount: String, status: String = "committed") -> String {
        """
            funding:
              - instrument: own-budget
                amount: \(amount)
                status: \(status)
        """
    }

    @Test func `what funds a part leaves less of the whole open`() async throws {
        let money = try await money(
            measure("roofs", "    cost:\n      capex: 10 M EUR")
                + measure("north", "    part_of: roofs\n" + line("4 M EUR")))
        #expect(money.open == [Money(Decimal(6, exponent: 6), .eur)])
        #expect(money.openBound == .exact)
    }

    @Test func `a share of a whole is of the cost of its parts`() async throws {
        let money = try await money(
            measure("roofs", line("50 %"))
                + measure("north", "    part_of: roofs\n    cost:\n      capex: 4 M EUR"))
        #expect(money.funding.amount(in: .eur) == Decimal(2, exponent: 6))
        #expect(money.open == [Money(Decimal(2, exponent: 6), .eur)])
    }

    @Test func `running cost of whole and part is counted once`() async throws {
        let running = "    cost:\n      opex: 10 k EUR/a"
        let money = try await money(
            measure("roofs", running) + measure("north", "    part_of: roofs\n" + running + "\n      capex: 2 M EUR"))
        #expect(money.opex.amount(in: .eur) == Decimal(10, exponent: 3))
        #expect(money.cost.amount(in: .eur) == Decimal(2, exponent: 6))
    }

    @Test func `a cost in two years is the cost of one measure`() async throws {
        let money = try await money(
            measure("roof", "    cost:\n      by_year:\n        2026: 1 M EUR\n        2027: 2 M EUR")
                + measure("oven", "    cost:\n      capex: pending"))
        #expect(money.cost.complete == 1)
        #expect(money.cost.count == 2)
        #expect(money.openBound == .atLeast)
    }

    @Test func `payers are kept where the cost is not known`() async throws {
        let money = try await money(
            measure("roof", "    cost:\n      payers:\n        - payer: citizens\n          amount: 5 M EUR"))
        #expect(money.byPayer.map(\.key) == ["citizens"])
        #expect(money.cost.missing == 1)
    }
}
