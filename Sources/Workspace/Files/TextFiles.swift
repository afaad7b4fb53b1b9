import SourceText

/// Markdown files that YAML files name for long texts.
struct TextFiles {
    /// The contract folder; nil where a file stands alone.
    let folder: String?

    /// The text of a file beside a YAML file; nil when it is missing, not UTF-8, or outside the contract folder.
    func text(_ name: String, beside yaml: String) -> String? {
        let relative = Path.normalized(Path.joined(Path.parent(of: yaml) ?? ".", name))
        guard !name.hasPrefix("/"), !relative.hasPrefix("../") else { return nil }
        let path = Path.joined(folder ?? ".", relative)
        guard FileSystem.isInside(path, folder: folder ?? "."),
            let bytes = try? FileSystem.contents(of: path, limit: SourceFile.sizeLimit),
            firstInvalidUTF8Offset(in: bytes) == nil
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
