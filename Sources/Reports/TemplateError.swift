/// Why a set of templates cannot be used, and where.
package struct TemplateError: Error, Hashable, Sendable {
    /// What is wrong with a template.
    package enum Problem: Hashable, Sendable {
        /// It is no Mustache; with Mustache's own word for the mistake.
        case malformed(String)
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
