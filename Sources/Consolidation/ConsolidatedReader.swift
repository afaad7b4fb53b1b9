import SourceText
package import Syntax

/// Reads the documents of a `contract.json` back, each with the places of its values in the file it came from.
package struct ConsolidatedReader {
    /// The version of `contract.json` that is written and read.
    package static let version = "1"

    /// Why a JSON file is no consolidated contract.
    package enum Failure: Error, Hashable, Sendable {
        /// It has no `ccc_contract`.
        case notConsolidated
        /// It was written by another version of the format.
        case unknownVersion(String)
        /// Content and places of a document do not fit together.
        case damaged(path: String)
    }

    /// A document of the contract.
    package struct Document: Sendable {
        /// Its values; positions are those of the original file.
        package let tree: SyntaxTree
    }

    private let json: SyntaxTree

    /// Takes the tree of a JSON file.
    package init(_ json: SyntaxTree) {
        self.json = json
    }

    /// The documents in the order of their paths.
    package func documents() throws(Failure) -> [Document] {
        guard let version = json.value("ccc_contract", in: .root) else { throw .notConsolidated }
        guard json.isText(of: version, Self.version) else { throw .unknownVersion(json.text(of: version)) }
        guard let list = json.value("documents", in: .root) else { throw .notConsolidated }
        var result: [Document] = []
        for element in json.elements(of: list) { result.append(try document(element)) }
        return result
    }

    private func document(_ node: NodeID) throws(Failure) -> Document {
        let path = json.value("path", in: node).map { json.text(of: $0) } ?? ""
        guard let content = json.value("content", in: node), let list = json.value("positions", in: node) else {
            throw .damaged(path: path)
        }
        let numbers = json.elements(of: list).map { number($0) }
        let nodes = json.nodes[content.index..<Int(json[content].end)]
        guard numbers.count == nodes.count * 2, numbers.allSatisfy({ (1...10_000_000).contains($0) }) else {
            throw .damaged(path: path)
        }
        let positions = stride(from: 0, to: numbers.count, by: 2).map {
            SourcePosition(line: numbers[$0], column: numbers[$0 + 1])
        }
        guard let original = OriginalFile(path: path, positions: positions) else { throw .damaged(path: path) }
        return Document(tree: tree(content, positions, original))
    }

    private func number(_ node: NodeID) -> Int {
        let digits = json.bytes(of: node)
        guard digits.count <= 9, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return 0 }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func tree(_ content: NodeID, _ positions: [SourcePosition], _ original: OriginalFile) -> SyntaxTree {
        var texts: [UInt8] = []
        var nodes: [SyntaxNode] = []
        for (position, index) in zip(positions, content.index..<Int(json[content].end)) {
            var node = json.nodes[index]
            node.range = .at(original.offset(of: position))
            node.end -= content.rawValue
            if node.isScalar {
                // An empty value was written as `null` and has no text.
                let text = node.kind == .null ? [] : json.bytes(of: NodeID(UInt32(index)))
                node.count = UInt32(text.count)
                node.textStart = UInt32(texts.count)
                node.isDecoded = true
                texts += text
            }
            nodes.append(node)
        }
        return SyntaxTree(source: original.file, nodes: nodes, decodedTexts: texts)
    }
}

/// A file that is as long as the one a document came from, line by line, and empty: only its places are known.
private struct OriginalFile {
    let file: SourceFile
    private let starts: [UInt32]

    /// Makes the file; nil when it would be larger than any file that is read.
    init?(path: String, positions: [SourcePosition]) {
        var widths = [Int](repeating: 0, count: positions.map(\.line).max() ?? 1)
        for position in positions { widths[position.line - 1] = max(widths[position.line - 1], position.column) }
        var starts: [UInt32] = []
        var size = 0
        for width in widths {
            starts.append(UInt32(size))
            size += width + 1
            guard size <= SourceFile.sizeLimit * 4 else { return nil }
        }
        var bytes = [UInt8](repeating: UInt8(ascii: " "), count: size)
        for start in starts.dropFirst() { bytes[Int(start) - 1] = UInt8(ascii: "\n") }
        self.starts = starts
        self.file = SourceFile(path: path, bytes: bytes)
    }

    func offset(of position: SourcePosition) -> UInt32 {
        starts[position.line - 1] + UInt32(position.column - 1)
    }
}
