import Quantities

/// Draws charts as SVG: bars lie flat under their labels, so that labels of any length have room.
struct ChartDrawing: Sendable {
    let style: NumberStyle

    private static let barHeight = 18.0
    private static let gap = 8.0
    /// Values wider than this stand above their bar instead of behind it.
    private static let widestValue = 200.0

    /// The picture of a chart.
    func svg(_ chart: Chart) -> String {
        var canvas = SVGCanvas(id: "c-" + chart.id)
        switch chart.kind {
        case .bars(let groups): draw(groups, chart.unit, on: &canvas)
        case .waterfall(let steps): draw(steps, chart.unit, on: &canvas)
        case .stack(let parts): draw(parts, chart.unit, on: &canvas)
        }
        return canvas.svg(title: chart.title, description: chart.description)
    }

    /// A bar between two values, or the place where one would be.
    private struct Span {
        var label: String?
        var from: Double
        var to: Double
        var text: String
        var style: Int
        var isOpen = false
        var isMissing = false

        /// How wide its text will be.
        var width: Double { TextMeasure.width(text) * SVGCanvas.fontSize }
    }

    private func draw(_ groups: [BarGroup], _ unit: String, on canvas: inout SVGCanvas) {
        let spans = groups.flatMap { group in
            group.bars.enumerated().map { index, bar in
                Span(
                    label: index == 0 ? group.label : nil, from: 0, to: bar.value.value?.double ?? 0,
                    text: bar.value.text, style: bar.style, isMissing: bar.value.value == nil)
            }
        }
        draw(spans, unit, on: &canvas)
    }

    private func draw(_ steps: [WaterfallStep], _ unit: String, on canvas: inout SVGCanvas) {
        var level = Decimal.zero
        let spans = steps.map { step -> Span in
            let value = step.value.value ?? .zero
            let start = step.kind == .level ? .zero : level
            level = step.kind == .level ? value : level - value
            return Span(
                label: step.label, from: start.double, to: level.double, text: step.value.text, style: step.style,
                isOpen: step.kind == .uncovered, isMissing: step.value.value == nil)
        }
        draw(spans, unit, on: &canvas)
    }

    private func draw(_ spans: [Span], _ unit: String, on canvas: inout SVGCanvas) {
        let widest = spans.filter { !$0.isMissing }.map { $0.width }.max() ?? 0
        let isBehind = widest <= Self.widestValue && spans.allSatisfy { $0.width < SVGCanvas.width - Self.gap }
        let width = SVGCanvas.width - (isBehind ? widest + Self.gap : 0) - 2
        let scale = ChartScale(spans.flatMap { [$0.from, $0.to] }, width: width)
        let marks = scale.marks(style)
        for span in spans {
            if let label = span.label {
                canvas.y += Self.gap
                canvas.paragraph(label)
            }
            if !isBehind { canvas.paragraph(span.text) }
            let top = canvas.y
            for mark in marks {
                canvas.rule(x: scale.x(mark.value), from: top, to: top + Self.barHeight + 3, isZero: mark.value == 0)
            }
            draw(span, scale, isBehind: isBehind, on: &canvas)
            canvas.y = top + Self.barHeight + 3
        }
        axis(marks, scale, unit, on: &canvas)
    }

    private func draw(_ span: Span, _ scale: ChartScale, isBehind: Bool, on canvas: inout SVGCanvas) {
        let left = scale.x(min(span.from, span.to))
        let right = scale.x(max(span.from, span.to))
        if !span.isMissing {
            // A value that is not zero is never thinner than it can be seen.
            let width = span.from == span.to ? 0 : max(right - left, 1.5)
            if span.isOpen {
                canvas.openBar(x: left, y: canvas.y + 1, width: width, height: Self.barHeight)
            } else if width > 0 {
                canvas.bar(x: left, y: canvas.y + 1, width: width, height: Self.barHeight, style: span.style)
            }
        }
        guard isBehind else { return }
        canvas.text(span.text, x: right + Self.gap, y: canvas.y + 15)
    }

    /// The marks below the bars, then the unit.
    private func axis(
        _ marks: [(value: Double, text: String)], _ scale: ChartScale, _ unit: String, on canvas: inout SVGCanvas
    ) {
        canvas.y += 4
        for mark in marks {
            let width = TextMeasure.width(mark.text) * SVGCanvas.fontSize
            let x = min(max(scale.x(mark.value), width / 2), SVGCanvas.width - width / 2)
            canvas.text(mark.text, x: x, y: canvas.y + 14, anchor: "middle")
        }
        if !marks.isEmpty { canvas.y += SVGCanvas.lineHeight }
        canvas.paragraph(unit)
        canvas.y += 2
    }

    private func draw(_ parts: [StackPart], _ unit: String, on canvas: inout SVGCanvas) {
        let values = parts.map { max(0, $0.value.value?.double ?? 0) }
        let sum = values.reduce(0, +)
        if sum > 0 {
            var x = 1.0
            let width = SVGCanvas.width - 2
            for (part, value) in zip(parts, values) where value > 0 {
                let own = max(value / sum * width, 2)
                canvas.bar(x: x, y: 2, width: min(own, SVGCanvas.width - x), height: 34, style: part.style)
                x += value / sum * width
            }
            canvas.y = 44
        }
        for part in parts {
            let top = canvas.y
            canvas.paragraph("\(part.label): \(part.value.text)", x: 24, width: SVGCanvas.width - 24)
            canvas.bar(x: 1, y: top + 3, width: 15, height: 14, style: part.style)
        }
        canvas.paragraph(unit)
        canvas.y += 2
    }
}
