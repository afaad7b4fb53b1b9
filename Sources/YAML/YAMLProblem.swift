package import SourceText
package import Syntax

/// Something wrong or suspicious in a text that could be read all the same.
package enum YAMLProblem: Hashable, Sendable {
    // Wrong.

    /// A key that stands twice in one mapping; `first` is the same for every repetition. The kind of both values, if it
    /// is the same.
    case duplicateKey(first: ByteRange, repeated: ByteRange, values: SyntaxNode.Kind?)
    /// The merge key `<<`, which YAML 1.2 does not have.
    case mergeKey(ByteRange)
    /// The `---` of a second document; only the first was read.
    case severalDocuments(second: ByteRange)
    /// A tag that is not one of the core schema; the value was read as if it were not there.
    case unknownTag(ByteRange, tag: String)
    /// A tag of the core schema on a value that is not of that kind; the value was read as text, or as what it is.
    case tagMismatch(tag: ByteRange, value: ByteRange)
    /// A list or mapping as a key, as in `{{ name }}`.
    case complexKey(ByteRange)

    // Suspicious: valid YAML, seldom meant.

    /// The end of a text that YAML takes for a comment, as in `Ausbau #2`; `text` includes it.
    case commentInText(text: ByteRange, comment: ByteRange)
    /// Text behind a comma between braces, which became a key without a value, as in `{ de: Ausbau, Phase 2 }`;
    /// `text` is what quotation marks must be put around.
    case commaInText(text: ByteRange, comma: ByteRange)
    /// A key between braces that has no colon.
    case missingValue(key: ByteRange)
    /// A `- ` at the start of a line that became part of the text above; `text` is the whole.
    case listItemInText(text: ByteRange, dash: ByteRange)
    /// `&name` that no `*name` repeats, as in `&Co KG`; it is no part of the text.
    case unusedAnchor(ByteRange)
    /// `|` or `>` without any text, as in `co2: >5`.
    case emptyBlockText(ByteRange)
}

extension YAMLProblem {
    /// The place to show first.
    package var range: ByteRange {
        switch self {
        case .duplicateKey(_, let range, _), .tagMismatch(_, let range), .commentInText(let range, _),
            .commaInText(let range, _), .listItemInText(_, let range):
            range
        case .mergeKey(let range), .severalDocuments(let range), .unknownTag(let range, _), .complexKey(let range),
            .missingValue(let range), .unusedAnchor(let range), .emptyBlockText(let range):
            range
        }
    }
}
