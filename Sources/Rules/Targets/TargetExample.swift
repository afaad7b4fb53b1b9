/// Parts of the examples of rules about targets: a contract, its inventory of 700,000 t, and one measure.
enum TargetExample {
    /// A contract with one target.
    static func contract(marked id: String = "id: neutral", reduction: String, more: String = "") -> String {
        """
        === contract.yaml
        targets:
          - \(id)
            year: 2030
            baseline: base-2019
            reduction: \(reduction)
        \(more.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

        """
    }

    /// A contract with one target, for buildings alone.
    static func contractBySector(marked id: String = "id: neutral", key: String = "by_sector", more: String = "")
        -> String
    {
        """
        === contract.yaml
        targets:
          - \(id)
            year: 2030
            baseline: base-2019
            \(key):
              buildings:
                remaining: 100000 t CO2e/a

        """ + more
    }

    /// An inventory of 500,000 t from buildings and 200,000 t from transport.
    static let inventory = """
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2019
        year: 2019
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: 500000
            - sector: transport
              all_scopes: 200000

        """

    /// A commitment whose one measure has an effect on the whole city.
    static func plan(_ effect: String, more: String = "") -> String {
        """
        === commitment.yaml
        measures:
          - id: heat
            title: Heat transition
            field: energy-systems
            status: planned
            effects:
              - kind: reduction
                by_year:
                  2030: \(effect)
        \(more)

        """
    }
}
