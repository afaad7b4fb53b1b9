package import SourceText
package import Syntax

/// Reads JSON strictly by RFC 8259; a byte order mark at the start is skipped.
package enum JSONReader {
    /// Reads a file. A key that repeats an earlier one of its object is an error.
    package static func read(_ file: SourceFile, limits: JSONLimits = .standard) throws(JSONError) -> SyntaxTree {
        guard file.bytes.count <= limits.size else {
            throw .sizeLimit(bytes: file.bytes.count, limit: limits.size)
        }
        if let offset = firstInvalidUTF8Offset(in: file.bytes) {
            throw .invalidUTF8(ByteRange(offset..<(offset + 1)))
        }
        var parser = JSONParser(file, limits: limits)
        let tree = try parser.parse()
        if let repeated = tree.repeatedKeys(atMost: 1).first {
            throw .duplicateKey(first: tree.range(of: repeated.first), repeated: tree.range(of: repeated.second))
        }
        return tree
    }
}
