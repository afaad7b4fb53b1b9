package import Diagnostics
package import SourceText

/// What repairing files gave; nothing is written yet.
package struct FixResult: Sendable {
    /// A file that was repaired.
    package struct Change: Sendable {
        /// The file as it stands on disk.
        package let before: SourceFile
        /// The file as it should be.
        package let after: SourceFile
    }

    /// A finding that was repaired.
    package struct Repair: Sendable {
        /// The finding.
        package let code: Code
        /// Its file, as the user would name it.
        package let path: String
        /// Where it stood.
        package let position: SourcePosition
        /// Old and new text of each place.
        package let edits: [(old: String, new: String)]
    }

    /// The repaired files.
    package internal(set) var changes: [Change] = []
    /// The repaired findings, in the order in which they were repaired.
    package internal(set) var repairs: [Repair] = []
    /// Whether findings made the command fail before anything was repaired.
    package internal(set) var wasFailure = false
    /// What is found afterwards.
    package internal(set) var remaining = CheckResult()
}
