import Foundation

/// Writes one Swift file that holds the text of every file below the given folders.
///
/// Usage: `embed OUTPUT ROOT FOLDER…`; folders are relative to ROOT, and one with `!` in front is left out. Called by the
/// plugin `EmbedFiles`.
func swiftLiteral(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": literal += "\\\""
        case "\\": literal += "\\\\"
        case "\n": literal += "\\n"
        case "\r": literal += "\\r"
        case "\t": literal += "\\t"
        case "\u{0}"..<"\u{20}", "\u{7F}": literal += "\\u{\(String(scalar.value, radix: 16))}"
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}

func filePaths(below folder: String, of root: URL) throws -> [String] {
    let url = root.appending(path: folder)
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: url.path(percentEncoded: false))
        .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
        .map { folder + "/" + $0 }
        .filter { !root.appending(path: $0).hasDirectoryPath && !isDirectory(root.appending(path: $0)) }
}

func isDirectory(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
}

let arguments = CommandLine.arguments
guard arguments.count > 3 else {
    FileHandle.standardError.write(Data("usage: embed OUTPUT ROOT FOLDER...\n".utf8))
    exit(2)
}
let root = URL(filePath: arguments[2])
let omitted = arguments.dropFirst(3).filter { $0.hasPrefix("!") }.map { $0.dropFirst() + "/" }
let paths = try arguments.dropFirst(3).flatMap { try filePaths(below: $0, of: root) }
    .filter { path in !omitted.contains { path.hasPrefix($0) } }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
var source = "// Written by the tool `embed`.\n\nextension EmbeddedFiles {\n    static let files: [File] = [\n"
for path in paths {
    let data = try Data(contentsOf: root.appending(path: path))
    guard let text = String(validating: data, as: UTF8.self) else {
        FileHandle.standardError.write(Data("error: \(path) is not UTF-8\n".utf8))
        exit(1)
    }
    let embedded = path.hasSuffix(".schema.json") ? withoutSentences(text) : text
    source += "        File(path: \(swiftLiteral(path)), content: \(swiftLiteral(embedded))),\n"
}
source += "    ]\n}\n"
try Data(source.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
