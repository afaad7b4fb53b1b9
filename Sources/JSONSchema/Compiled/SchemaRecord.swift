package import Syntax

/// Where a schema stands: the document among those of its library, and the node in it.
package struct SchemaPlace: Hashable, Sendable {
    /// Number of the document in the order in which documents were added.
    package let document: Int
    /// The node.
    package let node: NodeID
}

/// One compiled schema: what types it takes, and where its keywords are.
struct SchemaRecord: Sendable {
    /// What `type` allows; nothing for the schema `false`.
    var types = TypeSet.all
    /// What `type` allows here and in the schemas that are always applied to the same instance.
    var declaredTypes = TypeSet.all
    /// The same, and no more than the types of the values that `enum` and `const` allow.
    var effectiveTypes = TypeSet.all
    /// The schema that decides in its stead, if it is no more than a reference to it.
    var deputy = SchemaID.none
    /// The resource that it belongs to, for the dynamic scope (Core, section 7.1).
    var resource: UInt32
    /// Where it stands.
    var place: SchemaPlace
    /// Index of the first keyword; the ends of the runs follow one another.
    var keywordStart: UInt32 = 0
    /// End of the keywords for objects, and so on.
    var objectEnd: UInt32 = 0
    var arrayEnd: UInt32 = 0
    var stringEnd: UInt32 = 0
    var numberEnd: UInt32 = 0
    /// End of the keywords for any instance.
    var generalEnd: UInt32 = 0
    /// End of `unevaluatedProperties` and `unevaluatedItems`.
    var lateEnd: UInt32 = 0

    /// Whether it takes whatever `types` allows.
    var isOnlyTypes: Bool { keywordStart == lateEnd }

    /// Whether it is `true` or equal to it.
    var isAlways: Bool { types == .all && isOnlyTypes }

    /// Whether it is `false` or equal to it.
    var isNever: Bool { types.isEmpty }

    /// The keywords that look only at instances of a kind.
    @inline(__always)
    func specificKeywords(for kind: SyntaxNode.Kind) -> Range<Int> {
        switch kind {
        case .mapping: Int(keywordStart)..<Int(objectEnd)
        case .sequence: Int(objectEnd)..<Int(arrayEnd)
        case .string: Int(arrayEnd)..<Int(stringEnd)
        case .integer, .decimal: Int(stringEnd)..<Int(numberEnd)
        case .null, .boolean: 0..<0
        }
    }

    /// The keywords that look at any instance.
    var generalKeywords: Range<Int> { Int(numberEnd)..<Int(generalEnd) }

    /// The keywords that come after all others.
    var lateKeywords: Range<Int> { Int(generalEnd)..<Int(lateEnd) }
}
