import Synchronization

/// A regular expression of a schema: ECMA-262 with the `u` flag, not anchored (JSON Schema Core, section 6.4).
///
/// A class, because many schemas share one, and because a pattern that was checked elsewhere is compiled only when it
/// meets its first text: a file uses few of those in its schema.
final class Pattern: Sendable {
    /// The pattern as written.
    let source: String
    private let compiled: Mutex<PatternMatcher?>

    /// Compiles a pattern.
    init(_ source: String) throws(PatternError) {
        self.source = source
        compiled = Mutex(try PatternMatcher(source))
    }

    /// Takes a pattern that is known to be one, to be compiled when it is needed.
    init(trusted source: String) {
        self.source = source
        compiled = Mutex(nil)
    }

    /// Whether a text is a pattern by its syntax; it may be one that can not be compiled here.
    static func isPattern(_ source: String) -> Bool {
        var parser = PatternParser(source)
        return (try? parser.parse()) != nil
    }

    /// What tells whether a text matches; to be held by whoever asks for many.
    func matcher() -> PatternMatcher {
        compiled.withLock { known in
            if let known { return known }
            do {
                let new = try PatternMatcher(source)
                known = new
                return new
            } catch {
                preconditionFailure("a trusted pattern cannot be compiled: \(source)")
            }
        }
    }
}
