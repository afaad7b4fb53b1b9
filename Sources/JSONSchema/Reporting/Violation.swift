package import Syntax

/// One mistake in a document, as facts.
package struct Violation: Hashable, Sendable {
    /// What is wrong.
    package var kind: Kind
    /// The value that is wrong: the object, where a key of it is; for `propertyNames` the key itself.
    package var node: NodeID
    /// The key that is wrong, or under which the value stands; nil for the root and for elements of arrays.
    package var key: NodeID?
    /// The schema that has the keyword, for a look at its `title` or other annotations.
    package var schema: SchemaPlace
    /// The keyword's key in that schema; nil where the schema is `false`.
    package var keyword: NodeID?
    /// The schemas through whose `$ref` that one was reached at this value, outermost first: the first is the schema
    /// that `properties` or `items` names, with annotations of its own.
    package var references: [SchemaPlace]

    /// Unknown keys beyond this are no longer compared with known ones: that many are not misspelt.
    package static let comparisonLimit = 100

    /// Where to point: at the key if a key is too many, or if something is missing below it; else at the value.
    package var place: NodeID {
        switch kind {
        case .unknownKey, .forbiddenKey, .missingKeys, .missingDependentKeys, .missingValue: key ?? node
        case .alternatives(let wishes) where wishes.first?.sort == .keys: key ?? node
        default: node
        }
    }
}

extension Violation {
    /// What is wrong with a value.
    package enum Kind: Hashable, Sendable {
        /// The value is of another type than `type` allows.
        case wrongType(expected: TypeSet, found: SyntaxNode.Kind)
        /// A key without a value (YAML's empty null) where the schema wants one.
        case missingValue(expected: TypeSet)
        /// A plain scalar that should be text and looks like a number that might be read otherwise: `0123`, `1e3`.
        case ambiguousText(String)
        /// An object lacks keys, in the order of `required`.
        case missingKeys([String])
        /// An object lacks keys that another of its keys asks for; `Violation.key` is the asking key.
        case missingDependentKeys([String], because: String)
        /// A key that an object may not have; `closest` is the one allowed key that was probably meant.
        case unknownKey(String, allowed: [String], closest: String?)
        /// A key that is known and may not stand here.
        case forbiddenKey(String)
        /// The schema allows no value.
        case notAllowed
        /// An object with too few or too many entries.
        case entryCount(found: Int, minimum: Int?, maximum: Int?)
        /// An array with too few or too many elements.
        case itemCount(found: Int, minimum: Int?, maximum: Int?)
        /// The first element after those that an array may have.
        case unexpectedItem(allowed: Int)
        /// An element that is equal to an earlier one.
        case repeatedItem(first: NodeID)
        /// An array in which too few or too many elements are of the kind that `contains` asks for.
        case matchCount(found: Int, minimum: Int, maximum: Int?)
        /// A text with too few or too many characters (Unicode scalars).
        case length(found: Int, minimum: Int?, maximum: Int?)
        /// A text that does not match a pattern.
        case pattern(String)
        /// A text that has not the format.
        case format(StringFormat)
        /// A number outside of a bound; the bound is as the schema writes it.
        case belowMinimum(String, isExclusive: Bool)
        case aboveMaximum(String, isExclusive: Bool)
        /// A number that is no multiple of another.
        case notMultiple(of: String)
        /// A value that is none of those of `enum` or `const`; `closest` is the one that was probably meant.
        case notAmong([ExpectedValue], closest: String?)
        /// A value that a schema under `not` describes.
        case matchesForbidden
        /// A value that is valid against more than one schema of `oneOf`.
        case severalMatches([SchemaPlace])
        /// A value that fits none of several schemas, each of which wants one thing of it.
        case alternatives([Kind])
        /// Values, or references at one value, are nested too deep to be looked at.
        case tooDeep
    }

    /// Violations that can be told in one sentence.
    enum Sort {
        case keys, multiples, forms
    }

    /// A value that a schema asks for.
    package struct ExpectedValue: Hashable, Sendable {
        /// The text of a scalar, the source of a collection.
        package let text: String
        /// What it is.
        package let kind: SyntaxNode.Kind
        /// Where the schema has it.
        package let place: SchemaPlace
    }
}

extension Violation.Kind {
    /// What it is told with, if anything.
    var sort: Violation.Sort? {
        switch self {
        case .missingKeys: .keys
        case .notMultiple: .multiples
        case .pattern, .format: .forms
        default: nil
        }
    }
}
