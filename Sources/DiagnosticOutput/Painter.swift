import Diagnostics

/// Colours text for a terminal, or leaves it alone.
struct Painter {
    /// What a colour says.
    enum Ink {
        case severity(Severity)
        case frame
        case second
        case strong

        var code: String {
            switch self {
            case .severity(.error): "1;31"
            case .severity(.warning): "1;33"
            case .severity(.advice): "1;36"
            case .frame, .second: "1;34"
            case .strong: "1"
            }
        }
    }

    let isOn: Bool

    /// The text in a colour.
    func paint(_ text: String, _ ink: Ink) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(ink.code)m\(text)\u{1B}[0m" : text
    }
}
