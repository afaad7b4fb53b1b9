package import Diagnostics
package import SourceText
import YAML

/// The file `.ccc.yaml` of a contract folder.
package struct ConfigurationFile: Sendable {
    /// Its name.
    package static let name = ".ccc.yaml"

    /// The text, named as the user would name it.
    package let source: SourceFile
    /// What it says; what could be read of it where something is wrong.
    package let configuration: Configuration
    /// What is wrong with it; its places have file 0.
    package let diagnostics: [Diagnostic]

    /// Reads the file of a contract folder; nil where there is none.
    package init?(of folder: String) throws(FileError) {
        let path = Path.joined(folder, Self.name)
        guard FileSystem.kind(of: path) != nil else { return nil }
        self.init(SourceFile(path: path, bytes: try FileSystem.contents(of: path, limit: SourceFile.sizeLimit)))
    }

    init(_ source: SourceFile) {
        self.source = source
        do throws(YAMLError) {
            let document = try YAMLReader.read(source)
            var reader = ConfigurationReader(document.tree)
            let configuration = reader.configuration()
            let problems = ProblemReader(source: source, file: FileID(0)).diagnostics(document.problems)
            self.configuration = configuration
            diagnostics = problems.filter { $0.severity == .error } + reader.diagnostics.sorted()
        } catch {
            configuration = Configuration()
            diagnostics = [FileChecker.diagnostic(error, source, FileID(0))]
        }
    }
}
