/// Cases of the official suite that do not pass, each with the reason; one that starts to pass fails the test.
enum Skips {
    /// File, group and case as the suite names them.
    struct Case: Hashable {
        let file: String
        let group: String
        let name: String
    }

    static let reasons: [Case: String] = [:]
}
