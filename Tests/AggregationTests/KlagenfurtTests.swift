import Aggregation
import ContractModel
import Quantities
import SourceText
import Testing

/// The published figures of a real contract, computed from its parts (`examples/klagenfurt`).
@Suite struct KlagenfurtTests {
    @Test(arguments: [
        (AccountQuantity.baseline, 750_000), (.start, 349_000), (.allowed, 130_000), (.otherPlans, 0), (.plan, 219_000),
        (.balance, 130_000), (.achieved, 401_000), (.required, 620_000), (.gap, 219_000), (.uncovered, 0),
        (.expected, 130_000), (.net, 0),
    ])
    func `every quantity of the target's account is the published one`(quantity: AccountQuantity, tonnes: Int)
        async throws
    {
        let account = try #require(try await exampleContract("examples/klagenfurt").targets.first)
        let cell = try #require(account.total.cells[quantity])
        #expect(cell.estimate == Estimate(Decimal(Int128(tonnes))))
    }

    @Test func `the target is 82 point 7 per cent of 2011`() async throws {
        let account = try #require(try await exampleContract("examples/klagenfurt").targets.first)
        #expect(account.reductionShare?.description == "82.7")
    }

    @Test func `known cost is 490 million euro, and 9 of 17 costs are missing`() async throws {
        let cost = try await exampleContract("examples/klagenfurt").money.cost
        #expect(cost.amount(in: .eur) == Decimal(490, exponent: 6))
        #expect(cost.count == 17)
        #expect(cost.missing == 9)
    }

    @Test(arguments: [
        ("energy-systems", 114_500), ("mobility-transport", 130_000), ("built-environment", 55_000),
        ("green-infrastructure", 49_500),
    ])
    func `reductions and compensations add up by field of action`(field: String, tonnes: Int) async throws {
        let contract = try await exampleContract("examples/klagenfurt")
        let total = try #require(contract.targets.first?.total)
        let addends = [AccountQuantity.plan, .balance].flatMap { total.cells[$0]?.addends ?? [] }
        let sum = addends.map { contract.ledger[$0.entry] }
            .filter { $0.measure.map { contract.measures[$0].measure.field?.value == field } ?? false }
            .compactMap(\.value).sum()
        #expect(sum == Decimal(Int128(tonnes)))
    }

    @Test func `parties are there with their states of signature`() async throws {
        let contract = try await exampleContract("examples/klagenfurt")
        let states = Dictionary(grouping: contract.commitments, by: \.signatureStatus).mapValues(\.count)
        #expect(states == [.signed: 3, .promised: 1, .requested: 11])
        #expect(contract.measures.count == 17)
        #expect(contract.measures.count(where: \.isCounted) == 17)
    }

    @Test func `every figure of a total leads to file and line`() async throws {
        let contract = try await exampleContract("examples/klagenfurt")
        let plan = try #require(contract.targets.first?.total.cells[.plan])
        for addend in plan.addends {
            let entry = contract.ledger[addend.entry]
            let source = contract.sources[Int(entry.place.file.rawValue)]
            #expect(source.text(entry.place.range) == entry.figure?.figure?.description)
        }
    }
}
