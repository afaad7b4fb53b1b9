import Syntax

/// What the anchors of one document name.
struct AnchorTable {
    /// One anchor.
    struct Anchor {
        /// The node it names.
        let node: NodeID
        /// Levels of collections from the node down; 0 for a scalar.
        var height = 0
        /// Whether the node is a collection that is still being read.
        var isOpen = true
    }

    private var anchors: [Anchor] = []
    private var indices: [String: Int] = [:]

    /// The anchor that a name means at this point.
    subscript(name: String) -> Anchor? {
        indices[name].map { anchors[$0] }
    }

    /// Adds an anchor; a later one of the same name replaces it.
    mutating func add(name: String, node: NodeID) -> Int {
        indices[name] = anchors.count
        anchors.append(Anchor(node: node))
        return anchors.count - 1
    }

    /// Makes an anchor ready for use.
    mutating func close(_ index: Int, height: Int) {
        anchors[index].height = height
        anchors[index].isOpen = false
    }
}
