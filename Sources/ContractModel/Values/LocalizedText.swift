public import Quantities
public import SourceText

/// A text in one or several languages, as its author wrote it.
public struct LocalizedText: Hashable, Sendable {
    /// The text in one language.
    public struct Version: Hashable, Sendable {
        /// A BCP 47 tag; empty for the contract's first language.
        public let language: String
        /// The text.
        public let text: String
        /// Its bytes.
        public let range: ByteRange

        init(language: String, text: String, range: ByteRange) {
            self.language = language
            self.text = text
            self.range = range
        }
    }

    /// The versions, in the author's order; never empty.
    public let versions: [Version]
    /// The bytes of the whole value.
    public let range: ByteRange

    init(versions: [Version], range: ByteRange) {
        self.versions = versions
        self.range = range
    }

    /// A text without versions, for names that the tool makes.
    public init(_ text: String, at range: ByteRange) {
        self.init(versions: [Version(language: "", text: text, range: range)], range: range)
    }

    /// The text for readers of a language: that language's version, else the one in the contract's first language, else
    /// the first.
    public func text(in language: Language, contractLanguage: String) -> String {
        func version(_ tag: String) -> Version? {
            versions.first { ($0.language.isEmpty ? contractLanguage : $0.language).hasPrefix(tag) }
        }
        return (version(language.rawValue) ?? version(contractLanguage) ?? versions[0]).text
    }
}
