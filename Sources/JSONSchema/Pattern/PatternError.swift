/// Why a pattern was not taken.
package enum PatternError: Error, Hashable, Sendable {
    /// Not a pattern of ECMA-262 with the `u` flag; the offset counts scalars.
    case invalidSyntax(offset: Int)
    /// `\1` or `\k<name>`: can not be matched in linear time.
    case backreference(offset: Int)
    /// `\p{…}` with a property that is not known here (`Script` among them).
    case unknownProperty(String)
    /// The pattern with its counted repetitions written out is above the limit.
    case tooLarge
}
