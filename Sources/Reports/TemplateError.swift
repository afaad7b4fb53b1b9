/// Why a set of templates cannot be used, and where.
package struct TemplateError: Error, Hashable, Sendable {
    /// What is wrong with a template.
    package enum Problem: Hashable, Sendable {
        /// The end of a section has another name than its start.
        case otherSectionEnds
        /// A section has no end.
        case unclosedSection
        /// A tag has no end.
        case unclosedTag
        /// It is no Mustache for another reason.
        case malformed
        /// It names a partial that is not there.
        case missingPartial(String)
        /// Every report needs it, and it is not there.
        case missing
    }

    /// Path below `templates/` without the ending: `html/table`.
    package let template: String
    /// 1-based.
    package let line: Int
    package let problem: Problem
}
