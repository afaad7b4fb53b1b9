import ContractModel
import SourceText

/// A text that readers of a report see.
struct DocumentText {
    /// What the text is for.
    enum Role {
        /// The name of an organisation, place or sector.
        case name
        /// The title of a measure, programme, target …
        case title
        /// Whole sentences: descriptions, notes, reasons.
        case prose
        /// A function in an organisation.
        case position
        /// Where a figure comes from.
        case source
    }

    let text: LocalizedText
    let role: Role
}

/// One version of a text, for rules on texts.
public struct TextUnderCheck {
    let text: String
    let role: DocumentText.Role
    let place: SourcePlace
}

extension Document {
    /// All texts of the document that reports show, in the order of its fields.
    var texts: [DocumentText] {
        var collector = TextCollector()
        switch content {
        case .contract(let document): collector.add(document)
        case .inventory(let document): collector.add(document)
        case .organisations(let document):
            collector.add(document.source, .source)
            for organisation in document.organisations { collector.add(organisation) }
        case .commitment(let document): collector.add(document)
        case .programmes(let document):
            collector.add(document.source, .source)
            for programme in document.programmes { collector.add(programme) }
        case .decisions(let document):
            for decision in document.decisions { collector.add(decision) }
        }
        return collector.texts
    }
}
