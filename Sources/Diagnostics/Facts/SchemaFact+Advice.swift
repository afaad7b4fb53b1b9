extension SchemaFact {
    /// The block that has a field.
    public struct Home: Hashable, Sendable {
        /// The field that holds the block; nil for the file itself.
        public let holder: String?
        /// Whether the field holds a list of such blocks.
        public let isList: Bool

        /// The block below a field.
        public init(below holder: String?, isList: Bool = false) {
            self.holder = holder
            self.isList = isList
        }
    }

    /// How a field gets into an entry of a list.
    public struct Move: Hashable, Sendable {
        /// Whether lines below the field's own go with it.
        public let hasLinesBelow: Bool
        /// Number of spaces before the fields of an entry.
        public let spaces: Int
        /// The entry, if only one lacks the field.
        public let entry: String?

        /// Describes a move.
        public init(hasLinesBelow: Bool, spaces: Int, entry: String?) {
            self.hasLinesBelow = hasLinesBelow
            self.spaces = spaces
            self.entry = entry
        }
    }

    /// A block that is to be begun above fields.
    public struct NewBlock: Hashable, Sendable {
        /// The field that holds it.
        public let holder: String
        /// Whether the field holds a list of such blocks.
        public let isList: Bool
        /// The first line of the fields; nil where they stand well.
        public let firstField: String?
        /// Number of spaces before that line, with its dash in a list; without it, before the holder's.
        public let spaces: Int

        /// Describes a block.
        public init(holder: String, isList: Bool, firstField: String?, spaces: Int) {
            self.holder = holder
            self.isList = isList
            self.firstField = firstField
            self.spaces = spaces
        }
    }

    /// The first line of fields that become an entry of a list.
    public struct Dash: Hashable, Sendable {
        /// The line with its dash.
        public let line: String
        /// Number of spaces before it.
        public let spaces: Int
        /// Whether further lines belong to the entry.
        public let linesBelow: Bool

        /// Describes a line.
        public init(line: String, spaces: Int, linesBelow: Bool) {
            self.line = line
            self.spaces = spaces
            self.linesBelow = linesBelow
        }
    }

    /// Where a field that is missing goes.
    public enum Gap: Hashable, Sendable {
        case anywhere
        /// On a line of its own.
        case behind(line: Int, spaces: Int)
        /// Between braces, in a file that may be JSON.
        case inBraces(isJSON: Bool)
    }

    /// What to write instead of a value that is of another kind than the format wants.
    public enum Instead: Hashable, Sendable {
        /// The fields of a block, of which so many have a dash.
        case noDashes(Int)
        /// The first line of the only entry of a list, and how many lines follow.
        case entry(String, lines: Int)
        /// An entry of a list with its name as a field, for a block below its name; how many such blocks there are.
        case namedEntry(String, field: String, of: Int)
        /// Entries of a list, each on a line of its own.
        case entries([String], below: String?)
        /// A field of a block, on a line of its own.
        case field(String, below: String?)
        /// Nothing: the line says that there is nothing.
        case noLine(String)
        /// A list and a block as JSON has them.
        case jsonList, jsonBlock
    }
}

extension SchemaFact {
    /// How a text names several words.
    public enum Several: Hashable, Sendable, CaseIterable {
        /// In an entry of a list, each of them.
        case inEntry
        /// In a field for one, each of them.
        case inField
        /// By a name that they have in common.
        case sharedName
    }

    /// What a field holds that names something else by its short name.
    public struct Reference: Hashable, Sendable {
        /// What it names.
        public let subject: ReferenceFact.Subject
        /// Words that can stand there as well.
        public let words: [FormatWord]
        /// The short names that there are, as far as a contract is at hand.
        public var known: [String]
        /// What the author can have meant.
        public var meant: [FormatWord]
        /// Whether it names all of these, where only one can stand.
        public var isSeveral: Bool
        /// The field beside it that takes more of them.
        public let others: String?

        /// Describes a field, and what an author can have meant.
        public init(
            to subject: ReferenceFact.Subject, words: [FormatWord] = [], known: [String] = [],
            meant: [FormatWord] = [], isSeveral: Bool = false, others: String? = nil
        ) {
            self.subject = subject
            self.words = words
            self.known = known
            self.meant = meant
            self.isSeveral = isSeveral
            self.others = others
        }
    }
}

extension SchemaFact.Gap {
    /// Whether a field there has a line of its own.
    var isLine: Bool { if case .inBraces = self { false } else { true } }

    /// A field as it is written there.
    func field(_ name: String, _ value: String?) -> String {
        guard self == .inBraces(isJSON: true) else { return "\(name): \(value ?? "…")" }
        return "\"\(name)\": \(value.map { "\"\($0)\"" } ?? "…")"
    }
}
