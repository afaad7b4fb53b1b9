/// The lines of a text that may not be YAML, by the offsets at which they begin.
struct FileLines {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line that holds an offset.
    func start(of offset: Int) -> Int {
        bytes[..<min(offset, bytes.count)].lastIndex { $0 == 0x0A }.map { $0 + 1 } ?? 0
    }

    /// The line below; the end of the text for the last.
    func next(after start: Int) -> Int {
        bytes[start...].firstIndex { $0 == 0x0A }.map { $0 + 1 } ?? bytes.count
    }

    /// The number of spaces before a line's text.
    func column(at start: Int) -> Int { bytes[start...].prefix { $0 == 0x20 }.count }

    /// A line without its indentation and what ends it.
    func content(at start: Int) -> ArraySlice<UInt8> {
        var line = bytes[start..<next(after: start)].drop { $0 == 0x20 }
        while let last = line.last, [0x0A, 0x0D, 0x20].contains(last) { line.removeLast() }
        return line
    }

    /// The column of a line's text behind its dashes.
    func fieldColumn(at start: Int) -> Int { bytes[start...].prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count }

    /// Whether a line holds nothing, or a comment.
    func isBlank(at start: Int) -> Bool {
        let content = content(at: start)
        return content.isEmpty || content.first == UInt8(ascii: "#")
    }

    /// The nearest line above that holds more than a comment.
    func lineAbove(_ start: Int) -> Int? {
        var current = start
        while current > 0 {
            current = self.start(of: current - 1)
            if !isBlank(at: current) { return current }
        }
        return nil
    }
}
