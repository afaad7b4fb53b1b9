import ContractModel
import Diagnostics
import Quantities
import SourceText

/// What the schema of `contract` cannot say: ranges of figures with units, and entries that mean the same.
struct ContractFileCheck {
    let contract: ContractDocument
    let file: FileID

    func diagnostics() -> [Diagnostic] { excessiveReductions() + repeatedRates() }

    /// Nobody can emit less than nothing.
    private func excessiveReductions() -> [Diagnostic] {
        let reductions = contract.targets.flatMap { [$0.reduction] + $0.bySector.map(\.reduction) }.compactMap(\.self)
        return reductions.compactMap { reduction in
            guard let figure = reduction.figure, figure.unit == .percent, figure.amount > 100 else { return nil }
            return Diagnostic(
                .schema(.outOfRange("\(figure.number.description) %", minimum: nil, maximum: 100)),
                at: SourcePlace(file: file, range: reduction.range))
        }
    }

    private func repeatedRates() -> [Diagnostic] {
        var firsts: [[String]: SourcePlace] = [:]
        return contract.exchangeRates.compactMap { rate in
            let pair = [rate.from.value.code, rate.to.value.code]
            let place = SourcePlace(file: file, range: rate.from.range)
            guard let first = firsts[pair] else {
                firsts[pair] = place
                return nil
            }
            return Diagnostic(
                .schema(.duplicateItem("\(pair[0]) → \(pair[1])")), at: place,
                labels: [Label(.firstStandsHere, at: first)])
        }
    }
}
