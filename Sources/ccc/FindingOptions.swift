public import ArgumentParser
package import DiagnosticOutput
public import Diagnostics
import Quantities
import SourceText
import Workspace

extension OutputFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

/// When colours are used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

/// How findings are printed, and which of them make the command fail.
struct FindingOptions: ParsableArguments {
    @Option(help: "How findings are printed (default: github where GITHUB_ACTIONS is true, else text).")
    var format: OutputFormat?

    @Option(help: "Lowest severity that makes the exit status 1 (default: as .ccc.yaml says, else error).")
    var failOn: Severity?

    @Option(help: "Colours in the format text; NO_COLOR turns them off.")
    var color: ColorChoice = .auto

    @Option(help: "Most findings that are printed one by one; the rest is counted.")
    var maxFindings: Int = 1000

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard maxFindings >= 0 else { throw ValidationError("--max-findings must not be below 0") }
    }

    /// The choices of the command line for a renderer.
    var output: OutputOptions {
        let language = languageOptions.language
        return OutputOptions(
            language: language, color: isColored, maxFindings: maxFindings, toolVersion: Version.current,
            rulePage: { RulePages.page(of: $0, in: language) })
    }

    /// The format asked for, else the one that shows in the place where the program runs.
    var chosenFormat: OutputFormat {
        format ?? (Terminal.variable("GITHUB_ACTIONS") == "true" ? .github : .text)
    }

    /// Whether findings are severe enough for exit status 1.
    func isFailure(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity >= failOn ?? .error }
    }

    private var isColored: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: Terminal.isInteractive && Terminal.variable("NO_COLOR") == nil
        }
    }
}
