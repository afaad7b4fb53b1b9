import Syntax

/// Compares nodes as JSON values (Core, section 4.2.2): numbers by value, objects without order.
///
/// Recursion goes as deep as the values, which the readers bound.
struct NodeEquality {
    private let left: SyntaxTree
    private let right: SyntaxTree

    /// Objects with more entries are compared by way of a dictionary.
    private static let smallObject = 8

    /// Takes the trees of the nodes on both sides.
    init(_ left: SyntaxTree, _ right: SyntaxTree) {
        self.left = left
        self.right = right
    }

    /// Whether two values are equal.
    func areEqual(_ first: NodeID, _ second: NodeID) -> Bool {
        switch (left.kind(of: first), right.kind(of: second)) {
        case (.null, .null):
            return true
        case (.boolean, .boolean):
            // Four letters or five; `True` and `true` are one in YAML.
            return left.bytes(of: first).count == right.bytes(of: second).count
        case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
            guard let number = ExactNumber(left.bytes(of: first)) else { return false }
            return number == ExactNumber(right.bytes(of: second))
        case (.string, .string):
            return left.bytes(of: first) == right.bytes(of: second)
        case (.sequence, .sequence):
            guard left[first].count == right[second].count else { return false }
            return zip(left.elements(of: first), right.elements(of: second)).allSatisfy { areEqual($0, $1) }
        case (.mapping, .mapping):
            return areEqualObjects(first, second)
        default:
            return false
        }
    }

    private func areEqualObjects(_ first: NodeID, _ second: NodeID) -> Bool {
        guard left[first].count == right[second].count else { return false }
        if left[first].count <= Self.smallObject {
            return left.entries(of: first).allSatisfy { entry in
                let key = left.bytes(of: entry.key)
                let match = right.entries(of: second).first { right.bytes(of: $0.key) == key }
                return match.map { areEqual(entry.value, $0.value) } ?? false
            }
        }
        var values: [ArraySlice<UInt8>: NodeID] = [:]
        for entry in right.entries(of: second) { values[right.bytes(of: entry.key)] = entry.value }
        return left.entries(of: first).allSatisfy { entry in
            values[left.bytes(of: entry.key)].map { areEqual(entry.value, $0) } ?? false
        }
    }

    /// A hash of a value of the first tree that is the same for equal values, seeded anew in each process.
    func hash(of node: NodeID) -> Int {
        var hasher = Hasher()
        switch left.kind(of: node) {
        case .null:
            hasher.combine(0)
        case .boolean:
            hasher.combine(left.bytes(of: node).count)
        case .integer, .decimal:
            hasher.combine(ExactNumber(left.bytes(of: node)))
        case .string:
            hasher.combine(left.bytes(of: node))
        case .sequence:
            for element in left.elements(of: node) { hasher.combine(hash(of: element)) }
        case .mapping:
            var sum = 0
            for entry in left.entries(of: node) {
                var inner = Hasher()
                inner.combine(left.bytes(of: entry.key))
                inner.combine(hash(of: entry.value))
                sum &+= inner.finalize()
            }
            hasher.combine(sum)
        }
        return hasher.finalize()
    }
}
