extension StyleFact {
    var english: Sentence {
        switch self {
        case .firstKey(let key, let later):
            Sentence(
                "\(quoted: key) stands before \(all: later)",
                help: "write `ccc` and `kind` first, so that people and programs see what the file is",
                label: "`ccc` and `kind` belong before this")
        case .trailingSpace(let lines):
            Sentence(
                "\(lines) \(lines == 1 ? "line ends" : "lines end") in spaces", help: "delete the spaces at the end",
                label: lines == 1 ? "spaces" : "the first of \(lines) lines")
        case .mixedLineEnds(let lines, let others):
            Sentence(
                "\(lines) \(lines == 1 ? "line ends" : "lines end") otherwise than the rest, which ends in \(others.rawValue)",
                help: "end all lines in \(others.rawValue)", label: lines == 1 ? nil : "the first of \(lines) lines")
        case .tabInLine(let lines):
            Sentence(
                "tab between field, value or comment in \(lines) \(lines == 1 ? "line" : "lines")",
                help: "write spaces instead of tabs", label: lines == 1 ? "tab" : "the first of \(lines) lines")
        case .missingFinalLineEnd:
            Sentence(
                "last line has no line end", help: "end the last line, as other programs expect it",
                label: "the file ends here")
        }
    }
}
