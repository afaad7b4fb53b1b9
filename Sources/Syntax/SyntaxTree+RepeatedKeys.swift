import SourceText

extension SyntaxTree {
    /// Keys that stand more than once in their mapping: the first of each, paired with every later one, by mapping.
    ///
    /// Keys are the same when their texts are, however they are written; only scalars are compared. Takes n log n time
    /// whatever the keys are.
    package func repeatedKeys(atMost limit: Int) -> [(first: NodeID, second: NodeID)] {
        var result: [(first: NodeID, second: NodeID)] = []
        var keys: [KeyPrint] = []
        for (index, node) in nodes.enumerated() where node.kind == .mapping && node.count > 1 && !node.isRepeated {
            keys.removeAll(keepingCapacity: true)
            var child = index + 1
            while child < Int(node.end) {
                let key = nodes[child]
                if key.isScalar {
                    keys.append(KeyPrint(key, UInt32(child), in: key.isDecoded ? decodedTexts : source.bytes))
                }
                child = Int(nodes[Int(key.end)].end)
            }
            if keys.count <= 16 {
                addByPairs(keys, to: &result)
            } else {
                addBySorting(&keys, to: &result)
            }
            if result.count >= limit { return Array(result.prefix(limit)) }
        }
        return result
    }

    /// What tells most keys apart without reading their texts.
    private struct KeyPrint {
        let print: UInt64
        let node: UInt32

        init(_ node: SyntaxNode, _ index: UInt32, in texts: [UInt8]) {
            let (start, count) = (Int(node.textStart), Int(node.count))
            let ends = count == 0 ? 0 : UInt64(texts[start]) << 8 | UInt64(texts[start + count - 1])
            print = UInt64(count) << 16 | ends
            self.node = index
        }
    }

    private func isSame(_ left: KeyPrint, _ right: KeyPrint) -> Bool {
        left.print == right.print && bytes(of: NodeID(left.node)) == bytes(of: NodeID(right.node))
    }

    private func addByPairs(_ keys: [KeyPrint], to result: inout [(first: NodeID, second: NodeID)]) {
        for (index, key) in keys.enumerated() {
            for earlier in 0..<index where keys[earlier].print == key.print && isSame(keys[earlier], key) {
                result.append((NodeID(keys[earlier].node), NodeID(key.node)))
                break
            }
        }
    }

    private func addBySorting(_ keys: inout [KeyPrint], to result: inout [(first: NodeID, second: NodeID)]) {
        keys.sort { left, right in
            if left.print != right.print { return left.print < right.print }
            let (leftBytes, rightBytes) = (bytes(of: NodeID(left.node)), bytes(of: NodeID(right.node)))
            if leftBytes == rightBytes { return left.node < right.node }
            return leftBytes.lexicographicallyPrecedes(rightBytes)
        }
        guard var first = keys.first else { return }
        var found: [(first: NodeID, second: NodeID)] = []
        for key in keys.dropFirst() {
            if isSame(first, key) {
                found.append((NodeID(first.node), NodeID(key.node)))
            } else {
                first = key
            }
        }
        result += found.sorted { $0.second < $1.second }
    }
}
