extension String {
    /// The text with every Latin letter and the accent behind it as one character, as most programs write them; a Mac
    /// writes two.
    public var precomposed: String {
        // The first bytes of U+0300 to U+037F, where such accents are.
        guard utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return self }
        return reduce(into: "") { text, character in
            if let scalar = Self.composed[character] {
                text.unicodeScalars.append(scalar)
            } else {
                text.append(character)
            }
        }
    }

    /// The letters of Latin-1 and Latin Extended-A; equal characters are found however they are written.
    private static let composed = Dictionary(
        (UInt32(0xC0)...0x17F).compactMap(Unicode.Scalar.init).map { (Character($0), $0) },
        uniquingKeysWith: { first, _ in first })
}
