internal import CYAML
import StakeholderModel

/// One event of a YAML stream, with its place.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case scalar(String, isQuoted: Bool)
    case listStart
    case listEnd
    case mapStart
    case mapEnd
    case alias(String)
    case streamEnd
    case other
  }

  let kind: Kind
  let anchor: String?
  let location: SourceLocation
}

/// The events of a YAML text, one after another, as libyaml finds them.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let file: String

  /// Starts at the beginning of a text that is valid UTF-8 without NUL.
  init(_ bytes: [UInt8], file: String) throws(ReadingFault) {
    self.file = file
    // libyaml keeps the addresses of the parser and of the input, so both stay where they are until
    // `deinit`.
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw ReadingFault(
        "E110", "there is no memory to read the file",
        at: SourceLocation(file: file, line: 1, column: 1))
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: When the text is not YAML; nothing can be read after that.
  mutating func next() throws(ReadingFault) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { unsafe yaml_event_delete(&event) }
    let start = unsafe event.start_mark
    let end = unsafe event.end_mark
    let location = SourceLocation(
      file: file, line: Int(start.line) + 1, column: Int(start.column) + 1,
      length: start.line == end.line ? max(1, Int(end.column) - Int(start.column)) : 1)
    let (kind, anchor) = unsafe content(of: event)
    return YAMLEvent(kind: kind, anchor: anchor, location: location)
  }

  private func content(of event: yaml_event_t) -> (YAMLEvent.Kind, anchor: String?) {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isQuoted = unsafe scalar.style != YAML_PLAIN_SCALAR_STYLE
      return unsafe (
        .scalar(String(decoding: bytes, as: UTF8.self), isQuoted: isQuoted), name(scalar.anchor)
      )
    case YAML_SEQUENCE_START_EVENT:
      return unsafe (.listStart, name(event.data.sequence_start.anchor))
    case YAML_SEQUENCE_END_EVENT: return (.listEnd, nil)
    case YAML_MAPPING_START_EVENT: return unsafe (.mapStart, name(event.data.mapping_start.anchor))
    case YAML_MAPPING_END_EVENT: return (.mapEnd, nil)
    case YAML_ALIAS_EVENT: return unsafe (.alias(name(event.data.alias.anchor) ?? ""), nil)
    case YAML_STREAM_END_EVENT: return (.streamEnd, nil)
    default: return (.other, nil)
    }
  }

  private func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }

  private var fault: ReadingFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    let message = [problem ?? "this is not YAML", context].compactMap { $0 }.joined(separator: " ")
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      let offset = unsafe Int(parser.pointee.problem_offset)
      let value = unsafe parser.pointee.problem_value
      let what =
        value > 0 ? "the character U+" + String(value, radix: 16, uppercase: true) : message
      return ReadingFault(
        "E104", "\(what) cannot stand in YAML",
        help: "leave it out, or write it as an escape between double quotes",
        at: place(of: offset))
    }
    let mark = unsafe parser.pointee.problem_mark
    return ReadingFault(
      "E104", message,
      at: SourceLocation(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1))
  }

  /// Reader errors come with an offset instead of a line.
  private func place(of offset: Int) -> SourceLocation {
    var line = 1
    var column = 1
    for byte in unsafe Array(input.prefix(max(0, offset))) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceLocation(file: file, line: line, column: column)
  }
}
