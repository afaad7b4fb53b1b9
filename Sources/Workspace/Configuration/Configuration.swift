package import Diagnostics

/// What `.ccc.yaml` says (`schema/configuration.schema.json`).
package struct Configuration: Sendable {
    /// Rules whose findings are not shown in some files.
    struct PathIgnore: Sendable {
        var paths: [PathPattern]
        var rules: [RuleSelector]
    }

    /// Which rules are wanted.
    package var rules = RuleSelection()
    /// Severities that differ from those of the codes.
    package var severities: [Code: Severity] = [:]
    /// Files that are not part of the contract.
    package var exclude: [PathPattern] = []
    /// The lowest severity that makes a command fail.
    package var failOn: Severity?
    /// The baseline's path, seen from the contract folder.
    package var baseline: String?
    var pathIgnores: [PathIgnore] = []

    /// What holds without a file.
    package init() {}

    /// Whether a path, seen from the contract folder, is not part of the contract.
    func excludes(_ path: String) -> Bool {
        exclude.contains { $0.matches(path) }
    }

    /// Whether findings of a code are not wanted in a file.
    func ignores(_ code: Code, in path: String) -> Bool {
        pathIgnores.contains { ignore in
            ignore.rules.contains { $0.precision(for: code) != nil } && ignore.paths.contains { $0.matches(path) }
        }
    }
}
