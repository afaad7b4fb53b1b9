/// What could be written more evenly.
public enum StyleFact: Hashable, Sendable {
    /// `ccc` and `kind` do not stand first; the key that does, and which of them come later.
    case firstKey(String, before: [String])
    /// Lines that end in spaces or tabs.
    case trailingSpace(lines: Int)
    /// Line ends of several kinds: lines of the rarer kind, and how the others end.
    case mixedLineEnds(lines: Int, others: LineEnd)
    /// Lines with a tab behind a key or value.
    case tabInLine(lines: Int)
    /// No line end behind the last line.
    case missingFinalLineEnd

    /// How a line ends.
    public enum LineEnd: String, Hashable, Sendable, CaseIterable {
        case lf = "LF"
        case crlf = "CRLF"
        case cr = "CR"
    }

    /// The code.
    public var code: Code {
        switch self {
        case .firstKey: .unusualFirstKey
        case .trailingSpace: .trailingSpace
        case .mixedLineEnds: .mixedLineEnds
        case .tabInLine: .tabInLine
        case .missingFinalLineEnd: .missingFinalLineEnd
        }
    }
}
