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
                if nodes[child].isScalar { keys.append(KeyPrint(self, UInt32(child))) }
                child = Int(nodes[Int(nodes[child].end)].end)
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

        init(_ tree: SyntaxTree, _ node: UInt32) {
            let bytes = tree.bytes(of: NodeID(node))
            let ends = (bytes.first.map(UInt64.init) ?? 0) << 8 | (bytes.last.map(UInt64.init) ?? 0)
            print = UInt64(bytes.count) << 16 | ends
            self.node = node
        }
    }

    private func isSame(_ left: KeyPrint, _ right: KeyPrint) -> Bool {
        left.print == right.print && bytes(of: NodeID(left.node)) == bytes(of: NodeID(right.node))
    }

    private func addByPairs(_ keys: [KeyPrint], to result: inout [(first: NodeID, second: NodeID)]) {
        for (index, key) in keys.enumerated() {
            if let first = keys[..<index].first(where: { isSame($0, key) }) {
                result.append((NodeID(first.node), NodeID(key.node)))
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
