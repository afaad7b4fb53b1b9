import Syntax

// What a schema says without a document: which keys lead where.
extension CompiledSchema {
    /// A key that leads down from a schema, and what it leads to.
    package struct Step: Hashable, Sendable {
        /// The key; nil for the schema itself.
        package let key: String?
        /// Whether its value is a list.
        package let isList: Bool

        /// The schema itself.
        package static let here = Step(key: nil, isList: false)
    }

    /// The nearest places at or below a schema where an object may have a key, each by the last step that leads there.
    package func homes(of key: String, below place: SchemaPlace, depth: Int = 4) -> [Step] {
        var level = id(at: place).map { [(step: Step.here, schema: $0)] } ?? []
        var seen = Set(level.map(\.schema))
        for _ in 0...depth {
            var found: [Step] = []
            var next: [(step: Step, schema: SchemaID)] = []
            for (step, schema) in level {
                let properties = properties(of: schema)
                if properties.contains(where: { $0.key == key }), !found.contains(step) { found.append(step) }
                for property in properties {
                    let items = items(of: property.schema)
                    let step = Step(key: property.key, isList: !items.isEmpty)
                    for child in items + [property.schema] where seen.insert(child).inserted {
                        next.append((step, child))
                    }
                }
            }
            if !found.isEmpty { return found }
            level = next
        }
        return []
    }

    /// The root's place.
    package var rootPlace: SchemaPlace { self[root].place }

    /// The schema that stands at a place.
    func id(at place: SchemaPlace) -> SchemaID? {
        schemas.firstIndex { $0.place == place }.map { SchemaID(rawValue: UInt32($0)) }
    }

    /// The keys that a schema names, and the schema of each, references followed.
    package func properties(of place: SchemaPlace) -> [(key: String, place: SchemaPlace)] {
        id(at: place).map(properties)?.map { ($0.key, self[$0.schema].place) } ?? []
    }

    /// The schema that another one's property has, references followed; nil where it names no such property.
    package func property(_ key: String, of place: SchemaPlace) -> SchemaPlace? {
        properties(of: place).first { $0.key == key }?.place
    }

    /// Whether the block that names a property's schema among its own asks for it.
    package func isRequired(_ place: SchemaPlace) -> Bool {
        let document = documents[place.document]
        let around = stride(from: place.node.index - 1, through: 0, by: -1).lazy
            .filter { document.nodes[$0].end > place.node.rawValue }.prefix(2).map { NodeID(UInt32($0)) }
        guard let fields = around.first, let block = around.dropFirst().first,
            document.value("properties", in: block) == fields, let required = document.value("required", in: block),
            let field = document.entries(of: fields).first(where: { $0.value == place.node })
        else { return false }
        let name = document.text(of: field.key)
        return document.elements(of: required).contains { document.isText(of: $0, name) }
    }

    /// The schema of the entries of a list; nil where none is named.
    package func items(of place: SchemaPlace) -> SchemaPlace? {
        id(at: place).map(items)?.first.map { self[$0].place }
    }

    /// An annotation of a schema, else of the first schema that is applied to the same instance and has it.
    package func inheritedAnnotation(_ keyword: String, at place: SchemaPlace) -> SchemaPlace? {
        guard let id = id(at: place) else { return nil }
        return applied(with: id).lazy.compactMap { annotation(keyword, at: self[$0].place) }.first
    }

    /// The text of such an annotation.
    package func inheritedText(_ keyword: String, at place: SchemaPlace) -> String? {
        inheritedAnnotation(keyword, at: place).map { document(of: $0).text(of: $0.node) }
    }

    private func properties(of id: SchemaID) -> [(key: String, schema: SchemaID)] {
        keywords(of: id).flatMap { keyword -> [(key: String, schema: SchemaID)] in
            guard case .properties(let rule) = keyword else { return [] }
            return objectRules[Int(rule)].table.keyIndices.compactMap { index in
                let schema = keys.keys[index].schema
                return schema.isSome && !self[schema].isNever ? (keys.text(of: index), schema) : nil
            }
        }
    }

    private func items(of id: SchemaID) -> [SchemaID] {
        keywords(of: id).compactMap { keyword in
            guard case .items(_, let rest) = keyword, rest.isSome else { return nil }
            return rest
        }
    }

    /// The keywords of a schema and of those that are applied to the same instance.
    private func keywords(of id: SchemaID) -> [Keyword] {
        applied(with: id).flatMap { keywords[Int(self[$0].keywordStart)..<Int(self[$0].lateEnd)] }
    }

    /// A schema and those that are, or may be, applied to the same instance.
    private func applied(with id: SchemaID) -> [SchemaID] {
        var result = [id]
        var position = 0
        while position < result.count {
            let record = self[result[position]]
            position += 1
            var more = record.deputy.isSome ? [record.deputy] : []
            for keyword in keywords[Int(record.keywordStart)..<Int(record.lateEnd)] {
                switch keyword {
                case .reference(let schema): more.append(schema)
                case .allOf(let list), .anyOf(let list), .oneOf(let list): more += list.indices.map { lists[$0] }
                case .conditional(_, let then, let otherwise): more += [then, otherwise].filter(\.isSome)
                default: continue
                }
            }
            result += more.filter { !result.contains($0) }
        }
        return result
    }
}
