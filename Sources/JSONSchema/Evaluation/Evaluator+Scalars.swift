import SourceText
import Syntax

/// Keywords for strings and numbers: Validation, sections 6.2 and 6.3.
extension Evaluator {
    /// Length in Unicode scalars.
    func length(of node: NodeID) -> UInt32 {
        UInt32(tree.bytes(of: node).count { !$0.isUTF8Continuation })
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
