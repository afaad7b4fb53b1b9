import Quantities

/// A picture of figures, and the table of the same figures.
struct Chart: Sendable {
    /// What the picture is.
    enum Kind: Sendable {
        /// Bars from zero, in groups of one or more.
        case bars([BarGroup])
        /// Bars that begin where the one before ends.
        case waterfall([WaterfallStep])
        /// One bar of parts.
        case stack([StackPart])
    }

    /// Unique in the report; letters, digits and hyphens.
    var id: String
    var title: String
    /// One sentence from the data.
    var description: String
    /// Unit of the axis.
    var unit: String
    var kind: Kind
    var table: Table
}

/// A number that a chart draws, with the text that stands beside it.
struct ChartValue: Sendable {
    /// Nil when the figure is missing.
    var value: Decimal?
    var text: String
}

/// Bars of one label.
struct BarGroup: Sendable {
    struct Bar: Sendable {
        /// Colour and hatching.
        var style: Int
        var value: ChartValue
    }

    var label: String
    var bars: [Bar]
}

/// A step of a waterfall.
struct WaterfallStep: Sendable {
    /// What a step is.
    enum Kind: Sendable {
        /// Stands on zero.
        case level
        /// Goes up or down from where the step before ended; down when the value is positive.
        case decrease
        /// As a decrease, but not covered by anything: only an outline with hatching.
        case uncovered
    }

    var label: String
    var kind: Kind
    var style: Int
    var value: ChartValue
}

/// A part of a stacked bar.
struct StackPart: Sendable {
    var label: String
    var style: Int
    var value: ChartValue
}
