public import SourceText

/// Places that could not be understood and may decide what is counted: whole files, words such as a status.
///
/// Nothing can be concluded from totals that they may belong to, nor from what nothing else says.
public struct UnclearPlaces: Sendable {
    /// More places than this make their whole file unclear: looking one up must stay quick.
    private static let limit = 32

    private var ranges: [FileID: [ByteRange]] = [:]

    init(_ places: [SourcePlace]) {
        for place in places { ranges[place.file, default: []].append(place.range) }
        for (file, own) in ranges where own.count > Self.limit {
            ranges[file] = [ByteRange(lower: 0, upper: .max)]
        }
    }

    /// Whether there are none.
    public var isEmpty: Bool { ranges.isEmpty }

    /// Whether some are in a file.
    public func contains(_ file: FileID) -> Bool { ranges[file] != nil }

    /// Whether one overlaps a place.
    public func overlaps(_ place: SourcePlace) -> Bool {
        ranges[place.file]?.contains { $0.overlaps(place.range) } ?? false
    }
}
