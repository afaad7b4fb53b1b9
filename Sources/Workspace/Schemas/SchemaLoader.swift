import Diagnostics
import JSON
import JSONSchema
import SourceText
import Syntax
import YAML

/// Reads schemas from files, with the files that their references name. Nothing is ever fetched.
struct SchemaLoader {
    /// The folder that schemas may lie in; any folder when nil.
    var boundary: String?
    /// Whether `format` is checked.
    var assertsFormats = false

    private var library = SchemaLibrary()
    /// The files that were read.
    private(set) var files: [SourceFile] = []
    private var loadedURIs: Set<String> = []

    /// Most files that references may lead to: a hostile schema must not read a whole disk.
    private static let fileLimit = 1_000

    init(boundary: String? = nil, assertsFormats: Bool = false) {
        self.boundary = boundary
        self.assertsFormats = assertsFormats
    }

    /// Compiles the first file's schema; the others are what references may lead to. The address of a metaschema of the
    /// standard may stand in place of a file.
    mutating func load(_ paths: [String]) throws(SchemaFailure) -> CompiledSchema {
        var root: String?
        for path in paths {
            let isBuiltIn = Metaschema.all.contains { $0.uri == path }
            let uri = isBuiltIn ? path : Self.uri(of: path)
            if !isBuiltIn { try add(path, as: uri) }
            if root == nil { root = uri }
        }
        library.addMetaschemas { metaschema in
            do {
                return try JSONReader.read(metaschema.source)
            } catch {
                preconditionFailure("a built-in metaschema is no JSON: \(error)")
            }
        }
        return try compile(root ?? "")
    }

    private mutating func compile(_ root: String) throws(SchemaFailure) -> CompiledSchema {
        var options = SchemaCompiler.Options()
        options.assertsFormats = assertsFormats
        while true {
            do throws(SchemaError) {
                return try SchemaCompiler(library: library, options: options).compile(root)
            } catch {
                guard case .unresolvedReference(let reference, let uri, let place) = error,
                    try addDocument(of: reference, uri: uri, from: place.path)
                else { throw SchemaFailure(error, in: files) }
            }
        }
    }

    /// Reads the file behind a reference; false where there is none, or it was read before.
    private mutating func addDocument(
        of reference: String, uri: String, from path: String
    ) throws(SchemaFailure) -> Bool {
        let name = String(uri.prefix { $0 != "#" })
        let target: String
        if name.hasPrefix("file://") {
            target = Self.path(ofURI: name)
        } else {
            // An `$id` is a name: what stands beside the file is meant, wherever the name seems to point.
            let relative = reference.prefix { $0 != "#" }
            guard !relative.contains(":"), !relative.hasPrefix("/") else { return false }
            target = Path.joined(Path.parent(of: path) ?? ".", Self.decoded(String(relative)))
        }
        guard isInside(target), FileSystem.kind(of: target) == .file, files.count < Self.fileLimit,
            !loadedURIs.contains(name)
        else { return false }
        try add(Self.shown(target, beside: path), as: name)
        return true
    }

    private func isInside(_ path: String) -> Bool {
        boundary.map { FileSystem.isInside(path, folder: $0) } ?? true
    }

    private mutating func add(_ path: String, as uri: String) throws(SchemaFailure) {
        let file: SourceFile
        do throws(FileError) {
            guard isInside(path) else { throw FileError(path: path, reason: .missing) }
            file = SourceFile(path: path, bytes: try FileSystem.contents(of: path, limit: SourceFile.sizeLimit))
        } catch {
            throw .file(error)
        }
        files.append(file)
        loadedURIs.insert(uri)
        let tree: SyntaxTree
        do throws(GeneralReader.Failure) {
            tree = try GeneralReader.tree(of: file)
        } catch {
            let position = PositionIndex(file).position(at: error.range.lower)
            throw .text(
                error.fact, at: SchemaProblem.Place(path: path, line: position.line, column: position.column))
        }
        do throws(SchemaError) {
            try library.add(tree, uri: uri)
        } catch {
            throw SchemaFailure(error, in: files)
        }
    }
}

extension SchemaLoader {
    /// The `file:` URI of a path.
    static func uri(of path: String) -> String {
        var result = "file://"
        for byte in Path.absolute(path, in: FileSystem.currentFolder).utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
            if isPlain || "/-._~!$&'()*+,;=:@".unicodeScalars.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return result
    }

    private static func path(ofURI uri: String) -> String {
        let rest = uri.dropFirst("file://".count)
        return decoded(String(rest.drop { $0 != "/" }))
    }

    /// A text with its `%xx` resolved.
    private static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A path as the user would write it, who wrote that of the file that refers to it.
    private static func shown(_ path: String, beside other: String) -> String {
        let folder = Path.parent(of: other) ?? "."
        let prefix = Path.absolute(folder, in: FileSystem.currentFolder) + "/"
        guard path.hasPrefix(prefix) else { return path }
        return Path.joined(folder, String(path.dropFirst(prefix.count)))
    }
}
