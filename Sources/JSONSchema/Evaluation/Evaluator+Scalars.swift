import SourceText
import Syntax

/// Keywords for strings and numbers: Validation, sections 6.2 and 6.3.
extension Evaluator {
    /// Length in Unicode scalars.
    func length(of node: NodeID) -> UInt32 {
        UInt32(tree.bytes(of: node).count { !$0.isUTF8Continuation })
    }

    /// Whether a text has a length in bounds; its bytes are counted only where they do not decide.
    func hasLength(_ minimum: UInt32, _ maximum: UInt32, _ node: NodeID) -> Bool {
        let bytes = nodes[node.index].count
        if bytes / 4 >= minimum && bytes <= maximum { return true }
        let length = length(of: node)
        return minimum <= length && length <= maximum
    }

    /// Applies a bound or `multipleOf`; what can not be compared, such as `.nan`, meets none.
    func acceptsNumber(_ keyword: Keyword, _ node: NodeID) -> Bool {
        guard let number = ExactNumber(tree.bytes(of: node)) else { return false }
        return switch keyword {
        case .minimum(let bound): number >= schema.numbers[Int(bound)]
        case .exclusiveMinimum(let bound): number > schema.numbers[Int(bound)]
        case .maximum(let bound): number <= schema.numbers[Int(bound)]
        case .exclusiveMaximum(let bound): number < schema.numbers[Int(bound)]
        case .multipleOf(let divisor): number.isMultiple(of: schema.numbers[Int(divisor)])
        default: true
        }
    }
}
