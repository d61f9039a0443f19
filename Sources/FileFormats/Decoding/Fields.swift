package import StakeholderModel

/// The keys of one entity, taken one by one; what nobody takes is unknown.
package struct Fields {
  /// Where the entity begins.
  package let location: SourceLocation
  private let entity: String
  private let entries: [String: PositionedEntry]
  private let order: [String]
  private var known: [String] = []
  package let log: DiagnosticLog

  /// Opens a node; `nil`, with an error, when it does not hold keys and values.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - entity: What it describes, with its article: “a person”.
  ///   - log: Where errors go.
  package init?(_ node: PositionedNode, of entity: String, _ log: DiagnosticLog) {
    guard case .map(let list) = node.content else {
      log.error(
        "E204", "\(entity) needs keys and values, not \(node.description)", at: node.location)
      return nil
    }
    var entries: [String: PositionedEntry] = [:]
    for entry in list { entries[entry.key] = entry }
    self.entries = entries
    order = list.map(\.key)
    location = node.location
    self.entity = entity
    self.log = log
  }

  /// The value under a key; `nil` when it is absent or empty.
  package mutating func node(_ key: String) -> PositionedNode? {
    known.append(key)
    guard let node = entries[key]?.value, !node.isNull else { return nil }
    return node
  }

  /// Whether a key is written, even with nothing after it.
  package func has(_ key: String) -> Bool { entries[key] != nil }

  /// A text.
  package mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      log.error("E204", "`\(key)` needs text, not \(node.description)", at: node.location)
      return nil
    }
    return text
  }

  /// A list of texts; `nil` when absent.
  package mutating func texts(_ key: String) -> [String]? { scalars(key)?.map(\.text) }

  /// A list of texts with their places; `nil` when absent.
  mutating func scalars(_ key: String) -> [(text: String, location: SourceLocation)]? {
    guard let node = node(key) else { return nil }
    guard case .list(let items) = node.content else {
      log.error(
        "E204", "`\(key)` needs a list, not \(node.description)",
        help: node.text.map { "write [\($0)]" }, at: node.location)
      return nil
    }
    return items.compactMap { item in
      guard let text = item.text else {
        log.error(
          "E204", "`\(key)` needs a list of texts, not of \(item.description)", at: item.location)
        return nil
      }
      return (text, item.location)
    }
  }

  /// A list of entities.
  package mutating func items(_ key: String) -> [PositionedNode] {
    guard let node = node(key) else { return [] }
    guard case .list(let items) = node.content else {
      log.error("E204", "`\(key)` needs a list, not \(node.description)", at: node.location)
      return []
    }
    return items
  }

  /// A scalar read by `parse`, or an error that says what is expected.
  mutating func value<Value>(
    _ key: String, _ expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      log.error("E204", "`\(key)` needs \(expected), not \(node.description)", at: node.location)
      return nil
    }
    guard let value = parse(text) else {
      log.error("E204", "“\(text)” is not \(expected) (`\(key)`)", at: node.location)
      return nil
    }
    return value
  }

  /// A finite number of at least `lowest`.
  mutating func number(
    _ key: String, atLeast lowest: Double, atMost highest: Double? = nil
  ) -> Double? {
    let expected =
      highest.map { "a number from \(plain(lowest)) to \(plain($0))" }
      ?? "a number of at least \(plain(lowest))"
    return value(key, expected) { text in
      parsedNumber(text).flatMap { $0 >= lowest && $0 <= highest ?? .infinity ? $0 : nil }
    }
  }

  private func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? number.description
  }

  /// A whole number in a range.
  mutating func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    value(key, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Yes or no.
  mutating func boolean(_ key: String) -> Bool? {
    value(key, "true or false") { text in
      switch text.lowercased() {
      case "true", "yes": true
      case "false", "no": false
      default: nil
      }
    }
  }

  /// A date.
  mutating func date(_ key: String) -> PartialDate? {
    value(key, "a date; write YYYY-MM-DD, YYYY-MM or YYYY") { PartialDate($0) }
  }

  /// One of a fixed set of words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) -> Word? {
    word(key, Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
  }

  /// One of a fixed set of words.
  mutating func word(_ key: String, _ allowed: [String]) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      log.error("E204", "`\(key)` needs a word, not \(node.description)", at: node.location)
      return nil
    }
    guard allowed.contains(text) else {
      let help = [
        log.suggestion(for: text, among: allowed), "allowed: " + allowed.joined(separator: ", "),
      ]
      log.error(
        "E204", "“\(text)” is no `\(key)` of \(entity)",
        help: help.compactMap { $0 }.joined(separator: " "), at: node.location)
      return nil
    }
    return text
  }

  /// A list of words of a fixed set; `nil` when absent.
  mutating func words<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) -> [Word]? {
    scalars(key)?.compactMap { item in
      if let word = Word(rawValue: item.text) { return word }
      let allowed = Word.allCases.map(\.rawValue)
      let help = [
        log.suggestion(for: item.text, among: allowed),
        "allowed: " + allowed.joined(separator: ", "),
      ]
      log.error(
        "E204", "“\(item.text)” is none of the `\(key)` of \(entity)",
        help: help.compactMap { $0 }.joined(separator: " "), at: item.location)
      return nil
    }
  }

  /// The keys and values of a nested entity.
  mutating func fields(_ key: String, of entity: String) -> Fields? {
    node(key).flatMap { Fields($0, of: entity, log) }
  }

  /// Free attributes.
  mutating func attributes() -> Attributes {
    guard let node = node("attributes") else { return Attributes() }
    guard case .map(let entries) = node.content else {
      log.error("E204", "`attributes` needs keys and values", at: node.location)
      return Attributes()
    }
    return Attributes(
      entries.compactMap { entry in attribute(entry.value).map { (name: entry.key, value: $0) } })
  }

  private func attribute(_ node: PositionedNode) -> Attributes.Value? {
    switch node.content {
    case .scalar(let text, isQuoted: true): .text(text)
    case .scalar: node.text.map(attributeValue(ofPlain:))
    case .list(let items): .list(items.compactMap(attribute))
    case .map:
      {
        log.error(
          "E204", "an attribute is text, a number, true, false or a list, not keys and values",
          at: node.location)
        return nil
      }()
    }
  }

  /// Reports every key that nobody took.
  package func finish() {
    for key in order where !known.contains(key) {
      guard let entry = entries[key] else { continue }
      let isLater = laterKeys.contains(key)
      let help =
        isLater
        ? "this version of Crosstie has no use for it yet; keep it under `attributes`"
        : log.suggestion(for: key, among: known) ?? "keys of your own go under `attributes`"
      log.error("E115", "“\(key)” is not a key of \(entity)", help: help, at: entry.keyLocation)
    }
  }
}

/// Keys of the file format that are accepted by a later version.
private let laterKeys: Set<String> = ["waves"]

/// A finite decimal number; no hexadecimal, no infinity.
func parsedNumber(_ text: String) -> Double? {
  let isDecimal = text.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }
  guard isDecimal, let number = Double(text), number.isFinite else { return nil }
  return number
}

/// An attribute's value as an unquoted scalar means it.
///
/// A number must be written as numbers usually are: `007`, `+1` and `1e5` are text.
func attributeValue(ofPlain text: String) -> Attributes.Value {
  switch text {
  case "true": .boolean(true)
  case "false": .boolean(false)
  default:
    isUsualNumber(text)
      ? parsedNumber(text).map(Attributes.Value.number) ?? .text(text) : .text(text)
  }
}

private func isUsualNumber(_ text: String) -> Bool {
  let digits = text.first == "-" ? text.dropFirst() : text[...]
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
  guard parts[0].count == 1 || parts[0].first != "0", digits.utf8.count <= 17 else { return false }
  return parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
