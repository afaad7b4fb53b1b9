/// Why libyaml stopped, in its own terms.
struct ParserFailure: Error {
    /// The layer of libyaml that gave up.
    enum Layer { case memory, scanner, parser }

    /// Who gave up.
    var layer: Layer
    /// libyaml's words for what is wrong.
    var problem: String
    /// libyaml's words for what it was doing.
    var context: String
    /// Number of the Unicode scalar where it stopped.
    var position: Int
    /// Number of the Unicode scalar where what it was doing had begun.
    var contextPosition: Int?
}
