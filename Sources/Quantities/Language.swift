/// A language that the tool speaks.
///
/// Adding one: a case here, its `NumberStyle` and `DateStyle`, its folder of sentences in `Diagnostics`, its folder in
/// `templates/labels` and `docs/rules`. The compiler and a test name what is missing.
public enum Language: String, CaseIterable, Sendable {
    /// English.
    case en
    /// German.
    case de

    /// The language of a BCP 47 tag or a POSIX locale name (`de`, `de-AT`, `de_DE.UTF-8`), if the tool speaks it.
    public init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }
        self.init(rawValue: primary.lowercased())
    }
}
