import Diagnostics
import JSONSchema

extension StringFormat {
    /// The form in words, or by an example.
    var form: SchemaFact.TextForm {
        switch self {
        case .email: .email
        case .date: .other(example: "2026-03-15")
        case .time: .other(example: "14:30:00Z")
        case .dateTime: .other(example: "2026-03-15T14:30:00Z")
        case .duration: .other(example: "P1Y6M")
        case .hostname, .idnHostname: .other(example: "www.example.org")
        case .ipv4: .other(example: "192.0.2.1")
        case .ipv6: .other(example: "2001:db8::1")
        case .uri, .iri: .other(example: "https://www.example.org/klima")
        case .uuid: .other(example: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
        default: .format(rawValue)
        }
    }
}
