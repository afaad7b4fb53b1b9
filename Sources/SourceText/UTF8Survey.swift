/// Where a text leaves ASCII, and where it leaves UTF-8.
///
/// One pass; runs of ASCII, which is most of every file, are taken sixteen bytes at a time.
package struct UTF8Survey: Sendable {
    /// Offset of the first byte of each character that takes more than one, up to `invalidOffset`.
    package let wideOffsets: [UInt32]

    /// Offset of the first byte that is not part of well-formed UTF-8 (Unicode Standard, table 3-7), or nil.
    package let invalidOffset: Int?

    /// Reads a text of less than 2³² bytes.
    package init(_ bytes: [UInt8]) {
        var wideOffsets: [UInt32] = []
        var offset = 0
        var invalidOffset: Int?
        while true {
            offset = endOfASCII(in: bytes, from: offset)
            guard offset < bytes.count else { break }
            guard let length = utf8SequenceLength(in: bytes, at: offset) else {
                invalidOffset = offset
                break
            }
            wideOffsets.append(UInt32(offset))
            offset += length
        }
        self.wideOffsets = wideOffsets
        self.invalidOffset = invalidOffset
    }
}
