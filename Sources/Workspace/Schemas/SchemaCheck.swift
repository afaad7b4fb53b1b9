package import Diagnostics
import JSONSchema
package import SourceText
import Syntax

/// Checks any YAML or JSON files against a schema that the user brings.
package struct SchemaCheck: Sendable {
    /// The files and what was found in them.
    package struct Result: Sendable {
        /// Every file, as the user named it; a `FileID` is an index of this list.
        package fileprivate(set) var files: [SourceFile] = []
        /// What the schema refuses, sorted.
        package fileprivate(set) var diagnostics: [Diagnostic] = []
    }

    private let schema: CompiledSchema

    /// Reads the schema in the first file; the others are what its references may lead to.
    package init(schemas paths: [String], assertsFormats: Bool) throws(SchemaFailure) {
        var loader = SchemaLoader(assertsFormats: assertsFormats)
        schema = try loader.load(paths)
    }

    /// Reads and checks files; a text from standard input comes last.
    package func check(
        _ paths: [String], standardInput: SourceFile? = nil
    ) throws(FileError) -> Result {
        var result = Result()
        for path in paths {
            let bytes = try FileSystem.contents(of: path, limit: SourceFile.sizeLimit + 1)
            add(SourceFile(path: path, bytes: bytes), to: &result)
        }
        if let standardInput { add(standardInput, to: &result) }
        result.diagnostics.sort()
        return result
    }

    private func add(_ file: SourceFile, to result: inout Result) {
        let id = FileID(UInt32(result.files.count))
        result.files.append(file)
        result.diagnostics += diagnostics(of: file, id)
    }

    private func diagnostics(of file: SourceFile, _ id: FileID) -> [Diagnostic] {
        func diagnostic(_ failure: GeneralReader.Failure) -> Diagnostic {
            Diagnostic(.reading(failure.fact), at: SourcePlace(file: id, range: failure.range))
        }
        let content: GeneralReader.Content
        do throws(GeneralReader.Failure) {
            content = try GeneralReader.read(file)
        } catch {
            return [diagnostic(error)]
        }
        return content.problems.map(diagnostic)
            + content.trees.flatMap { tree in
                let reader = ViolationReader(
                    schema: schema, layout: BlockLayout(tree), vocabularies: .embedded, file: id)
                return schema.validate(tree).map { violation in
                    var diagnostic = reader.diagnostic(violation)
                    // `ccc lint` repairs contract files only.
                    diagnostic.fix = []
                    return diagnostic
                }
            }
    }
}
