/// Wholes and parts as one list, each measure before its parts: a walk over it needs no stack, however deep files nest.
///
/// Only a part that counts hangs on its whole; every other measure stands for itself.
struct MeasureTree {
    /// Indices of all measures. What is inside a measure follows it in one run.
    let order: [Int]
    /// The outermost measure that each is in.
    let roots: [Int]
    private let places: [Int]
    private let sizes: [Int]

    /// - Parameter measures: resolved, without circles.
    init(_ measures: [ContractMeasure]) {
        let wholes = measures.map { $0.isCounted ? $0.whole : nil }
        var order: [Int] = []
        var waiting = measures.indices.filter { wholes[$0] == nil }
        while let index = waiting.popLast() {
            order.append(index)
            waiting += measures[index].parts.filter { wholes[$0] != nil }
        }
        var (places, roots) = (Array(measures.indices), Array(measures.indices))
        for (place, index) in order.enumerated() {
            places[index] = place
            if let whole = wholes[index] { roots[index] = roots[whole] }
        }
        var sizes = [Int](repeating: 1, count: measures.count)
        for index in order.reversed() {
            if let whole = wholes[index] { sizes[whole] += sizes[index] }
        }
        self.order = order
        self.roots = roots
        self.places = places
        self.sizes = sizes
    }

    /// Where in the order the parts of a measure, and their parts, stand.
    func inside(_ index: Int) -> Range<Int> { places[index] + 1..<places[index] + sizes[index] }
}
