import SourceText

extension SyntaxTree {
    /// What stands in the source for a node, one blank for white space over several characters.
    public func sourceOnOneLine(of id: NodeID) -> String {
        source.text(range(of: id)).split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }
}
