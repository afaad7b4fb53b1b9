import CLibYAML
import Syntax

/// Owner of one libyaml parser: hands out events, one at a time, and the text of the last one.
///
/// The parser keeps its own address and that of its input, so both live on the heap until this value ends. So does the
/// event: the compiler would copy its hundred bytes whole for each field that is read.
@safe
struct EventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    /// The text, then `padding`.
    private let input: UnsafeMutableBufferPointer<UInt8>
    /// libyaml's own buffer, which it must find again when it is deleted.
    private let ownBuffer: UnsafeMutablePointer<yaml_char_t>?

    /// Zeros behind the text: libyaml takes the first for the end and looks up to eight characters ahead.
    private static let padding = 16

    /// Starts to read a copy of a text of so many Unicode scalars, which must be what `InputCheck` lets through.
    init(_ bytes: [UInt8], scalarCount: Int) throws(YAMLError) {
        // The allocations are owned by this value and freed in `deinit`, after the parser that points to them.
        unsafe input = .allocate(capacity: bytes.count + Self.padding)
        unsafe input.initialize(repeating: 0)
        unsafe _ = input.update(from: bytes)
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        unsafe event = .allocate(capacity: 1)
        unsafe event.initialize(to: yaml_event_t())
        let isInitialized = unsafe yaml_parser_initialize(parser) == 1
        unsafe ownBuffer = parser.pointee.buffer.start
        guard isInitialized else { throw .outOfMemory }
        handOver(byteCount: bytes.count, scalarCount: scalarCount)
    }

    /// Gives libyaml the text as the buffer that it would fill itself, character by character, in a sixth of its time.
    ///
    /// Its reader checks UTF-8 and copies; `InputCheck` has done the one and `init` the other. What is set here is what
    /// the reader leaves behind at the end of its input: `CACHE` in libyaml's scanner finds enough characters, or the
    /// end of the file, and never calls the reader.
    private func handOver(byteCount: Int, scalarCount: Int) {
        // `input` outlives the parser; `deinit` puts libyaml's own buffer back before libyaml frees it.
        let start = unsafe input.baseAddress
        let hasByteOrderMark = unsafe byteCount >= 3 && input[0] == 0xEF && input[1] == 0xBB && input[2] == 0xBF
        unsafe yaml_parser_set_input_string(parser, start, 0)
        unsafe parser.pointee.encoding = YAML_UTF8_ENCODING
        unsafe parser.pointee.eof = 1
        unsafe parser.pointee.buffer.start = start
        unsafe parser.pointee.buffer.pointer = start.map { unsafe $0 + (hasByteOrderMark ? 3 : 0) }
        unsafe parser.pointee.buffer.last = start.map { unsafe $0 + byteCount + 1 }
        unsafe parser.pointee.buffer.end = start.map { unsafe $0 + byteCount + Self.padding }
        unsafe parser.pointee.unread = scalarCount - (hasByteOrderMark ? 1 : 0) + 1
    }

    deinit {
        // A parser that could not be initialised and an event never filled are all zero, which both calls accept.
        unsafe yaml_event_delete(event)
        unsafe parser.pointee.buffer.start = ownBuffer
        unsafe yaml_parser_delete(parser)
        unsafe event.deallocate()
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// Reads the next event; the one before it is gone.
    func next() throws(ParserFailure) -> Event {
        // libyaml fills the event that this value owns; what it points to lives until the event is deleted.
        unsafe yaml_event_delete(event)
        guard unsafe yaml_parser_parse(parser, event) == 1 else { throw failure }
        return current
    }

    private var current: Event {
        // The union member read is the one that the type names.
        var result = unsafe Event(
            start: UInt32(truncatingIfNeeded: event.pointee.start_mark.index),
            end: UInt32(truncatingIfNeeded: event.pointee.end_mark.index), kind: .streamEnd,
            isOnOneLine: event.pointee.start_mark.line == event.pointee.end_mark.line)
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT:
            result.kind = .scalar
            result.style = unsafe Self.style(event.pointee.data.scalar.style)
            result.length = unsafe UInt32(truncatingIfNeeded: event.pointee.data.scalar.length)
            result.hasAnchor = unsafe event.pointee.data.scalar.anchor != nil
            result.hasTag = unsafe event.pointee.data.scalar.tag != nil
        case YAML_MAPPING_START_EVENT:
            result.kind = .open
            result.style = unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
            result.hasAnchor = unsafe event.pointee.data.mapping_start.anchor != nil
            result.hasTag = unsafe event.pointee.data.mapping_start.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            result.kind = .open
            result.collection = .sequence
            result.style = unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
            result.hasAnchor = unsafe event.pointee.data.sequence_start.anchor != nil
            result.hasTag = unsafe event.pointee.data.sequence_start.tag != nil
        case YAML_MAPPING_END_EVENT: result.kind = .close
        case YAML_SEQUENCE_END_EVENT: result.kind = .close
        case YAML_ALIAS_EVENT: result.kind = .alias
        case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
        case YAML_STREAM_START_EVENT: result.kind = .streamStart
        default: break
        }
        return result
    }

    private static func style(_ style: yaml_scalar_style_t) -> SyntaxNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}

