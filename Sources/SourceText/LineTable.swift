/// Where the lines of a text begin.
///
/// A line ends at LF, CR LF or a lone CR, and nowhere else: U+2028 and U+0085 are ordinary characters to every editor
/// that will show the position.
public struct LineTable: Sendable {
    /// Offset of the first byte of each line; never empty.
    public let starts: [UInt32]

    /// Reads the line ends of a text.
    public init(_ bytes: some Collection<UInt8>) {
        var starts: [UInt32] = [0]
        var offset: UInt32 = 0
        var afterCarriageReturn = false
        for byte in bytes {
            if afterCarriageReturn {
                afterCarriageReturn = false
                if byte != UInt8(ascii: "\n") { starts.append(offset) }
            }
            offset += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(offset)
            } else if byte == UInt8(ascii: "\r") {
                afterCarriageReturn = true
            }
        }
        if afterCarriageReturn { starts.append(offset) }
        self.starts = starts
    }

    /// Number of lines; a text that ends with a line end has an empty last line.
    public var count: Int { starts.count }

    /// The 1-based number of the line that holds an offset.
    public func line(at offset: UInt32) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Offset of the first byte of a 1-based line.
    public func start(ofLine line: Int) -> UInt32 {
        starts[max(0, min(line, starts.count) - 1)]
    }
}
