import JSON
import SourceText
import Syntax

extension Baseline {
    /// The version of the file's form.
    private static let version = 1

    /// Reads a file that `ccc lint --update-baseline` wrote.
    package init(at path: String) throws(FileError) {
        let bytes = try FileSystem.contents(of: path, limit: JSONLimits.standard.size)
        guard let tree = try? JSONReader.read(SourceFile(path: path, bytes: bytes)),
            let version = tree.value("ccc_baseline", in: .root), tree.isText(of: version, "\(Self.version)"),
            let list = tree.value("findings", in: .root)
        else { throw FileError(path: path, reason: .notABaseline) }
        var counts: [Key: Int] = [:]
        for element in tree.elements(of: list) {
            guard let key = Self.key(tree, element), let node = tree.value("count", in: element),
                let count = Int(tree.text(of: node)), count > 0
            else { throw FileError(path: path, reason: .notABaseline) }
            counts[key] = count
        }
        self.init(counts: counts, at: path)
    }

    private static func key(_ tree: SyntaxTree, _ element: NodeID) -> Key? {
        guard let path = tree.value("path", in: element), let code = tree.value("code", in: element),
            let fingerprint = tree.value("fingerprint", in: element)
        else { return nil }
        return Key(
            path: tree.text(of: path), code: tree.text(of: code), fingerprint: tree.text(of: fingerprint))
    }

    /// The file's text, by path, code and fingerprint.
    package var text: String {
        let entries = counts.sorted { left, right in
            (left.key.path, left.key.code, left.key.fingerprint)
                < (right.key.path, right.key.code, right.key.fingerprint)
        }
        let findings = entries.map { key, count -> JSONValue in
            [
                "path": .string(key.path), "code": .string(key.code), "fingerprint": .string(key.fingerprint),
                "count": .number(count),
            ]
        }
        let document: JSONValue = ["ccc_baseline": .number(Self.version), "findings": .array(findings)]
        return document.text
    }
}
