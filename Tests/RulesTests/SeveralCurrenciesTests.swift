import Diagnostics
import Quantities
import Testing
import Workspace

/// Cost, payers and funding in several currencies are compared by the rates of the contract, never without.
@Suite struct SeveralCurrenciesTests {
    struct Case: Sendable {
        let money: String
        let codes: [Int]

        init(_ money: String, _ codes: [Int]) {
            self.money = money
            self.codes = codes
        }
    }

    /// Ten kronor are a euro.
    @Test(arguments: cases)
    func `amounts are converted`(example: Case) async {
        #expect(await Self.codes(of: Self.contract(rates: Self.rates) + Self.measure(example.money)) == example.codes)
    }

    @Test(arguments: cases)
    func `without a rate nothing is compared`(example: Case) async {
        #expect(await Self.codes(of: Self.contract(rates: "") + Self.measure(example.money)) == [405])
    }

    @Test func `the rate stands beside the finding`() async throws {
        let read = RuleExample(Self.contract(rates: Self.rates) + Self.measure(Self.cases[0].money))
        let checked = await Workspace().check(read.files, folder: "contract")
        let finding = try #require(checked.diagnostics.first { $0.code == .fundingExceedsCost })
        #expect(finding.labels.map(\.fact).contains(.exchangeRate))
    }

    @Test func `a rate the other way round is named with its inverse`() async throws {
        let rates = Self.rates.replacing("from: SEK", with: "from: EUR").replacing("to: EUR", with: "to: SEK")
            .replacing("0.1", with: "11.5930")
        let read = RuleExample(Self.contract(rates: rates) + Self.measure("cost:\n  capex: 10 M SEK"))
        let checked = await Workspace().check(read.files, folder: "contract")
        let finding = try #require(checked.diagnostics.first { $0.code == .noExchangeRate })
        #expect(
            finding.fact
                == .figure(.noExchangeRate(from: "SEK", to: "EUR", inverse: Decimal(8626, exponent: -5))))
    }

    @Test func `parts in another currency are compared with their whole`() async {
        let part = Self.measure("part_of: whole\ncost:\n  capex: 2 M EUR").replacing("measures:\n", with: "")
            .replacing("id: heat", with: "id: part").replacing("=== commitment.yaml\n", with: "")
        let whole = Self.measure("cost:\n  capex: 10 M SEK").replacing("id: heat", with: "id: whole")
        #expect(await Self.codes(of: Self.contract(rates: Self.rates) + whole + part) == [402])
    }

    @Test func `a part that is received is not compared where funding exceeds the cost`() async {
        let money = """
            cost:
              capex: 4 M EUR
            funding:
              - instrument: grant
                funder: national
                amount: 6 M EUR
                status: received
                received: 4 M EUR
            """
        #expect(await Self.codes(of: Self.contract(rates: "") + Self.measure(money)) == [601])
    }

    /// A rate of the other direction and one per cent for its day: 10 M EUR are 100 M SEK.
    @Test(arguments: [("100 M SEK", []), ("100.9 M SEK", []), ("120 M SEK", [401]), ("10 M SEK", [401])])
    func `a printed total in another currency is compared`(total: String, codes: [Int]) async {
        let declared = Self.measure("cost:\n  capex: 10 M EUR") + "declared:\n  cost: \(total)\n"
        #expect(await Self.codes(of: Self.contract(rates: Self.rates) + declared) == codes)
        #expect(await Self.codes(of: Self.contract(rates: "") + declared) == [])
    }

    private static func codes(of text: String) async -> [Int] {
        await RuleExample(text).findings().map(\.code).filter { !$0.isOnCompleteness }.map(\.number)
    }

    private static let cases = [
        Case(funding("20 M SEK", "1.5 M EUR"), [601]),
        Case(funding("20 M SEK", "0.5 M EUR"), [602]),
        Case(funding("20 M SEK", "1.01 M EUR"), []),
        Case(
            """
            cost:
              capex: 30 M SEK
              payers:
                - payer: citizens
                  amount: 20 M SEK
                - payer: city
                  amount: 2 M EUR
            """, [603]),
        Case(
            """
            funding:
              - instrument: grant
                funder: national
                amount: 30 M SEK
                status: committed
                received: 4 M EUR
            """, [605]),
    ]

    private static func funding(_ first: String, _ second: String) -> String {
        """
        cost:
          capex: 30 M SEK
        funding:
          - instrument: own-budget
            amount: \(first)
            status: committed
          - instrument: grant
            funder: national
            amount: \(second)
            status: committed
        """
    }

    private static let rates = """
        exchange_rates:
          - from: SEK
            to: EUR
            rate: 0.1
            date: 2026-01-02
            source: Bank

        """

    private static func contract(rates: String) -> String {
        """
        === contract.yaml
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: SE
        languages:
          - en

        """ + rates
    }

    private static func measure(_ money: String) -> String {
        """
        === commitment.yaml
        measures:
          - id: heat
            title: Heat
            field: energy-systems
            status: planned

        """ + money.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
}
