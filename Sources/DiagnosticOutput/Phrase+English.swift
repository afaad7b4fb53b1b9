import Diagnostics

extension Phrase {
    var english: Prose {
        switch self {
        case .severity(.error): "error"
        case .severity(.warning): "warning"
        case .severity(.advice): "advice"
        case .help: "help"
        case .fix: "fix"
        case .more: "more"
        case .note: "note"
        case .noteText(let note): note.english
        case .replaces(let old, let new): "`ccc lint --fix` replaces \(quoted: old) with \(quoted: new)"
        case .plainSpaces(let old): "`ccc lint --fix` replaces the no-break spaces in \(quoted: old) with plain ones"
        case .plainTabs: "`ccc lint --fix` writes a space instead of the tab"
        case .inserts(let text): "`ccc lint --fix` inserts \(quoted: text)"
        case .deletes(let text): "`ccc lint --fix` deletes \(quoted: text)"
        case .changes(let count): "`ccc lint --fix` changes \(count) places"
        case .morePlaces(let count): count == 1 ? "1 more place" : "\(count) more places"
        case .moreFindings(let count): count == 1 ? "… and 1 more finding" : "… and \(count) more findings"
        case .summary(let summary): summary.english
        case .noFindings: "no findings"
        case .counts(let summary): summary.englishCounts
        case .weight(.changes): "effect"
        case .weight(.standsIn): "at stake"
        case .impact(let impact): impact.english
        case .climateOffice(let city): city.isEmpty ? "Climate office" : "Climate office of \(city)"
        case .alsoConcerns(let names): "also concerns \(all: names)"
        case .withheld(let names):
            "concerns \(all: names); stands in no list of theirs, because not all of them are to be named"
        case .list(let phrase): phrase.english
        }
    }
}

extension Note {
    fileprivate var english: Prose {
        switch self {
        case .crossFileChecksSkipped:
            "references to other files and totals over files were not checked, because no `contract.yaml` is there"
        case .dateChecksSkipped: "deadlines were not checked, because `contract.yaml` has no `as_of`"
        case .filesNotOurs(1): "1 YAML file without `ccc: 1` was skipped"
        case .filesNotOurs(let count): "\(count) YAML files without `ccc: 1` were skipped"
        case .filesMisnamed(let paths):
            "not read, because the name does not end in `.yaml`, though it begins like a contract file: \(all: paths)"
        case .filesExcluded(1): "1 file is excluded by `.ccc.yaml`"
        case .filesExcluded(let count): "\(count) files are excluded by `.ccc.yaml`"
        case .filesUnread(1):
            "1 file could not be read to its end: more mistakes in it show only when this one is corrected, and its figures are in no total"
        case .filesUnread(let count):
            "\(count) files could not be read to their end: more mistakes in them show only when these are corrected, and their figures are in no total"
        case .filesUncounted(1): "the figures of 1 file are in no total until its structure is right"
        case .filesUncounted(let count): "the figures of \(count) files are in no total until their structure is right"
        case .filesUnsigned(1): "1 commitment has no `signature` yet: its measures count only when it is signed"
        case .filesUnsigned(let count):
            "\(count) commitments have no `signature` yet: their measures count only when they are signed"
        case .acceptedByComment(1): "1 finding is accepted by a comment"
        case .acceptedByComment(let count): "\(count) findings are accepted by comments"
        case .acceptedByBaseline(1): "1 finding is accepted by the baseline"
        case .acceptedByBaseline(let count): "\(count) findings are accepted by the baseline"
        }
    }
}

extension Summary {
    fileprivate var english: Prose {
        let files: Prose = filesChecked == 1 ? "1 file" : "\(filesChecked) files"
        if filesChecked == 0 { return "no files were checked" }
        if total == 0 { return "no findings in \(files)" }
        let place: Prose = filesChecked == 1 ? files : "\(filesWithFindings) of \(files)"
        return "\(englishCounts) in \(place)"
    }

    /// The counts alone.
    var englishCounts: Prose {
        var parts: [Prose] = []
        if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
        if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
        if advice > 0 { parts.append(advice == 1 ? "1 piece of advice" : "\(advice) pieces of advice") }
        return parts.dropFirst().reduce(parts.first ?? "") { "\($0), \($1)" }
    }
}
