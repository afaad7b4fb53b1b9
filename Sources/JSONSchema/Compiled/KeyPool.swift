/// Keys that schemas name, in hash tables that share flat storage.
///
/// Tables are built from schemas only, so that no document can make a look-up slow.
struct KeyPool: Sendable {
    /// The texts of all keys, one after the other.
    private(set) var bytes: [UInt8] = []
    /// The keys of all tables; those of one table stand together, in the order of the schema.
    private(set) var keys: [Key] = []
    private var slots: [UInt32] = []

    /// One key of one table.
    struct Key: Sendable {
        /// Where its text starts among `bytes`.
        var textStart: UInt32
        /// Length of its text in bytes.
        var textCount: UInt32
        /// The ends of its text.
        var ends: TextEnds
        /// The schema of the property, `.none` where the key is only required.
        var schema: SchemaID
        /// Its number among the required keys of the table, or `Key.optional`.
        var requiredIndex: UInt32

        /// `requiredIndex` of a key that may be absent.
        static let optional = UInt32.max
    }

    /// One table.
    struct Table: Sendable {
        /// Index of its first key.
        var keyStart: UInt32
        /// Number of its keys.
        var keyCount: UInt32
        fileprivate var slotStart: UInt32
        fileprivate var slotMask: UInt32

        /// Indices of its keys.
        var keyIndices: Range<Int> { Int(keyStart)..<Int(keyStart + keyCount) }
    }

    /// What a key of a new table is made from.
    struct Entry {
        /// The key.
        let text: ArraySlice<UInt8>
        /// The schema of the property.
        var schema = SchemaID.none
        /// Its number among the required keys.
        var requiredIndex = Key.optional
    }

    /// Adds a table; of equal texts the first is found.
    mutating func addTable(_ entries: [Entry]) -> Table {
        var capacity: UInt32 = 4
        while capacity < UInt32(entries.count) * 2 { capacity *= 2 }
        let table = Table(
            keyStart: UInt32(keys.count), keyCount: UInt32(entries.count), slotStart: UInt32(slots.count),
            slotMask: capacity - 1)
        slots.append(contentsOf: repeatElement(0, count: Int(capacity)))
        for entry in entries {
            let start = bytes.count
            bytes.append(contentsOf: entry.text)
            let ends = TextEnds(bytes, start, entry.text.count)
            keys.append(
                Key(
                    textStart: UInt32(start), textCount: UInt32(entry.text.count), ends: ends, schema: entry.schema,
                    requiredIndex: entry.requiredIndex))
            var slot = ends.hash & table.slotMask
            while slots[Int(table.slotStart + slot)] != 0 { slot = (slot + 1) & table.slotMask }
            slots[Int(table.slotStart + slot)] = UInt32(keys.count)
        }
        return table
    }

    /// Index of the key of a table with a text that stands somewhere among other bytes.
    func find(in table: Table, _ text: [UInt8], _ start: Int, _ count: Int) -> Int? {
        let ends = TextEnds(text, start, count)
        // A few keys are sooner compared than hashed.
        if table.keyCount <= 3 { return table.keyIndices.first { isKey($0, ends, text, start) } }
        var slot = ends.hash & table.slotMask
        while true {
            let entry = slots[Int(table.slotStart + slot)]
            if entry == 0 { return nil }
            if isKey(Int(entry) - 1, ends, text, start) { return Int(entry) - 1 }
            slot = (slot + 1) & table.slotMask
        }
    }

    /// The text of a key.
    func text(of key: Int) -> String {
        let start = Int(keys[key].textStart)
        return String(decoding: bytes[start..<(start + Int(keys[key].textCount))], as: UTF8.self)
    }

    /// Whether the text of a key stands at a place among other bytes.
    func isKey(_ index: Int, _ text: [UInt8], _ start: Int, _ count: Int) -> Bool {
        isKey(index, TextEnds(text, start, count), text, start)
    }

    private func isKey(_ index: Int, _ ends: TextEnds, _ text: [UInt8], _ start: Int) -> Bool {
        let key = keys[index]
        guard key.ends == ends else { return false }
        guard ends.hasMiddle else { return true }
        let (own, count) = (Int(key.textStart), Int(key.textCount))
        return bytes[own..<(own + count)].elementsEqual(text[start..<(start + count)])
    }
}
