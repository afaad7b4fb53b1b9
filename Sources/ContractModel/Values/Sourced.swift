public import SourceText

/// A value and the bytes that say it, in the file of its document.
public struct Sourced<Value: Sendable & Hashable>: Hashable, Sendable {
    /// The value.
    public let value: Value
    /// Its bytes.
    public let range: ByteRange

    /// Makes a value with its place.
    public init(_ value: Value, at range: ByteRange) {
        self.value = value
        self.range = range
    }
}
