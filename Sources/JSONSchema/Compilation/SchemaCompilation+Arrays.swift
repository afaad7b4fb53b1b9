import Syntax

/// Keywords for arrays: Core, section 10.3.1; Validation, section 6.4.
extension SchemaCompilation {
    mutating func addArrayKeywords() throws(SchemaError) {
        try addItems()
        try addCounts(.minItems, .maxItems) { .itemCount(minimum: $0, maximum: $1) }
        if let node = value(.uniqueItems) {
            guard tree.kind(of: node) == .boolean else { throw invalid(.uniqueItems, at: node) }
            if tree.isText(of: node, "true") { add(.uniqueItems, for: .uniqueItems) }
        }
        if let node = value(.contains) {
            let minimum = try count(.minContains) ?? 1
            let maximum = try count(.maxContains) ?? .max
            add(.contains(try schema(at: node), minimum: minimum, maximum: maximum), for: .contains)
        }
    }

    private mutating func addItems() throws(SchemaError) {
        guard value(.prefixItems) != nil || value(.items) != nil else { return }
        let prefix = try list(.prefixItems)
        var rest = SchemaID.none
        if let node = value(.items) { rest = try schema(at: node) }
        add(.items(prefix: prefix, rest: rest), for: value(.items) == nil ? .prefixItems : .items)
    }

    /// The schemas of a keyword whose value must be an array of them.
    mutating func list(_ name: KeywordName) throws(SchemaError) -> SchemaList {
        guard let node = value(name) else { return SchemaList(start: 0, count: 0) }
        guard tree.kind(of: node) == .sequence else { throw invalid(name, at: node) }
        var schemas: [SchemaID] = []
        for element in tree.elements(of: node) { schemas.append(try schema(at: element)) }
        let start = UInt32(result.lists.count)
        result.lists.append(contentsOf: schemas)
        return SchemaList(start: start, count: UInt32(schemas.count))
    }

    /// The value of a keyword that must be a count: an integer, not negative, perhaps written `2.0`.
    func count(_ name: KeywordName) throws(SchemaError) -> UInt32? {
        guard let node = value(name) else { return nil }
        let number = try number(name, at: node)
        guard number.isInteger, !number.isNegative else { throw invalid(name, at: node) }
        return number.clampedCount()
    }

    /// Adds a pair of lower and upper bound as one keyword.
    mutating func addCounts(
        _ lower: KeywordName, _ upper: KeywordName, _ make: (UInt32, UInt32) -> Keyword
    ) throws(SchemaError) {
        let minimum = try count(lower)
        let maximum = try count(upper)
        guard minimum != nil || maximum != nil else { return }
        add(make(minimum ?? 0, maximum ?? .max), for: minimum == nil ? upper : lower)
    }
}
