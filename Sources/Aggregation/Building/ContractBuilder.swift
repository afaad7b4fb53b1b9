public import ContractModel
public import SourceText
public import Vocabularies

/// Merges documents to one contract.
public struct ContractBuilder {
    private let vocabularies: VocabularyLibrary

    /// Makes a builder that knows the lists of the format.
    public init(vocabularies: VocabularyLibrary) {
        self.vocabularies = vocabularies
    }

    /// The contract and the index of its ids; nil when no document is a `contract`.
    ///
    /// - Parameters:
    ///   - documents: in the order of their files.
    ///   - sources: every file of the run, by `FileID`.
    ///   - unclear: places that are in no document, or not in the right way, because they could not be understood.
    public func contract(
        of documents: [Document], sources: [SourceFile], unclear: [SourcePlace] = []
    ) -> (contract: Contract, index: ContractIndex)? {
        var merged = MergedDocuments(documents, sources: sources, vocabularies: vocabularies)
        guard let (document, file) = merged.contract else { return nil }
        merged.resolveWholes()
        var writer = LedgerWriter(merged, vocabularies.warmingPotentials)
        let ledger = writer.write()
        let targets = document.targets.enumerated().map { index, target in
            TargetAccountant(
                index: index, target: target, merged: merged, ledger: ledger, sectors: vocabularies.sectors
            ).account()
        }
        let contract = Contract(
            document: document, file: file, sources: sources, vocabularies: vocabularies,
            organisations: merged.organisations, commitments: merged.commitments, programmes: merged.programmes,
            inventories: merged.inventories, measures: merged.measures, decisions: merged.decisions, ledger: ledger,
            targets: targets, money: MoneyAccountant(merged, ledger, vocabularies).result(),
            unclear: UnclearPlaces(
                unclear + documents.flatMap { document in document.unclear.map { document.place($0) } }
                    + merged.unknownSectors(vocabularies.sectors) + merged.unresolvedDecisions()
                    + merged.contradictingEffects()))
        return (contract, merged.index)
    }
}
