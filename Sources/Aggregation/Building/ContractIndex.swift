public import SourceText

/// Which ids there are, and where each is defined; what rules about ids and references ask.
public struct ContractIndex: Sendable {
    /// One definition of an id.
    public struct Definition: Hashable, Sendable {
        /// Index in the contract's list of its kind.
        public let index: Int
        /// Place of the id.
        public let place: SourcePlace
    }

    /// Organisations by id: more than one definition is a mistake.
    public private(set) var organisations: [String: [Definition]] = [:]
    /// Commitments and programmes by id; they share one space, since both stand before a measure's id.
    public private(set) var containers: [String: [Definition]] = [:]
    /// Measures by full id.
    public private(set) var measures: [String: [Definition]] = [:]
    /// Full ids of measures by their short id.
    public private(set) var measuresByShortID: [String: [String]] = [:]
    /// Programmes by id.
    public private(set) var programmes: [String: [Definition]] = [:]
    /// Inventories by id.
    public private(set) var inventories: [String: [Definition]] = [:]

    init() {}

    mutating func addOrganisation(_ id: String, _ definition: Definition) {
        organisations[id, default: []].append(definition)
    }

    mutating func addContainer(_ id: String, _ definition: Definition) {
        containers[id, default: []].append(definition)
    }

    mutating func addProgramme(_ id: String, _ definition: Definition) {
        programmes[id, default: []].append(definition)
    }

    mutating func addInventory(_ id: String, _ definition: Definition) {
        inventories[id, default: []].append(definition)
    }

    mutating func addMeasure(_ fullID: String, short: String, _ definition: Definition) {
        if measures[fullID] == nil { measuresByShortID[short, default: []].append(fullID) }
        measures[fullID, default: []].append(definition)
    }

    /// The measure that a reference means when it stands in a commitment or programme with the given id.
    public func measure(_ reference: String, from container: String?) -> Int? {
        if reference.utf8.contains(UInt8(ascii: "/")) { return measures[reference]?.first?.index }
        return container.flatMap { measures[$0 + "/" + reference]?.first?.index }
    }
}
