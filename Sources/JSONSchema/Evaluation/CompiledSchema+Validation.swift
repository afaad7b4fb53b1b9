package import Syntax

extension CompiledSchema {
    /// Whether a node is valid, exactly as the standard says.
    package func isValid(
        _ tree: SyntaxTree, at node: NodeID = .root, options: ValidationOptions = ValidationOptions()
    ) -> Bool {
        var evaluator = Evaluator(self, tree, options: options)
        return evaluator.acceptsChild(root, node)
    }
}
