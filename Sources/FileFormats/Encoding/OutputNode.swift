import StakeholderModel

/// Structured data to be written, in the syntax of YAML or as tables.
package enum OutputNode: Sendable {
  /// Text of any origin.
  case text(String)
  /// A number, a date or a word of ours.
  case plain(String)
  /// Several nodes.
  case list([OutputNode])
  /// Nodes by key, in order.
  case map([Member])

  /// A key with its value.
  package typealias Member = (key: String, value: OutputNode)
}

/// Keys and values put together one by one; what is absent is left out.
struct OutputMap {
  private(set) var members: [OutputNode.Member] = []

  var node: OutputNode { .map(members) }

  mutating func add(_ key: String, _ node: OutputNode?) {
    if let node { members.append((key, node)) }
  }

  mutating func add(_ key: String, text: String?) { add(key, text.map(OutputNode.text)) }

  mutating func add(_ key: String, texts: [String]) {
    if !texts.isEmpty { add(key, .list(texts.map(OutputNode.text))) }
  }

  mutating func add(_ key: String, optionalTexts texts: [String]?) {
    add(key, texts.map { .list($0.map(OutputNode.text)) })
  }

  mutating func add(_ key: String, plain: (some CustomStringConvertible)?) {
    add(key, plain.map { .plain($0.description) })
  }

  mutating func add(_ key: String, number: Double?) {
    add(key, number.map { .plain(spelledNumber($0)) })
  }

  mutating func add(_ key: String, word: (some RawRepresentable<String>)?) {
    add(key, word.map { .plain($0.rawValue) })
  }

  mutating func add(_ key: String, words: [some RawRepresentable<String>]?) {
    add(key, words.map { .list($0.map { .plain($0.rawValue) }) })
  }

  /// Adds a map unless it is empty.
  mutating func add(_ key: String, _ map: OutputMap) {
    if !map.members.isEmpty { add(key, map.node) }
  }

  mutating func add(_ attributes: Attributes) {
    var map = OutputMap()
    for entry in attributes.entries { map.add(entry.name, outputNode(of: entry.value)) }
    add("attributes", map)
  }
}

/// The shortest decimal that reads back as the same number.
func spelledNumber(_ number: Double) -> String {
  if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return String(whole) }
  return number.description
}

private func outputNode(of value: Attributes.Value) -> OutputNode {
  switch value {
  case .text(let text): .text(text)
  case .number(let number): .plain(spelledNumber(number))
  case .boolean(let flag): .plain(flag ? "true" : "false")
  case .list(let values): .list(values.map(outputNode))
  }
}
