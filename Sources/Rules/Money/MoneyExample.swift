/// A commitment with one measure, for the examples of rules on money.
enum MoneyExample {
    static func measure(_ money: String) -> String {
        """
        measures:
          - id: district-heating
            title: District heating
            field: energy-systems
            status: planned

        """ + money.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
}
