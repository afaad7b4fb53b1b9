import ContractModel

extension Document {
    /// The measures of a commitment, or of all programmes of a file.
    var measures: [Measure] {
        switch content {
        case .commitment(let commitment): commitment.measures
        case .programmes(let document): document.programmes.flatMap(\.measures)
        case .contract, .inventory, .organisations, .decisions: []
        }
    }
}
