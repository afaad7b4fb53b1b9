/// The scalar at an offset of well-formed UTF-8 and its length; U+FFFD and 1 where the bytes are not well-formed.
func decodeScalar(in text: ArraySlice<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = text[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= text.endIndex else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for distance in 1..<length { value = value << 6 | UInt32(text[offset + distance] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
}
