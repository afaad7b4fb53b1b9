/// A contract that is judged by a day.
enum AsOfExample {
    static let contract = """
        === contract.yaml
        as_of: 2026-06-30

        """
}
