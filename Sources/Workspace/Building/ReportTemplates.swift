import EmbeddedFiles
import SourceText

/// The templates of reports: the embedded ones, and those of a folder that replace them.
package enum ReportTemplates {
    /// Why a folder of templates cannot be used.
    package enum Failure: Error, Sendable {
        case file(FileError)
        /// A file whose name is none of the templates; the names that there are.
        case unknown(path: String, known: [String])
        case notUTF8(path: String)
    }

    private static let ending = ".mustache"

    /// Texts by name, such as `html/report`.
    package static func texts(replacedBy folder: String?) throws(Failure) -> [String: String] {
        var texts: [String: String] = [:]
        for path in EmbeddedFiles.paths(below: "templates") where path.hasSuffix(ending) {
            texts[name(path, below: "templates/")] = EmbeddedFiles.bytes(path).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        guard let folder else { return texts }
        for path in try templates(below: folder) {
            let name = name(path, below: folder.hasSuffix("/") ? folder : folder + "/")
            guard texts[name] != nil else { throw .unknown(path: path, known: texts.keys.sorted()) }
            texts[name] = try text(of: path)
        }
        return texts
    }

    private static func name(_ path: String, below folder: String) -> String {
        String(path.dropFirst(folder.count).dropLast(ending.count))
    }

    private static func templates(below folder: String) throws(Failure) -> [String] {
        var found: [String] = []
        var waiting = [folder]
        do throws(FileError) {
            while let current = waiting.popLast() {
                for entry in try FileSystem.entries(of: current) where !entry.name.hasPrefix(".") {
                    let path = Path.joined(current, entry.name)
                    switch entry.kind {
                    case .file where entry.name.hasSuffix(ending): found.append(path)
                    case .folder: waiting.append(path)
                    default: continue
                    }
                }
            }
        } catch {
            throw .file(error)
        }
        return found.sorted()
    }

    private static func text(of path: String) throws(Failure) -> String {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileSystem.contents(of: path, limit: SourceFile.sizeLimit)
        } catch {
            throw .file(error)
        }
        guard firstInvalidUTF8Offset(in: bytes) == nil else { throw .notUTF8(path: path) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
