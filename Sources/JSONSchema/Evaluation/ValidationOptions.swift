/// Choices for one validation.
package struct ValidationOptions: Sendable {
    /// Whether a plain YAML scalar that is read as null, boolean or number counts as its text where the schema wants a
    /// string and not what it was read as: `country: NO`, `version: 1.10`.
    ///
    /// Numbers whose text might not be what the author sees (`0123`, `1e3`, `0x1F`, `.inf`) are refused, with a
    /// violation that says so.
    package var plainScalarsAreText: Bool

    /// Most violations that are looked for: nobody reads more, and a hostile document may hold a million.
    package var violationLimit = 10_000

    /// Makes the choices; by default values are what the reader made of them.
    package init(plainScalarsAreText: Bool = false) {
        self.plainScalarsAreText = plainScalarsAreText
    }
}
