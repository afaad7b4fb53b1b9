/// Looks for addresses that open on one computer or in one network only.
enum LocalAddress {
    private static let schemes: Set<Substring> = ["http", "https", "ftp"]

    /// Ends of names that the public network does not know: reserved for networks at home, or usual in offices.
    private static let endings = [".local", ".localhost", ".internal", ".intern", ".intranet", ".lan", ".home.arpa"]

    /// The name by which a computer calls itself.
    static let localName = "localhost"

    /// The first such address, as the author wrote it.
    static func first(in text: String) -> String? {
        for word in text.split(whereSeparator: { $0.isWhitespace || "<>()[]{},;\"'`„“”«»".contains($0) }) {
            let address = TextWords.bare(word)
            if isLocal(address.lowercased()[...]) { return String(address) }
        }
        return nil
    }

    private static func isLocal(_ address: Substring) -> Bool {
        if isPath(address) || address.hasPrefix("file://") || address.hasPrefix("smb://") { return true }
        if address.hasPrefix(localName + ":") || address.hasPrefix(localName + "/") { return true }
        guard let mark = address.firstRange(of: "://"), schemes.contains(address[..<mark.lowerBound]) else {
            return false
        }
        let host = address[mark.upperBound...].prefix { !"/:?#".contains($0) }
        return isLocal(host: host)
    }

    /// `\\server\share` and `T:\folder`.
    private static func isPath(_ address: Substring) -> Bool {
        if address.hasPrefix(#"\\"#) {
            let server = address.dropFirst(2).prefix { $0 != #"\"# }
            return !server.isEmpty && server.endIndex < address.endIndex
        }
        return address.first?.isLetter ?? false && address.dropFirst().hasPrefix(#":\"#)
    }

    private static func isLocal(host: Substring) -> Bool {
        guard !host.isEmpty, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
        if !host.contains(".") { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard numbers.count == 4, let first = numbers[0], let second = numbers[1], numbers.allSatisfy({ $0 != nil })
        else { return endings.contains(where: host.hasSuffix) }
        return switch first {
        case 10, 127: true
        case 172: (16...31).contains(second)
        case 192: second == 168
        default: false
        }
    }
}
