import Quantities

/// Collects the elements of a picture from top to bottom.
///
/// Its width is 390 units with text of 15: inside a card on a screen of 360 pixels that is more than 11 pixels.
struct SVGCanvas {
    static let width = 390.0
    static let fontSize = 15.0
    static let lineHeight = 20.0

    let id: String
    /// The lower edge so far.
    var y = 0.0
    private var elements = ""
    private var hatchings: Set<Int> = []

    init(id: String) {
        self.id = id
    }

    /// Writes lines of text below each other, wrapped to a width.
    mutating func paragraph(_ text: String, isStrong: Bool = false, x: Double = 0, width: Double = Self.width) {
        for line in TextMeasure.wrapped(text, width: width / Self.fontSize / (isStrong ? 1.06 : 1)) {
            self.text(line, x: x, y: y + 15, isStrong: isStrong)
            y += Self.lineHeight
        }
    }

    /// Writes one line.
    mutating func text(_ text: String, x: Double, y: Double, anchor: String = "start", isStrong: Bool = false) {
        let place = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
        let weight = isStrong ? " font-weight=\"600\"" : ""
        elements += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)\(weight)>"
        elements += HTMLEscaping.text(text) + "</text>"
    }

    /// Draws a filled bar with the hatching of its style.
    mutating func bar(x: Double, y: Double, width: Double, height: Double, style: Int) {
        let box = Self.box(x, y, width, height)
        elements += "<rect \(box) fill=\"\(Palette.color(style))\"/>"
        guard !Palette.hatching(style).isEmpty, width > 2 else { return }
        hatchings.insert(style % Palette.colors.count)
        elements += "<rect \(box) fill=\"url(#\(id)-h\(style % Palette.colors.count))\"/>"
    }

    /// Draws a bar of which nothing is covered: an outline with hatching.
    mutating func openBar(x: Double, y: Double, width: Double, height: Double) {
        hatchings.insert(-1)
        let box = Self.box(x, y, width, height)
        elements += "<rect \(box) fill=\"url(#\(id)-open)\" stroke=\"currentColor\" stroke-width=\"1.5\"/>"
    }

    /// Draws a thin upright line.
    mutating func rule(x: Double, from top: Double, to bottom: Double, isZero: Bool) {
        let opacity = isZero ? "0.7" : "0.2"
        elements += "<path d=\"M\(Self.number(x)),\(Self.number(top)) V\(Self.number(bottom))\""
        elements += " stroke=\"currentColor\" stroke-opacity=\"\(opacity)\" fill=\"none\"/>"
    }

    /// The whole picture.
    func svg(title: String, description: String) -> String {
        var svg =
            "<svg viewBox=\"0 0 \(Self.number(Self.width)) \(Self.number(y))\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\""
        svg += " font-size=\"15\" fill=\"currentColor\">"
        svg += "<title id=\"\(id)-t\">\(HTMLEscaping.text(title))</title>"
        svg += "<desc id=\"\(id)-d\">\(HTMLEscaping.text(description))</desc>"
        if !hatchings.isEmpty { svg += "<defs>\(hatchings.sorted().map(pattern).joined())</defs>" }
        return svg + elements + "</svg>"
    }

    private func pattern(_ style: Int) -> String {
        let size = "width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\""
        guard style >= 0 else {
            return "<pattern id=\"\(id)-open\" \(size)><path d=\"\(Palette.hatching(1))\" stroke=\"currentColor\""
                + " stroke-width=\"1\"/></pattern>"
        }
        let width = style == 6 ? "3" : "1.4"
        return
            "<pattern id=\"\(id)-h\(style)\" \(size)><path class=\"h\" d=\"\(Palette.hatching(style))\" stroke=\"#fff\""
            + " stroke-width=\"\(width)\" stroke-opacity=\"0.65\"/></pattern>"
    }

    private static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
        "x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
    }

    /// A coordinate with one decimal.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
