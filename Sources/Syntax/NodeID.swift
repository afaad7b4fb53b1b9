/// Index of a node in its tree.
public struct NodeID: Hashable, Comparable, Sendable {
    /// The index.
    public let rawValue: UInt32

    /// Makes an identity from an index.
    @inlinable
    public init(_ rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The root of every tree.
    public static let root = NodeID(0)

    @inlinable
    public static func < (left: NodeID, right: NodeID) -> Bool { left.rawValue < right.rawValue }

    /// The index as an array index.
    @inlinable public var index: Int { Int(rawValue) }
}
