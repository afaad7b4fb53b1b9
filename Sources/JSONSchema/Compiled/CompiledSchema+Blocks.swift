import Syntax

// What a schema says of the block that has a field.
extension CompiledSchema {
    /// Whether the block that has a property must have it; the place is that of the property's schema.
    package func requires(_ key: String, at place: SchemaPlace) -> Bool {
        let document = document(of: place)
        guard let block = block(with: place), let keys = document.value("required", in: block) else { return false }
        return document.elements(of: keys).contains { document.text(of: $0) == key }
    }

    /// The fields of the block that has a property.
    package func fields(beside place: SchemaPlace) -> [(key: String, schema: SchemaPlace)] {
        let document = document(of: place)
        guard let block = block(with: place), let properties = document.value("properties", in: block) else {
            return []
        }
        return document.entries(of: properties).map { entry in
            (document.text(of: entry.key), SchemaPlace(document: place.document, node: entry.value))
        }
    }

    /// The schema whose `properties` have one at a place.
    private func block(with place: SchemaPlace) -> NodeID? {
        let document = document(of: place)
        return document.nodes.indices.lazy.map { NodeID(UInt32($0)) }.first { node in
            guard document.kind(of: node) == .mapping, let properties = document.value("properties", in: node) else {
                return false
            }
            return document.entries(of: properties).contains { $0.value == place.node }
        }
    }
}
