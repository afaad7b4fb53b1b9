import Quantities

/// Where a value stands between the ends of an axis, and the marks of the axis.
struct ChartScale {
    let low: Double
    let high: Double
    let width: Double

    /// An axis over values; zero is always on it.
    init(_ values: [Double], width: Double) {
        low = min(0, values.min() ?? 0)
        high = max(0, values.max() ?? 0)
        self.width = width
    }

    /// Whether there is nothing to draw.
    var isEmpty: Bool { high <= low }

    /// The place of a value.
    func x(_ value: Double) -> Double { isEmpty ? 0 : (value - low) / (high - low) * width }

    /// Round values on the axis, at most as many as their texts leave room for.
    func marks(_ style: NumberStyle) -> [(value: Double, text: String)] {
        guard !isEmpty else { return [] }
        var step = Self.roundStep((high - low) / 4)
        while true {
            let marks = marks(step, style)
            let widest = marks.map { TextMeasure.width($0.text) * SVGCanvas.fontSize }.max() ?? 0
            let room = x(low + step.double) - x(low)
            if marks.count <= 2 || widest + 12 < room { return marks }
            step = Self.roundStep(step.double * 1.01)
        }
    }

    private func marks(_ step: Decimal, _ style: NumberStyle) -> [(value: Double, text: String)] {
        let first = Int((low / step.double).rounded(.up))
        let last = Int((high / step.double).rounded(.down))
        return (first...max(first, last)).map { index in
            let value = Decimal(step.mantissa * Int128(index), exponent: step.exponent)
            let plain = value.exponent > 0 ? value.rounded(toExponent: 0) : value
            return (value.double, style.text(plain.isZero ? .zero : plain))
        }
    }

    /// The next of 1, 2 and 5 times a power of ten.
    private static func roundStep(_ least: Double) -> Decimal {
        var exponent = -9
        while exponent < 30 {
            for mantissa in [1, 2, 5] {
                let step = Decimal(Int128(mantissa), exponent: exponent)
                if step.double >= least { return step }
            }
            exponent += 1
        }
        return Decimal(1, exponent: exponent)
    }
}

extension Decimal {
    /// The nearest binary number, for pictures only.
    var double: Double { Double(description) ?? 0 }
}
