import CCMark

/// A CommonMark text as cmark's tree. Owns the nodes: every node handed out here lives until the tree goes.
@safe
struct MarkdownTree: ~Copyable {
    /// A node of the tree.
    @safe
    struct Node {
        fileprivate let pointer: OpaquePointer
    }

    let root: Node

    /// Parses a text; nil when memory is out.
    init?(_ text: String) {
        guard let pointer = Self.document(text) else { return nil }
        root = pointer
    }

    deinit {
        // The root came from cmark_parse_document and is freed nowhere else.
        unsafe cmark_node_free(root.pointer)
    }

    private static func document(_ text: String) -> Node? {
        var text = text
        // cmark reads the bytes during this call only.
        let pointer = text.withUTF8 { utf8 in
            unsafe utf8.withMemoryRebound(to: CChar.self) { unsafe cmark_parse_document($0.baseAddress, $0.count, 0) }
        }
        return unsafe pointer.map { unsafe Node(pointer: $0) }
    }

    /// The text as HTML in safe mode.
    func html() -> String {
        // The string is ours to free; cmark ends it with a zero byte.
        unsafe Self.taken(cmark_render_html(root.pointer, 0))
    }

    /// The text as CommonMark without line wrapping.
    func commonMark() -> String {
        // The string is ours to free; cmark ends it with a zero byte.
        unsafe Self.taken(cmark_render_commonmark(root.pointer, 0, 0))
    }

    private static func taken(_ string: UnsafeMutablePointer<CChar>?) -> String {
        guard let string = unsafe string else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(string) }
        return unsafe String(cString: string)
    }

    /// Every node in the order of the text.
    func nodes() -> [Node] {
        var nodes: [Node] = []
        // The iterator lives in this function, and nothing changes the tree meanwhile.
        guard let iterator = unsafe cmark_iter_new(root.pointer) else { return [] }
        defer { unsafe cmark_iter_free(iterator) }
        while true {
            let event = unsafe cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return nodes }
            if event == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(iterator) {
                unsafe nodes.append(Node(pointer: node))
            }
        }
    }
}

extension MarkdownTree.Node {
    /// What the node is.
    var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }

    /// The text of a leaf; copied out of the node.
    var literal: String { unsafe Self.copy(cmark_node_get_literal(pointer)) }

    /// The address of a link or an image; copied out of the node.
    var url: String { unsafe Self.copy(cmark_node_get_url(pointer)) }

    /// The level of a heading; cmark takes 1 to 6.
    var headingLevel: Int {
        get { unsafe Int(cmark_node_get_heading_level(pointer)) }
        nonmutating set { _ = unsafe cmark_node_set_heading_level(pointer, Int32(newValue)) }
    }

    /// Puts another text into a leaf; cmark copies it.
    func setLiteral(_ text: String) {
        _ = unsafe text.withCString { unsafe cmark_node_set_literal(pointer, $0) }
    }

    /// Puts a new node of a type in this node's place and frees this one with its children.
    func replace(with type: cmark_node_type, text: String) {
        guard let leaf = unsafe cmark_node_new(type) else { return }
        unsafe Self(pointer: leaf).setLiteral(text)
        // The tree owns the new node from here on; the old one is unlinked, so nothing else points to it.
        if unsafe cmark_node_replace(pointer, leaf) == 1 { unsafe cmark_node_free(pointer) }
    }

    /// Puts a paragraph with a text in the place of this block and frees this one.
    func replaceWithParagraph(_ text: String) {
        guard let paragraph = unsafe cmark_node_new(CMARK_NODE_PARAGRAPH),
            let leaf = unsafe cmark_node_new(CMARK_NODE_TEXT)
        else { return }
        unsafe Self(pointer: leaf).setLiteral(text)
        // The paragraph owns the leaf, the tree owns the paragraph; the old block is unlinked before it is freed.
        _ = unsafe cmark_node_append_child(paragraph, leaf)
        if unsafe cmark_node_replace(pointer, paragraph) == 1 { unsafe cmark_node_free(pointer) }
    }

    /// Puts the children in the node's place and frees it.
    func unwrap() {
        // Each child moves before the node, so the first child is always the next one to move.
        while let child = unsafe cmark_node_first_child(pointer) { _ = unsafe cmark_node_insert_before(pointer, child) }
        unsafe cmark_node_unlink(pointer)
        unsafe cmark_node_free(pointer)
    }

    private static func copy(_ string: UnsafePointer<CChar>?) -> String {
        guard let string = unsafe string else { return "" }
        return unsafe String(cString: string)
    }
}
