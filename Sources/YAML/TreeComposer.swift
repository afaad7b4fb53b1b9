import SourceText
import Syntax

/// Puts the tree of each document together from libyaml's events.
struct TreeComposer: ~Copyable {
    let file: SourceFile
    let limits: YAMLLimits
    let text: SourceBytes
    let standIns: LineBreakStandIns?
    let events: EventReader
    var offsets: ScalarOffsets
    var builder: SyntaxTreeBuilder
    /// The innermost open collection, or the document.
    var frame = Frame.document
    /// The collections around it, and the document.
    var outerFrames: [Frame] = []
    var anchors = AnchorTable()
    var problems: [YAMLProblem] = []
    /// Offset after the last byte that belongs to the document.
    var lastEnd: UInt32 = 0
    /// The start of a document that was read ahead.
    private var pendingStart: Event?

    /// Checks what libyaml cannot, and starts to read.
    static func start(_ file: SourceFile, limits: YAMLLimits) throws(YAMLError) -> TreeComposer {
        let survey = try InputCheck.survey(of: file, limits: limits)
        let standIns = LineBreakStandIns(bytes: file.bytes, wideOffsets: survey.wideOffsets)
        let events = try EventReader(standIns?.input ?? file.bytes, scalarCount: survey.scalarCount)
        return TreeComposer(file, limits: limits, survey: survey, standIns: standIns, events: events)
    }

    private init(
        _ file: SourceFile, limits: YAMLLimits, survey: UTF8Survey, standIns: LineBreakStandIns?,
        events: consuming EventReader
    ) {
        self.file = file
        self.limits = limits
        self.standIns = standIns
        self.events = events
        text = SourceBytes(file.bytes)
        offsets = ScalarOffsets(bytes: file.bytes, wideOffsets: survey.wideOffsets)
        builder = SyntaxTreeBuilder(source: file)
    }

    /// Reads the next document, if there is one.
    mutating func nextDocument() throws(YAMLError) -> YAMLDocument? {
        guard let start = try nextStart() else { return nil }
        // The first document is mostly the only one.
        if builder.count > 0 { builder = SyntaxTreeBuilder(source: file, capacity: 8) }
        anchors = AnchorTable()
        problems = []
        lastEnd = offsets.offset(ofScalar: start.end)
        pendingStart = nil
        while try compose(nextEvent()) {}
        let tree = builder.finish()
        addLateProblems(of: tree)
        return YAMLDocument(tree: tree, problems: problems)
    }

    /// Where the next document starts, if there is one.
    mutating func nextDocumentStart() throws(YAMLError) -> ByteRange? {
        guard let start = try nextStart() else { return nil }
        pendingStart = start
        return range(of: start)
    }

    private func nextStart() throws(YAMLError) -> Event? {
        if let pendingStart { return pendingStart }
        while true {
            let event = try nextEvent()
            if event.kind == .documentStart { return event }
            if event.kind == .streamEnd { return nil }
        }
    }

    private func nextEvent() throws(YAMLError) -> Event {
        do {
            return try events.next()
        } catch {
            throw FailureExplainer(text: text, failure: error, offsets: offsets).error
        }
    }

    /// Takes one event in; false at the end of the document.
    private mutating func compose(_ event: Event) throws(YAMLError) -> Bool {
        switch event.kind {
        case .scalar: try addScalar(event)
        case .open: try open(event)
        case .close: close(event)
        case .alias: try addAlias(event)
        case .documentEnd, .streamEnd: return false
        case .streamStart, .documentStart: break
        }
        return true
    }

    /// The bytes of an event.
    mutating func range(of event: Event) -> ByteRange {
        let lower = offsets.offset(ofScalar: event.start)
        return ByteRange(lower: lower, upper: offsets.offset(ofScalar: event.end))
    }

    /// Counts a node that is about to be added; true when it is a key.
    mutating func enter(_ range: ByteRange) throws(YAMLError) -> Bool {
        guard builder.count < limits.nodes else { throw .nodeLimit(range, limit: limits.nodes) }
        guard frame.isMapping else { return false }
        frame.expectsKey.toggle()
        return !frame.expectsKey
    }
}

extension TreeComposer {
    /// A collection that is open.
    struct Frame {
        /// Its node.
        var node: NodeID
        /// Index of its anchor, or -1.
        var anchor: Int32 = -1
        /// Whether it is a mapping.
        var isMapping: Bool
        /// Whether it is written in brackets or braces.
        var isFlow: Bool
        /// Whether it is a key of the mapping around it.
        var isKey: Bool
        /// Whether the next node of a mapping is a key.
        var expectsKey = true
        /// Levels of collections, itself included.
        var height: UInt16 = 1
        /// The key read last.
        var key = ByteRange.at(0)
        /// Between braces: where the plain value of the entry before began, if entries without a colon may continue it.
        var textStart: UInt32?

        /// What stands around the root.
        static let document = Frame(node: .root, isMapping: false, isFlow: false, isKey: false)
    }
}
