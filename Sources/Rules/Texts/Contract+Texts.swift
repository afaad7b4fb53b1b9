import Aggregation
import ContractModel
import SourceText

extension Contract {
    /// The texts of every file, in the order of the files.
    var textsByFile: [(file: FileID, texts: [DocumentText])] {
        var collectors: [FileID: TextCollector] = [:]
        collectors[file, default: TextCollector()].add(document)
        for inventory in inventories { collectors[inventory.file, default: TextCollector()].add(inventory.document) }
        for commitment in commitments { collectors[commitment.file, default: TextCollector()].add(commitment.document) }
        for programme in programmes { collectors[programme.file, default: TextCollector()].add(programme.programme) }
        for decision in decisions { collectors[decision.file, default: TextCollector()].add(decision.decision) }
        let parties = Set(commitments.map(\.file))
        for organisation in organisations where !parties.contains(organisation.file) {
            collectors[organisation.file, default: TextCollector()].add(organisation.organisation)
        }
        return collectors.sorted { $0.key < $1.key }.map { file, collector in
            (file, collector.texts.sorted { $0.text.range.lower < $1.text.range.lower })
        }
    }
}
