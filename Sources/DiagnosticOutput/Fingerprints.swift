package import Diagnostics
import SourceText

/// Names of findings that stay the same when lines above are added or removed.
///
/// A name is a hash of code and line text; equal ones in one file are told apart by their order.
package struct Fingerprints {
    private let context: Rendering
    private var counts: [String: Int] = [:]

    init(_ context: Rendering) {
        self.context = context
    }

    /// The name of the next finding within its file, as SARIF's `primaryLocationLineHash`: hash and order.
    mutating func withinFile(_ diagnostic: Diagnostic) -> String {
        let hash = Self.hash([diagnostic.code.description, line(of: diagnostic)])
        return "\(hash):\(order(of: "\(diagnostic.place.file.rawValue) \(hash)"))"
    }

    /// The name of the next finding within the whole report.
    mutating func withinReport(_ diagnostic: Diagnostic) -> String {
        let parts = [
            context.findings.file(diagnostic.place.file).path, diagnostic.code.description, line(of: diagnostic),
        ]
        var hash = Self.hash(parts)
        var order = order(of: hash)
        while order > 1 {
            hash = Self.hash(parts + ["\(order)"])
            order = self.order(of: hash)
        }
        return hash
    }

    private func line(of diagnostic: Diagnostic) -> String {
        Self.line(of: diagnostic, in: context.positions(in: diagnostic.place.file))
    }

    private mutating func order(of key: String) -> Int {
        counts[key, default: 0] += 1
        return counts[key, default: 1]
    }

    /// The text of the finding's first line without white space around it; of a very long line the part from the place.
    package static func line(of diagnostic: Diagnostic, in positions: FilePositions) -> String {
        let line = positions.text(ofLine: positions.position(at: diagnostic.place.range.lower).line)
        let lower = line.count > 4096 ? min(diagnostic.place.range.lower, line.upper) : line.lower
        let bytes = positions.index.file.bytes[ByteRange(lower: lower, upper: line.upper).indices].prefix(4096)
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let start = bytes.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }

    /// FNV-1a with 64 bits, in 16 hexadecimal digits.
    package static func hash(_ parts: [String]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in Array(part.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
