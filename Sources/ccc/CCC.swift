import ArgumentParser
import Foundation

/// The command `ccc`.
///
/// `Foundation` is imported here and nowhere else in this target: without it the static library leaves symbols of ICU
/// undefined when the program is linked.
@main
struct CCC: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ccc",
        abstract: "Checks and builds Climate City Contracts (Klimastadtverträge) written as YAML.",
        discussion: """
            A contract is a folder with contract.yaml and one YAML file for each party.
            Exit status: 0 nothing found; 1 findings at or above --fail-on; 2 the job could not be done.
            """,
        version: Version.current,
        subcommands: [
            ValidateCommand.self, LintCommand.self, BuildCommand.self, RenderCommand.self, ExplainCommand.self,
            RulesCommand.self,
        ]
    )

    static func main() async {
        Terminal.ignoreClosedPipes()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let complaint as Complaint {
            Terminal.writeError("ccc: " + complaint.text)
            Foundation.exit(ExitStatus.jobNotDone)
        } catch {
            let status = exitCode(for: error).rawValue
            let text = fullMessage(for: error)
            if status == 0 {
                Terminal.write(text.isEmpty ? "" : text + "\n")
            } else if !text.isEmpty {
                Terminal.writeError(text)
            }
            // ArgumentParser's 64 for a wrong command line.
            Foundation.exit(status == 64 ? ExitStatus.jobNotDone : status)
        }
    }
}
