import Diagnostics
import JSONSchema
import Quantities
import SourceText
import Syntax
import Vocabularies

// Values that are missing, and figures that only a schema has seen.
extension ViolationReader {
    /// Nothing behind a key: what could stand there, and whether the line can go.
    func emptyValue(_ violation: Violation) -> SchemaFact {
        let key = violation.key.map { tree.text(of: $0) }
        let isRequired = key.map { schema.requires($0, at: violation.references.first ?? violation.schema) } ?? false
        let labels = WordLabels(schema: schema, vocabularies: vocabularies)
        for place in violation.references + [violation.schema] {
            let words = labels.words(at: place)
            guard words.isEmpty else { return .emptyValue(key, choices: words, isRequired: isRequired) }
            guard let form = figureForm(at: place), let key else { continue }
            return .emptyFigure(key, units: form.units, isRequired: isRequired)
        }
        return .emptyValue(key, isRequired: isRequired)
    }

    /// What is wrong with a text that a figure's pattern refuses, and the units that the field takes.
    func figureProblem(_ violation: Violation) -> (FigureProblem, units: [String])? {
        guard case .pattern = violation.kind, let form = figureForm(at: violation.schema) else { return nil }
        return problem(in: tree.text(of: violation.node), form).map { ($0, form.units) }
    }

    /// `capex: #NV`: what was taken for a comment, where a figure belongs.
    func lostFigure(_ range: ByteRange, _ violation: Violation) -> ReadingFact? {
        let text = tree.source.text(range)
        guard let form = (violation.references + [violation.schema]).lazy.compactMap(figureForm).first,
            let problem = problem(in: text, form)
        else { return nil }
        return .figure(text, problem, units: form.units)
    }

    private func problem(in text: String, _ form: FigureForm) -> FigureProblem? {
        form.problem(in: ArraySlice(text.utf8)).map { AbsenceWords(vocabularies).explained($0, in: text) }
    }

    /// The field beside whose words the one that is refused belongs to: `GmbH` to `legal_form`, not to `type`.
    func otherField(for violation: Violation, _ closest: String?) -> String? {
        let place = violation.references.first ?? violation.schema
        let labels = WordLabels(schema: schema, vocabularies: vocabularies)
        let text = tree.text(of: violation.node)
        if let closest, labels.word(closest, at: violation.schema).isCalled(text) { return nil }
        // An answer to any question, though `publish` knows it.
        guard !["ja", "nein", "yes", "no"].contains(text.lowercased()) else { return nil }
        let fields = schema.fields(beside: place).filter { field in
            guard field.schema != place, let name = schema.inheritedAnnotation("x-vocabulary", at: field.schema) else {
                return false
            }
            let vocabulary = vocabularies[schema.document(of: name).text(of: name.node)]
            return SpokenName.same(as: text, in: vocabulary.names) != nil
        }
        return fields.count == 1 ? fields[0].key : nil
    }

    private func figureForm(at place: SchemaPlace) -> FigureForm? {
        schema.annotation("x-form", at: place).flatMap { FigureForm(name: schema.document(of: $0).text(of: $0.node)) }
    }
}
