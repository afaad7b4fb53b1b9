/// The parts of a text that names several things, trimmed: `noise / air-quality`, `stadtwerke und baeckerei`.
public func listedWords(_ text: String) -> [String] {
    text.split { "/,;+&|".contains($0) }.flatMap { part in
        part.split(whereSeparator: \.isWhitespace).split { ["und", "oder", "and", "or"].contains($0) }
            .map { $0.joined(separator: " ") }
    }
}
