/// The lasting name of a kind of finding: `CCC601`, `funding-exceeds-cost`.
///
/// A number has one meaning for ever; the hundreds tell the family (see `Code+All.swift`).
public struct Code: Hashable, Sendable {
    /// Three digits.
    public let number: Int
    /// The defect, in kebab-case.
    public let name: String
    /// Severity unless the contract's configuration says otherwise.
    public let severity: Severity

    init(_ number: Int, _ name: String, _ severity: Severity) {
        self.number = number
        self.name = name
        self.severity = severity
    }
}

extension Code: CustomStringConvertible {
    /// `CCC` and the number.
    public var description: String { "CCC\(number)" }
}

extension Code: Comparable {
    public static func < (left: Code, right: Code) -> Bool { left.number < right.number }
}

extension Code {
    /// The code that a person means by `CCC601`, `ccc601`, `601` or `funding-exceeds-cost`.
    public init?(_ text: some StringProtocol) {
        let lower = text.lowercased()
        let digits = lower.hasPrefix("ccc") ? String(lower.dropFirst(3)) : lower
        guard let found = Self.all.first(where: { $0.name == lower || "\($0.number)" == digits }) else { return nil }
        self = found
    }
}
