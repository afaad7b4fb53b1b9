public import Aggregation
import ContractModel

/// How much of a template a contract fills, part by part.
public struct CompletenessScore: Sendable {
    /// One part of the template.
    public struct Part: Sendable {
        /// The part.
        public let part: TemplatePart
        /// Its modules with what stands in them.
        public let modules: [Module]

        /// Weights of all its modules.
        public var weight: Int { modules.reduce(0) { $0 + $1.module.weight } }

        /// Weights of the modules that have content.
        public var filled: Int { modules.reduce(0) { $0 + ($1.isEmpty ? 0 : $1.module.weight) } }

        /// Modules without any content.
        public var emptyModules: [TemplateModule] { modules.filter(\.isEmpty).map(\.module) }
    }

    /// One module of a part.
    public struct Module: Sendable {
        /// The module.
        public let module: TemplateModule
        /// Whether its own text or content is there.
        public let hasOwnContent: Bool
        /// Its tables without content.
        public let emptyTables: [TemplateTable]

        /// Whether nothing at all stands in it.
        public var isEmpty: Bool { !hasOwnContent && emptyTables.count == module.tables.count }
    }

    /// The parts in the template's order.
    public let parts: [Part]

    /// Looks for the content of every module and table of a profile.
    public init(of contract: Contract, by profile: TemplateProfile) {
        let sections = Set(contract.document.sections.map(\.id.value))
        var present: [TemplateContent: Bool] = [:]
        for content in TemplateContent.allCases { present[content] = content.isPresent(in: contract) }
        func isFilled(_ filling: TemplateFilling) -> Bool {
            if let content = filling.content, present[content] ?? false { return true }
            return filling.sections.contains { sections.contains($0) }
        }
        parts = profile.parts.map { part in
            let modules = part.modules.map { module in
                Module(
                    module: module, hasOwnContent: isFilled(module.filling),
                    emptyTables: module.tables.filter { !isFilled($0.filling) })
            }
            return Part(part: part, modules: modules)
        }
    }
}
