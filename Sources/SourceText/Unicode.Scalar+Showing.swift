extension Unicode.Scalar {
    /// Whether the scalar may be printed as it is, in a message or in a line of the author's file.
    ///
    /// Control characters can steer a terminal, bidirectional controls (UAX #9) can turn the reading direction of what
    /// follows, and other invisible characters hide why two words differ. The two joiners stay: emoji and several
    /// scripts need them.
    public var isSafeToShow: Bool {
        if value < 0x7F { return value >= 0x20 }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return false
        case .format: return value == 0x200C || value == 0x200D
        default: return true
        }
    }
}
