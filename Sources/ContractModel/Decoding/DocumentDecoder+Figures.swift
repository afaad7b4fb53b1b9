import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    mutating func figure(_ key: String, in node: NodeID, _ expectation: FigureExpectation) -> FigureValue? {
        tree.value(key, in: node).map { figure($0, expectation) }
    }

    /// A figure with its unit, or a map with `value` and what is said about it.
    mutating func figure(_ node: NodeID, _ expectation: FigureExpectation) -> FigureValue {
        figure(node) { decoder, scalar in
            do throws(FigureProblem) {
                return .known(try FigureParser.figure(decoder.tree.bytes(of: scalar), as: expectation))
            } catch {
                decoder.report(error, scalar, units: expectation.exampleUnits)
                return .unreadable
            }
        }
    }

    /// A number whose unit stands at the head of its table.
    mutating func bareFigure(_ node: NodeID, unit: Unit, allowsNegative: Bool = false) -> FigureValue {
        figure(node) { decoder, scalar in
            do throws(FigureProblem) {
                let number = try FigureParser.number(
                    decoder.tree.bytes(of: scalar), of: unit, allowsNegative: allowsNegative)
                return .known(Figure(number: number, unit: unit))
            } catch {
                // Nobody can convert to a unit that is not known.
                let problem = decoder.knowsTableUnit || unit == .count("") ? error : FigureProblem(error.reason)
                decoder.report(problem, scalar, units: [])
                return .unreadable
            }
        }
    }

    mutating func bareFigure(_ key: String, in node: NodeID, unit: Unit = .count("")) -> FigureValue? {
        tree.value(key, in: node).map { bareFigure($0, unit: unit) }
    }

    mutating func exchangeRate(_ key: String, in node: NodeID, from: Currency, to: Currency) -> FigureValue? {
        guard let value = tree.value(key, in: node) else { return nil }
        return figure(value) { decoder, scalar in
            do throws(FigureProblem) {
                let number = try FigureParser.exchangeRate(decoder.tree.bytes(of: scalar), from: from, to: to)
                return .known(Figure(number: number, unit: .count("")))
            } catch {
                decoder.report(error, scalar, units: [])
                return .unreadable
            }
        }
    }

    private mutating func figure(
        _ node: NodeID, _ parse: (inout DocumentDecoder, NodeID) -> FigureValue.Content
    ) -> FigureValue {
        let isMap = tree.kind(of: node) == .mapping
        let details = isMap ? details(of: node) : nil
        guard let scalar = isMap ? tree.value("value", in: node) : node, tree[scalar].isScalar else {
            return FigureValue(.unreadable, at: tree.range(of: node), details: details)
        }
        let range = tree.range(of: scalar)
        if let absence = absence(scalar) { return FigureValue(.absent(absence), at: range, details: details) }
        // An empty value is the schema's affair: it says that something is missing, not that a figure is misspelt.
        guard tree.kind(of: scalar) != .null else { return FigureValue(.unreadable, at: range, details: details) }
        return FigureValue(parse(&self, scalar), at: range, details: details)
    }

    private func absence(_ node: NodeID) -> Absence? {
        // No figure begins with a letter, every absence word does.
        guard let first = tree.bytes(of: node).first, first >= UInt8(ascii: "a") else { return nil }
        return Absence(rawValue: tree.text(of: node))
    }

    private func details(of node: NodeID) -> FigureDetails {
        var details = FigureDetails()
        details.note = text("note", in: node)
        details.see = string("see", in: node)
        details.source = text("source", in: node)
        details.method = text("method", in: node)
        details.quality = string("quality", in: node)?.value
        return details
    }

    /// `by_year`: a figure for each year.
    mutating func byYear(_ node: NodeID?, _ expectation: FigureExpectation) -> [YearFigure] {
        guard let node else { return [] }
        var result: [YearFigure] = []
        for entry in tree.entries(of: node) {
            guard !tree.text(of: entry.key).hasPrefix("x_"), let year = needed(integer(entry.key), in: entry.key) else {
                continue
            }
            result.append(YearFigure(year: year, value: figure(entry.value, expectation)))
        }
        return result
    }

    mutating func flow(_ key: String, in node: NodeID) -> FlowFigure? {
        guard let value = tree.value(key, in: node) else { return nil }
        let from = tree.kind(of: value) == .mapping ? integer("from", in: value) : nil
        let to = tree.kind(of: value) == .mapping ? integer("to", in: value) : nil
        let isSum = from != nil || to != nil
        return FlowFigure(
            value: figure(value, FigureExpectation(.money, isSum ? .once : .perYear)), from: from, to: to)
    }

    /// Figures under `declared`, each by the kind of its key.
    mutating func declared(
        _ node: NodeID?, _ expectation: (String) -> FigureExpectation?
    ) -> [DeclaredFigure] {
        guard let node else { return [] }
        var result: [DeclaredFigure] = []
        for entry in tree.entries(of: node) {
            guard let key = string(entry.key), let expected = expectation(key.value) else { continue }
            result.append(DeclaredFigure(key: key, value: figure(entry.value, expected)))
        }
        return result
    }
}
