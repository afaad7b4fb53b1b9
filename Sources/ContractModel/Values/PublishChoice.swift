/// How a party agrees to appear in what is published, from open to narrow (vocabulary `publish-choices`).
public enum PublishChoice: String, CaseIterable, Comparable, Sendable {
    case name
    case typeOnly = "type-only"
    case totalsOnly = "totals-only"

    public static func < (left: PublishChoice, right: PublishChoice) -> Bool {
        switch (left, right) {
        case (.name, .typeOnly), (.name, .totalsOnly), (.typeOnly, .totalsOnly): true
        default: false
        }
    }
}
