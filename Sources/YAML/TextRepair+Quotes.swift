package import SourceText

extension TextRepair {
    /// A text in quotation marks, those that an author or a word processor put around it left out.
    package init(quoting range: ByteRange, in file: SourceFile) {
        self.init(range, Self.quoted(file.text(range)))
    }

    /// A quoted text and what stands behind it as one.
    init(joining quoted: ByteRange, _ rest: ByteRange, in file: SourceFile) {
        let (text, more) = (file.text(quoted), file.text(rest))
        let inner = text.dropFirst().dropLast()
        if more.allSatisfy({ $0 == "," || $0 == ";" }) {
            // A line as JSON has it.
            self.init(quoted.union(rest), text)
        } else if Self.isNumber(inner), !more.contains(": "), !more.contains(" #"), !more.contains("\"") {
            self.init(quoted.union(rest), "\(inner) \(more)")
        } else {
            self.init(quoting: quoted.union(rest), in: file)
        }
    }

    /// Whether a mark is one of those that only word processors make.
    static func isWordProcessorMark(_ character: Character) -> Bool { "„“”‚‘’«»‹›".contains(character) }

    private static func quoted(_ text: String) -> String {
        var inner = text[...]
        if isEnclosed(inner) { inner = inner.dropFirst().dropLast() }
        guard inner.contains("\"") || inner.contains("\\") else { return "\"\(inner)\"" }
        return "'" + inner.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// Whether the marks at both ends belong together: in `'Oma's Backstube'`, but not in `"Sonne" und "Wind"`.
    private static func isEnclosed(_ text: Substring) -> Bool {
        guard let first = text.first, let last = text.last, text.count > 1 else { return false }
        if isWordProcessorMark(first), isWordProcessorMark(last) { return true }
        guard first == "\"" || first == "'", last == first else { return false }
        let inner = text.dropFirst().dropLast()
        guard let next = inner.firstIndex(of: first) else { return true }
        // An apostrophe or a mark that opens has a letter behind it.
        let behind = inner[inner.index(after: next)...].first
        return behind.map { $0.isLetter || $0.isNumber } ?? false
    }

    private static func isNumber(_ text: Substring) -> Bool {
        text.first?.isNumber == true && text.allSatisfy { $0.isNumber || " .,".contains($0) }
    }
}
