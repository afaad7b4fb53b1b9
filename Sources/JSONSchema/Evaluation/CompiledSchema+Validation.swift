package import Syntax

extension CompiledSchema {
    /// Whether a node is valid, exactly as the standard says; documents nested beyond any use are not.
    package func isValid(
        _ tree: SyntaxTree, at node: NodeID = .root, options: ValidationOptions = ValidationOptions()
    ) -> Bool {
        var evaluator = Evaluator(self, tree, options: options)
        return evaluator.acceptsChild(root, node) && !evaluator.isTooDeep
    }

    /// What is wrong with a node, one violation for each mistake, in the order of the document; nothing if it is valid.
    package func validate(
        _ tree: SyntaxTree, at node: NodeID = .root, options: ValidationOptions = ValidationOptions()
    ) -> [Violation] {
        if isValid(tree, at: node, options: options) { return [] }
        return violations(in: tree, at: node, of: root, options)
    }

    /// What is wrong with a node that one schema of many is to describe; nothing where no schema stands there.
    package func validate(
        _ tree: SyntaxTree, at node: NodeID = .root, as place: SchemaPlace, options: ValidationOptions
    ) -> [Violation] {
        var evaluator = Evaluator(self, tree, options: options)
        guard let id = id(at: place), !evaluator.acceptsChild(id, node) else { return [] }
        return violations(in: tree, at: node, of: id, options)
    }

    private func violations(
        in tree: SyntaxTree, at node: NodeID, of root: SchemaID, _ options: ValidationOptions
    ) -> [Violation] {
        var reporter = Reporter(self, tree, options: options)
        reporter.reportChild(root, Instance(node: node), key: nil)
        let violations = ViolationReduction(tree).reduce(reporter.violations)
        guard violations.isEmpty else { return violations }
        // Never silent about a document that is not valid.
        return [
            Violation(
                kind: reporter.evaluator.isTooDeep ? .tooDeep : .notAllowed, node: node, key: nil,
                schema: self[root].place, keyword: nil, references: [])
        ]
    }
}
