import Diagnostics

/// A finding, and what makes the file readable as it certainly was meant: so that what else is wrong is found too.
struct RepairableFinding {
    let finding: Diagnostic
    let repair: [Edit]

    /// With more edits than this a file is not read again: each takes time, and so many mistakes are enough for one
    /// sitting.
    static let limit = 200
}
