/// An inventory with gases.
enum GasExample {
    static func inventory(gwp: String?, printed: String, gas: String = "CH4") -> String {
        """
        ccc: 1
        kind: inventory
        id: base-2019
        year: 2019
        \(gwp.map { "gwp: \($0)" } ?? "method: GPC")
        emissions:
          unit: t CO2e/a
          rows:
            - sector: stationary-energy
              scope_1:
                gases:
                  CO2: 1133285.03
                  \(gas): 1860.02
                  N2O: 62.50
                declared: \(printed)
        """
    }
}
