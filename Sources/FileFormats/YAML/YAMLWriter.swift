public import StakeholderModel

/// A network as Crosstie YAML; reading it gives the same network.
///
/// - Complexity: O(length of the text).
public func yamlDocument(of network: StakeholderNetwork) -> String {
  yamlDocument(encoded(network))
}

/// Keys and values as a YAML text: one line per entity where it fits, else one line per key.
package func yamlDocument(_ members: [OutputNode.Member]) -> String {
  var writer = YAMLWriter()
  writer.writeMembers(members, indent: 0)
  return writer.text
}

private struct YAMLWriter {
  private(set) var text = ""
  private let lineLength = 120

  /// The nesting is that of the model, a handful of levels, so recursion is bounded.
  mutating func writeMembers(_ members: [OutputNode.Member], indent: Int, firstIndent: Int? = nil) {
    for (place, member) in members.enumerated() {
      let margin = place == 0 ? firstIndent ?? indent : indent
      text += String(repeating: " ", count: margin) + yamlScalar(member.key) + ":"
      writeValue(member.value, indent: indent)
    }
  }

  private mutating func writeValue(_ node: OutputNode, indent: Int) {
    let flow = flowText(node)
    let fits = flow.unicodeScalars.count + indent + 12 <= lineLength
    switch node {
    case .list(let items)
    where !items.isEmpty && (!fits || indent == 0 && items.contains(where: \.isMap)):
      text += "\n"
      for item in items { writeItem(item, indent: indent + 2) }
    case .map(let members)
    where !members.isEmpty && (!fits || indent == 0 && members.contains { $0.value.isMap }):
      text += "\n"
      writeMembers(members, indent: indent + 2)
    default: text += " " + flow + "\n"
    }
  }

  private mutating func writeItem(_ node: OutputNode, indent: Int) {
    let margin = String(repeating: " ", count: indent) + "- "
    let flow = flowText(node)
    let fits = flow.unicodeScalars.count + indent + 2 <= lineLength
    if case .map(let members) = node, !members.isEmpty, !fits {
      text += margin
      writeMembers(members, indent: indent + 2, firstIndent: 0)
    } else {
      text += margin + flow + "\n"
    }
  }

  private func flowText(_ node: OutputNode) -> String {
    switch node {
    case .plain(let word): word
    case .text(let text): yamlScalar(text)
    case .list(let items): "[" + items.map(flowText).joined(separator: ", ") + "]"
    case .map(let members):
      "{" + members.map { yamlScalar($0.key) + ": " + flowText($0.value) }.joined(separator: ", ")
        + "}"
    }
  }
}

extension OutputNode {
  fileprivate var isMap: Bool {
    if case .map = self { true } else { false }
  }
}

/// A text as a YAML scalar that reads back as the same text and never as a number, a date or a word
/// with a meaning.
///
/// - Complexity: O(length of `text`).
package func yamlScalar(_ text: String) -> String {
  isPlainYAML(text) ? text : quotedYAML(text)
}

private func isPlainYAML(_ text: String) -> Bool {
  let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
    first.properties.isAlphabetic || first == "_" || isDigit(first), last != " ",
    !words.contains(text.lowercased()), parsedNumber(text) == nil
  else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || isDigit(scalar)
      || scalar.properties.generalCategory == .nonspacingMark
      || " -_./()&+;’–".unicodeScalars.contains(scalar)
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func quotedYAML(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case _ where needsEscape(scalar):
      let digits = String(scalar.value, radix: 16)
      let width = scalar.value > 0xFFFF ? 8 : 4
      result += width == 8 ? "\\U" : "\\u"
      result += String(repeating: "0", count: width - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// Characters that YAML does not print or that nobody could see.
private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
  case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
  case let value: value & 0xFFFE == 0xFFFE
  }
}
