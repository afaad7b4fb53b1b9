import Syntax

/// What the anchors of one document name.
struct AnchorTable {
    /// One anchor.
    struct Anchor {
        /// The node it names.
        let node: NodeID
        /// Offset of its `&`, or of the tag before it.
        let offset: UInt32
        /// Whether an alias names it.
        var isUsed = false
        /// Levels of collections from the node down; 0 for a scalar.
        var height = 0
        /// Whether the node is a collection that is still being read.
        var isOpen = true
    }

    private var anchors: [Anchor] = []
    private var indices: [String: Int] = [:]

    /// Offsets of the anchors that no alias named, in their order.
    var unused: [UInt32] { anchors.filter { !$0.isUsed }.map(\.offset) }

    /// The anchor that a name means at this point.
    mutating func use(_ name: String) -> Anchor? {
        guard let index = indices[name] else { return nil }
        anchors[index].isUsed = true
        return anchors[index]
    }

    /// Adds an anchor; a later one of the same name replaces it.
    mutating func add(name: String, node: NodeID, offset: UInt32) -> Int {
        indices[name] = anchors.count
        anchors.append(Anchor(node: node, offset: offset))
        return anchors.count - 1
    }

    /// Makes an anchor ready for use.
    mutating func close(_ index: Int, height: Int) {
        anchors[index].height = height
        anchors[index].isOpen = false
    }
}
