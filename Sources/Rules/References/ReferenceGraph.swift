import Aggregation
import ContractModel
import SourceText

/// The measures, and to which others one key leads from each.
struct ReferenceGraph {
    /// A way that ends where it began.
    struct Cycle {
        /// Ids on the way; the last is the first again.
        let ids: [String]
        /// The references that lead from one to the next.
        let places: [SourcePlace]
    }

    /// A reference as the measure that it names, and where it stands.
    typealias Edge = (target: Int, place: SourcePlace)

    private let edges: [[Edge]]
    private let ids: [String]

    /// - Parameter references: what leads on from a measure.
    init(_ subject: ContractUnderCheck, by references: (Measure) -> [Sourced<String>]) {
        ids = subject.contract.measures.map(\.fullID)
        edges = subject.contract.measures.map { measure in
            let container = measure.containerID
            return references(measure.measure).compactMap { reference in
                subject.index.measure(reference.value, from: container)
                    .map { (target: $0, place: measure.place(reference.range)) }
            }
        }
    }

    /// Groups of measures that lead to each other, each in ascending order; a measure alone only if it leads to itself.
    func circles() -> [[Int]] {
        var search = CircleSearch(edges.map { $0.map(\.target) })
        return search.circles()
    }

    /// One of the shortest ways from the first measure of a group back to it.
    func shortestCycle(in circle: [Int]) -> Cycle {
        let members = Set(circle)
        let start = circle[0]
        // Breadth first: the edge by which each measure was reached first.
        var ways: [Int: (from: Int, place: SourcePlace)] = [:]
        var reached = [start]
        var next = 0
        while ways[start] == nil, next < reached.count {
            let node = reached[next]
            for edge in edges[node] where members.contains(edge.target) && ways[edge.target] == nil {
                ways[edge.target] = (node, edge.place)
                reached.append(edge.target)
            }
            next += 1
        }
        var (nodes, places) = ([start], [SourcePlace]())
        repeat {
            guard let way = ways[nodes[nodes.count - 1]] else { break }
            nodes.append(way.from)
            places.append(way.place)
        } while nodes[nodes.count - 1] != start
        return Cycle(ids: nodes.reversed().map { ids[$0] }, places: places.reversed())
    }
}

/// Tarjan's search for strongly connected components, with a list in place of recursion.
private struct CircleSearch {
    private let targets: [[Int]]
    /// When each node was first met.
    private var numbers: [Int?]
    /// The earliest node on the path that each leads to.
    private var lowest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var found: [[Int]] = []
    private var count = 0

    init(_ targets: [[Int]]) {
        self.targets = targets
        numbers = Array(repeating: nil, count: targets.count)
        lowest = Array(repeating: 0, count: targets.count)
        isOpen = Array(repeating: false, count: targets.count)
    }

    mutating func circles() -> [[Int]] {
        for start in targets.indices where numbers[start] == nil { walk(from: start) }
        return found.sorted { $0[0] < $1[0] }
    }

    private mutating func walk(from start: Int) {
        var path = [(node: start, next: 0)]
        enter(start)
        while let (node, next) = path.last {
            guard next < targets[node].count else {
                path.removeLast()
                if let last = path.last { lowest[last.node] = min(lowest[last.node], lowest[node]) }
                close(node)
                continue
            }
            path[path.count - 1].next += 1
            let target = targets[node][next]
            if let number = numbers[target] {
                if isOpen[target] { lowest[node] = min(lowest[node], number) }
            } else {
                enter(target)
                path.append((target, 0))
            }
        }
    }

    private mutating func enter(_ node: Int) {
        numbers[node] = count
        lowest[node] = count
        count += 1
        open.append(node)
        isOpen[node] = true
    }

    /// Takes a group off the list when its first node has been left.
    private mutating func close(_ node: Int) {
        guard lowest[node] == numbers[node], let first = open.lastIndex(of: node) else { return }
        let members = open[first...].sorted()
        for member in members { isOpen[member] = false }
        open.removeSubrange(first...)
        if members.count > 1 || targets[node].contains(node) { found.append(members) }
    }
}
