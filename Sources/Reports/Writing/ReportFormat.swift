/// A format that reports are written in.
enum ReportFormat: String, Sendable {
    case html
    case markdown
}
