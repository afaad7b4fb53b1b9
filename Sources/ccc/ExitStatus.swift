/// What the program tells its caller.
enum ExitStatus {
    /// Findings at or above `--fail-on`.
    static let findings: Int32 = 1
    /// The job could not be done: wrong command line, unreadable file, folder that cannot be written.
    static let jobNotDone: Int32 = 2
}
