/// Offset of the first byte that is not part of well-formed UTF-8 (Unicode Standard, table 3-7), or nil.
public func firstInvalidUTF8Offset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while true {
        offset = endOfASCII(in: bytes, from: offset)
        guard offset < bytes.count else { return nil }
        guard let length = utf8SequenceLength(in: bytes, at: offset) else { return offset }
        offset += length
    }
}

/// Offset of the first byte at or after `start` that is not ASCII, or the number of bytes.
func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while bytes.count - offset >= 16 {
        // No early exit in here: the compiler makes one vector instruction of it.
        var union: UInt8 = 0
        for distance in 0..<16 { union |= bytes[offset &+ distance] }
        if union >= 0x80 { break }
        offset += 16
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
    return offset
}

/// Length of the well-formed multi-byte sequence at an offset, or nil.
func utf8SequenceLength(in bytes: [UInt8], at offset: Int) -> Int? {
    func continuation(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        offset + distance < bytes.count && allowed.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0xC2...0xDF:
        return continuation(1) ? 2 : nil
    case 0xE0:
        return continuation(1, 0xA0...0xBF) && continuation(2) ? 3 : nil
    case 0xED:
        return continuation(1, 0x80...0x9F) && continuation(2) ? 3 : nil
    case 0xE1...0xEF:
        return continuation(1) && continuation(2) ? 3 : nil
    case 0xF0:
        return continuation(1, 0x90...0xBF) && continuation(2) && continuation(3) ? 4 : nil
    case 0xF1...0xF3:
        return continuation(1) && continuation(2) && continuation(3) ? 4 : nil
    case 0xF4:
        return continuation(1, 0x80...0x8F) && continuation(2) && continuation(3) ? 4 : nil
    default:
        return nil
    }
}
