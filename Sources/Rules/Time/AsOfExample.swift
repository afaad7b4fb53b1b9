/// A contract that is judged by a day.
enum AsOfExample {
    static let contract = """
        === contract.yaml
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: DE
        languages:
          - en
        as_of: 2026-06-30

        """
}
