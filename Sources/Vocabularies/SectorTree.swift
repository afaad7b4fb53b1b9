/// The sectors of inventories, targets and effects: one tree (`schema/vocabularies/sectors.yaml`).
public struct SectorTree: Sendable {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// Whether there is such a sector.
    public func contains(_ sector: String) -> Bool { vocabulary.entry(sector) != nil }

    /// The wider sector, if there is one.
    public func parent(of sector: String) -> String? {
        vocabulary.entry(sector)?.parent
    }

    /// Whether a sector contains another, or is the same.
    public func contains(_ sector: String, in wider: String) -> Bool {
        ancestors(of: sector).contains(wider)
    }

    /// The sector and all that contain it, nearest first.
    public func ancestors(of sector: String) -> [String] {
        var result = [sector]
        // The list is data: a cycle in it must not hang the tool.
        while let parent = parent(of: result[result.count - 1]), !result.contains(parent) { result.append(parent) }
        return result
    }

    /// The row that an amount of a sector belongs to: the nearest ancestor that is a row.
    public func row(for sector: String, among rows: [String]) -> String? {
        ancestors(of: sector).first { rows.contains($0) }
    }

    /// The rows that lie inside a sector.
    public func rows(inside sector: String, among rows: [String]) -> [String] {
        rows.filter { $0 != sector && contains($0, in: sector) }
    }

    /// Sectors in the order of every table.
    public func sorted(_ sectors: some Sequence<String>) -> [String] {
        sectors.sorted { (vocabulary.position($0), $0) < (vocabulary.position($1), $1) }
    }
}
