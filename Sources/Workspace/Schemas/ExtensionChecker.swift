import ContractModel
import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Checks the values of a city's own keys against the schemas that `extensions` of its contract names.
struct ExtensionChecker {
    /// The files of the contract; a `FileID` is an index of this list.
    let files: [CheckedFile]
    /// The contract's folder.
    let folder: String

    /// A key, and what its values must be.
    private struct KeySchema {
        let key: String
        let schema: CompiledSchema
    }

    /// Paths of the files that schemas were read from.
    private(set) var schemaPaths: Set<String> = []

    /// Takes the files of a contract.
    init(files: [CheckedFile], folder: String) {
        self.files = files
        self.folder = folder
    }

    /// What was found in the files one by one, and what the city's schemas find in them. A schema need not begin like a
    /// contract file.
    mutating func completed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let own = findings()
        return diagnostics.filter { diagnostic in
            guard diagnostic.fact == .reading(.missingFirstLine), !schemaPaths.isEmpty else { return true }
            return !schemaPaths.contains(
                Path.normalized(Path.joined(folder, files[Int(diagnostic.place.file.rawValue)].source.path)))
        } + own
    }

    private mutating func findings() -> [Diagnostic] {
        guard let index = files.firstIndex(where: { ContractDocument.fileNames.contains($0.source.path) }),
            let tree = files[index].tree, let list = tree.value("extensions", in: .root)
        else { return [] }
        var schemas: [KeySchema] = []
        var findings: [Diagnostic] = []
        for item in tree.elements(of: list) {
            guard let key = tree.value("key", in: item), let node = tree.value("schema", in: item),
                tree.kind(of: node) == .string
            else { continue }
            let name = tree.text(of: node)
            do throws(SchemaFailure) {
                schemas.append(KeySchema(key: tree.text(of: key), schema: try schema(name)))
            } catch {
                let place = SourcePlace(file: FileID(UInt32(index)), range: tree.range(of: node))
                findings.append(Diagnostic(.schema(fact(error, name)), at: place))
            }
        }
        guard !schemas.isEmpty else { return findings }
        for (number, file) in files.enumerated() {
            guard let tree = file.tree else { continue }
            findings += values(of: tree, file: FileID(UInt32(number)), schemas)
        }
        return findings
    }

    private mutating func schema(_ name: String) throws(SchemaFailure) -> CompiledSchema {
        let path = Path.normalized(Path.joined(folder, name))
        guard !name.hasPrefix("/"), FileSystem.kind(of: path) == .file else {
            throw .file(FileError(path: name, reason: .missing))
        }
        var loader = SchemaLoader(boundary: folder)
        defer { schemaPaths.formUnion(loader.files.map { Path.normalized($0.path) }) }
        return try loader.load([path])
    }

    private func fact(_ failure: SchemaFailure, _ name: String) -> SchemaFact {
        switch failure {
        case .file: .unusableSchema(name, .missingFile, at: nil)
        case .text(_, let place): .unusableSchema(name, .unreadable, at: shown(place))
        case .schema(let problem, let place): .unusableSchema(name, problem, at: shown(place))
        }
    }

    /// A place as seen from the contract's folder.
    private func shown(_ place: SchemaProblem.Place) -> SchemaProblem.Place {
        let prefix = folder == "." ? "" : Path.normalized(folder) + "/"
        guard place.path.hasPrefix(prefix) else { return place }
        return SchemaProblem.Place(
            path: String(place.path.dropFirst(prefix.count)), line: place.line, column: place.column)
    }

    private func values(of tree: SyntaxTree, file: FileID, _ schemas: [KeySchema]) -> [Diagnostic] {
        let options = ValidationOptions(plainScalarsAreText: true)
        var findings: [Diagnostic] = []
        let layout = BlockLayout(tree)
        for index in tree.nodes.indices where tree.nodes[index].kind == .mapping {
            for entry in tree.entries(of: NodeID(UInt32(index))) {
                guard tree.bytes(of: entry.key).starts(with: "x_".utf8),
                    let schema = schemas.first(where: { tree.isText(of: entry.key, $0.key) })?.schema
                else { continue }
                for var violation in schema.validate(tree, at: entry.value, options: options) {
                    if violation.node == entry.value, violation.key == nil { violation.key = entry.key }
                    findings.append(
                        ViolationReader(schema: schema, layout: layout, vocabularies: .embedded, file: file).diagnostic(
                            violation))
                }
            }
        }
        return findings
    }
}
