/// A JSON Pointer (RFC 6901): the way from the root to a node, one token per level, unescaped.
public struct JSONPointer: Hashable, Sendable {
    /// Keys and decimal indices, outermost first.
    public var tokens: [String]

    /// Makes a pointer from its tokens.
    public init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads the string form (`/a/0/b`); nil when it neither is empty nor starts with `/`.
    public init?(parsing text: some StringProtocol) {
        if text.isEmpty {
            self.init()
            return
        }
        guard text.first == "/" else { return nil }
        let parts = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        self.init(tokens: parts.map { Self.unescaped(String(decoding: $0, as: UTF8.self)) })
    }

    /// The string form.
    public var description: String {
        tokens.map { "/" + Self.escaped($0) }.joined()
    }

    private static func unescaped(_ token: String) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
        var result = ""
        var afterTilde = false
        for scalar in token.unicodeScalars {
            if afterTilde {
                result += scalar == "1" ? "/" : scalar == "0" ? "~" : "~" + String(scalar)
                afterTilde = false
            } else if scalar == "~" {
                afterTilde = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return afterTilde ? result + "~" : result
    }

    private static func escaped(_ token: String) -> String {
        token.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}

extension JSONPointer: CustomStringConvertible {}

extension SyntaxTree {
    /// The pointer of a node, or of the value of the entry when the node is a key.
    public func pointer(to target: NodeID) -> JSONPointer {
        var tokens: [String] = []
        var current = NodeID.root
        while current < target {
            guard let step = step(from: current, towards: target) else { break }
            tokens.append(step.token)
            current = step.child
        }
        return JSONPointer(tokens: tokens)
    }

    /// The node a pointer leads to, if there is one.
    public func node(at pointer: JSONPointer) -> NodeID? {
        var current = NodeID.root
        for token in pointer.tokens {
            guard let child = child(token, of: current) else { return nil }
            current = child
        }
        return current
    }

    private func child(_ token: String, of id: NodeID) -> NodeID? {
        switch kind(of: id) {
        case .mapping:
            return entries(of: id).first { bytes(of: $0.key).elementsEqual(token.utf8) }?.value
        case .sequence:
            let isIndex = token == "0" || (token.first != "0" && token.utf8.allSatisfy { (0x30...0x39).contains($0) })
            guard isIndex, let index = Int(token) else { return nil }
            return elements(of: id).dropFirst(index).first { _ in true }
        default:
            return nil
        }
    }

    private func step(from parent: NodeID, towards target: NodeID) -> (token: String, child: NodeID)? {
        if kind(of: parent) == .sequence {
            for (index, element) in elements(of: parent).enumerated() where target.rawValue < self[element].end {
                return (String(index), element)
            }
        }
        for entry in entries(of: parent) where target.rawValue < self[entry.value].end {
            // A key inside a complex key has no pointer of its own.
            return (text(of: entry.key), target < entry.value ? target : entry.value)
        }
        return nil
    }
}
