/// A text of a schema as the key of a dictionary.
///
/// Slices of bytes are hashed byte by byte with SipHash, which took a tenth of a compilation; schemas need no defence
/// against chosen collisions.
struct TextKey: Hashable {
    /// The text.
    let text: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hasher.combine(value)
    }
}
