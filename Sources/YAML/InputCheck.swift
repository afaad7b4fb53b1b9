import SourceText

/// What must be known of a text before libyaml may see it.
enum InputCheck {
    /// Refuses what is too large, not UTF-8, or would keep libyaml busy for minutes.
    static func survey(of file: SourceFile, limits: YAMLLimits) throws(YAMLError) -> UTF8Survey {
        let bytes = file.bytes
        guard bytes.count <= limits.size else { throw .sizeLimit(bytes: bytes.count, limit: limits.size) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16(ByteRange(0..<2)) }
        // Without a byte order mark: every second byte of Western text is zero.
        if bytes.count >= 4, bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0 {
            throw .utf16(ByteRange(0..<4))
        }
        let survey = UTF8Survey(bytes)
        try checkCharacters(bytes, survey)
        // Below this size the worst case takes milliseconds.
        if bytes.count > 32_768 { try checkCost(SourceBytes(bytes)) }
        return survey
    }

    /// Refuses what is not UTF-8 and the characters that YAML excludes (YAML 1.2.2, chapter 5.1).
    private static func checkCharacters(_ bytes: [UInt8], _ survey: UTF8Survey) throws(YAMLError) {
        for offset in survey.wideOffsets.lazy.map(Int.init) {
            switch (bytes[offset], bytes[offset + 1]) {
            case (0xC2, 0x80...0x9F) where bytes[offset + 1] != 0x85:
                throw .controlCharacter(ByteRange(offset..<(offset + 2)), scalar: UInt32(bytes[offset + 1]))
            case (0xEF, 0xBF) where bytes[offset + 2] >= 0xBE:
                throw .controlCharacter(
                    ByteRange(offset..<(offset + 3)), scalar: 0xFFC0 | UInt32(bytes[offset + 2] & 0x3F))
            default:
                continue
            }
        }
        if let offset = survey.controlOffset {
            throw .controlCharacter(ByteRange(offset..<(offset + 1)), scalar: UInt32(bytes[offset]))
        }
        if let offset = survey.invalidOffset { throw .invalidUTF8(ByteRange(offset..<(offset + 1))) }
    }

    /// libyaml clears its whole buffer of blanks, as large as the longest run so far, after each further run; and it
    /// compares each `%TAG` line with all before.
    private static func checkCost(_ text: SourceBytes) throws(YAMLError) {
        var runs = 0
        var longest = ByteRange.at(0)
        var runStart: Int?
        var directives = 0
        for (offset, byte) in text.bytes.enumerated() {
            if byte.isBlank || byte.isBreak {
                if runStart == nil { runStart = offset }
                continue
            }
            if let start = runStart {
                runs += 1
                if offset - start > longest.count { longest = ByteRange(start..<offset) }
                runStart = nil
            }
            if byte == UInt8(ascii: "%"), text.starts(with: "%TAG", at: UInt32(offset)) {
                directives += 1
                if directives > 100 { throw .directiveLimit(ByteRange(offset..<(offset + 4))) }
            }
        }
        // 2 GB of cleared memory take a quarter of a second.
        if longest.count * runs > 2_000_000_000 { throw .blankRunLimit(longest) }
    }
}
