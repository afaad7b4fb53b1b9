import SourceText

/// A JSON text to be written (RFC 8259); members keep their order.
package enum JSONValue: Sendable {
    case string(String)
    case number(Int)
    /// A number by its digits, for exact decimals.
    case literal(String)
    case null
    case bool(Bool)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// The text with two spaces for each level, and a line end at its end.
    package var text: String {
        var result = ""
        write(into: &result, indentation: "\n")
        return result + "\n"
    }

    /// The object with one more member, if there is a value for it.
    package func adding(_ key: String, _ value: JSONValue?) -> JSONValue {
        guard let value, case .object(let members) = self else { return self }
        return .object(members + [(key, value)])
    }

    private func write(into result: inout String, indentation: String) {
        switch self {
        case .string(let text): Self.write(text, into: &result)
        case .number(let number): result += "\(number)"
        case .literal(let digits): result += digits
        case .null: result += "null"
        case .bool(let value): result += value ? "true" : "false"
        case .array(let values) where !values.isEmpty && values.allSatisfy(\.isNumber):
            Self.write(numbers: values, into: &result)
        case .array(let values):
            Self.write(values, "[", "]", into: &result, indentation) { value, result, inner in
                value.write(into: &result, indentation: inner)
            }
        case .object(let members):
            Self.write(members, "{", "}", into: &result, indentation) { member, result, inner in
                Self.write(member.0, into: &result)
                result += ": "
                member.1.write(into: &result, indentation: inner)
            }
        }
    }

    private var isNumber: Bool {
        switch self {
        case .number, .literal: true
        default: false
        }
    }

    /// Lists of numbers stay on one line.
    private static func write(numbers: [JSONValue], into result: inout String) {
        result += "["
        for (index, number) in numbers.enumerated() {
            if index > 0 { result += ", " }
            number.write(into: &result, indentation: "")
        }
        result += "]"
    }

    private static func write<Element>(
        _ elements: [Element], _ open: String, _ close: String, into result: inout String, _ indentation: String,
        _ write: (Element, inout String, String) -> Void
    ) {
        result += open
        let inner = indentation + "  "
        for (index, element) in elements.enumerated() {
            result += index == 0 ? inner : "," + inner
            write(element, &result, inner)
        }
        result += elements.isEmpty ? close : indentation + close
    }

    /// Everything that may not or should not stand in a terminal is escaped too.
    private static func write(_ text: String, into result: inout String) {
        result += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where !scalar.isSafeToShow: result += scalar.utf16.map(escape).joined()
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }

    private static func escape(_ unit: UInt16) -> String {
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}

extension JSONValue: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }
}
