package import Diagnostics
package import SourceText

/// What one run has to tell.
package struct Findings: Sendable {
    /// The findings, in the order in which they are shown.
    package var diagnostics: [Diagnostic]
    /// The files that were read; a `FileID` is an index of this list.
    package var files: [SourceFile]
    /// The files that were checked, in path order.
    package var checkedFiles: [FileID]
    /// What the reader has to know beside the findings.
    package var notes: [Note]
    /// What is known of findings beside themselves.
    package let contexts: [Diagnostic: FindingContext]
    /// Whose files these are, where findings are grouped.
    package let owners: [FileID: Recipient]
    /// Whether those with most at stake come first.
    package let isRanked: Bool

    /// Makes a result; the findings are put in order: by recipient where they have one, then by severity and stake where
    /// they are ranked, then by file, place and code.
    package init(
        _ diagnostics: [Diagnostic], in files: [SourceFile], checkedFiles: [FileID], notes: [Note] = [],
        contexts: [Diagnostic: FindingContext] = [:], owners: [FileID: Recipient] = [:], isRanked: Bool = false
    ) {
        self.files = files
        self.checkedFiles = checkedFiles
        self.notes = notes
        self.contexts = contexts
        self.owners = owners
        self.isRanked = isRanked
        self.diagnostics =
            contexts.isEmpty ? diagnostics.sorted() : Self.ordered(diagnostics, contexts, isRanked: isRanked)
    }

    private static func ordered(
        _ diagnostics: [Diagnostic], _ contexts: [Diagnostic: FindingContext], isRanked: Bool
    ) -> [Diagnostic] {
        let entries = diagnostics.sorted().enumerated().map { (index: $0, diagnostic: $1, context: contexts[$1]) }
        let sorted = entries.sorted { left, right in
            if let first = left.context?.recipient, let second = right.context?.recipient, first != second {
                return first < second
            }
            if isRanked {
                let (first, second) = (left.diagnostic, right.diagnostic)
                if first.severity != second.severity { return first.severity > second.severity }
                if outweighs(left.context?.impact, right.context?.impact) { return true }
                if outweighs(right.context?.impact, left.context?.impact) { return false }
            }
            return left.index < right.index
        }
        return sorted.map(\.diagnostic)
    }

    /// Whether more is at stake; something unknown is least.
    private static func outweighs(_ left: Impact?, _ right: Impact?) -> Bool {
        guard let left, let right else { return left != nil && right == nil }
        return left.outweighs(right)
    }
}

extension Findings {
    /// The findings of one recipient, or all of them where they are not grouped.
    struct Section {
        var recipient: Recipient?
        /// All of them, in order.
        var diagnostics: [Diagnostic]
        /// Those that are printed.
        var shown: [Diagnostic]

        /// How many are not printed.
        var hidden: Int { diagnostics.count - shown.count }
    }

    /// The lists to print, with the most important findings of each, as many as a limit allows in each.
    func sections(limit: Int?) -> [Section] {
        guard !owners.isEmpty else {
            return [Section(recipient: nil, diagnostics: diagnostics, shown: Self.shown(diagnostics, limit))]
        }
        let groups = Dictionary(grouping: diagnostics) { contexts[$0]?.recipient }
        return groups.keys.compactMap(\.self).sorted().map { recipient in
            let own = groups[recipient] ?? []
            return Section(recipient: recipient, diagnostics: own, shown: Self.shown(own, limit))
        }
    }

    /// Number of findings of a severity.
    func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// Number of files that have findings.
    var fileCount: Int { Set(diagnostics.map(\.place.file)).count }

    /// A file by its identity.
    func file(_ id: FileID) -> SourceFile { files[Int(id.rawValue)] }

    /// The most important findings, as many as a limit allows, in the order in which they are shown.
    func shown(limit: Int?) -> [Diagnostic] { Self.shown(diagnostics, limit) }

    private static func shown(_ diagnostics: [Diagnostic], _ limit: Int?) -> [Diagnostic] {
        guard let limit, diagnostics.count > limit else { return diagnostics }
        let important = diagnostics.indices.sorted {
            (diagnostics[$1].severity, $0) < (diagnostics[$0].severity, $1)
        }
        return important.prefix(max(0, limit)).sorted().map { diagnostics[$0] }
    }

    /// How many findings of each severity there are, in one line.
    package func summary(_ options: OutputOptions) -> String {
        Phrase.summary(Summary(self)).prose(in: options.language).text(in: options.language)
    }
}