extension EventReader {
    /// The text of the scalar event read last.
    var scalarText: [UInt8] {
        // The event keeps its text until `next()`; the bytes are copied before that.
        guard let value = unsafe event.pointee.data.scalar.value, unsafe event.pointee.type == YAML_SCALAR_EVENT else {
            return []
        }
        return unsafe [UInt8](UnsafeBufferPointer(start: value, count: event.pointee.data.scalar.length))
    }

    /// Whether the text of the scalar event read last stands at an offset of the input, byte for byte.
    func isScalarText(at offset: Int) -> Bool {
        // Both runs are inside their buffers: the event's own length, and the guard.
        guard let value = unsafe event.pointee.data.scalar.value, unsafe event.pointee.type == YAML_SCALAR_EVENT,
            let start = unsafe input.baseAddress, offset >= 0,
            unsafe offset + event.pointee.data.scalar.length <= input.count - Self.padding
        else { return false }
        return unsafe memcmp(value, start + offset, event.pointee.data.scalar.length) == 0
    }

    /// The name of the anchor of the event read last, or of the anchor that an alias event names.
    var anchor: String? {
        // Zero-terminated by libyaml and alive until `next()`.
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT: unsafe event.pointee.data.scalar.anchor.map { unsafe String(cString: $0) }
        case YAML_MAPPING_START_EVENT: unsafe event.pointee.data.mapping_start.anchor.map { unsafe String(cString: $0) }
        case YAML_SEQUENCE_START_EVENT:
            unsafe event.pointee.data.sequence_start.anchor.map { unsafe String(cString: $0) }
        case YAML_ALIAS_EVENT: unsafe event.pointee.data.alias.anchor.map { unsafe String(cString: $0) }
        default: nil
        }
    }

    /// The tag of the event read last, with its handle resolved.
    var tag: String? {
        // Zero-terminated by libyaml and alive until `next()`.
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT: unsafe event.pointee.data.scalar.tag.map { unsafe String(cString: $0) }
        case YAML_MAPPING_START_EVENT: unsafe event.pointee.data.mapping_start.tag.map { unsafe String(cString: $0) }
        case YAML_SEQUENCE_START_EVENT: unsafe event.pointee.data.sequence_start.tag.map { unsafe String(cString: $0) }
        default: nil
        }
    }

    private var failure: ParserFailure {
        // The messages are string constants of the library.
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
        let layer: ParserFailure.Layer =
            switch unsafe parser.pointee.error {
            case YAML_SCANNER_ERROR: .scanner
            case YAML_PARSER_ERROR: .parser
            default: .memory
            }
        return unsafe ParserFailure(
            layer: layer, problem: problem, context: context ?? "", position: parser.pointee.problem_mark.index,
            contextPosition: context == nil ? nil : parser.pointee.context_mark.index)
    }
}
