/// The version of this program.
enum Version {
    /// Written here and not asked from git: pre-commit builds from a clone without history.
    static let current = "0.1.0"
}
