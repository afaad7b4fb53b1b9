import SourceText

/// Says in plain terms why libyaml stopped, by looking at the bytes around.
struct FailureExplainer {
    let text: SourceBytes
    let failure: ParserFailure
    let place: UInt32
    let context: UInt32?

    init(text: SourceBytes, failure: ParserFailure, offsets: ScalarOffsets) {
        var offsets = offsets
        self.text = text
        self.failure = failure
        place = failure.layer == .reader ? UInt32(failure.position) : offsets.offset(ofScalar: failure.position)
        context = failure.contextPosition.map { offsets.offset(ofScalar: $0) }
    }

    var error: YAMLError {
        .other(problem: failure.problem, .at(place))
    }
}

extension SourceBytes {
    /// An alias that nothing before it defines.
    func unknownAlias(_ range: ByteRange, name: String) -> YAMLError {
        .unknownAlias(range, name: name)
    }
}
