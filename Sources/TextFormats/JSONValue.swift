/// A JSON value to be written; objects are written with sorted keys.
public enum JSONValue: Sendable, Equatable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// Text.
  case text(String)
  /// A list.
  case array([JSONValue])
  /// An object.
  case object([String: JSONValue])

  /// `null` for `nil`, else the number.
  public static func optional(_ number: Double?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }

  /// `null` for `nil`, else the text.
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }
}

extension JSONValue {
  /// The document in UTF-8, indented by two spaces, keys sorted by bytes, with a newline at the end.
  ///
  /// Doubles are written as the shortest decimal that reads back as the same number.
  ///
  /// - Complexity: O(length of the text), plus sorting of keys.
  public var document: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += Self.spelled(number)
    case .text(let value): text += Self.quoted(value)
    case .array(let values):
      Self.writeList(values.count, "[", "]", into: &text, indent: indent) { place, text in
        values[place].write(into: &text, indent: indent + 1)
      }
    case .object(let members):
      let keys = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      Self.writeList(keys.count, "{", "}", into: &text, indent: indent) { place, text in
        text += Self.quoted(keys[place]) + ": "
        members[keys[place]]?.write(into: &text, indent: indent + 1)
      }
    }
  }

  private static func writeList(
    _ count: Int, _ open: String, _ close: String, into text: inout String, indent: Int,
    _ writeItem: (Int, inout String) -> Void
  ) {
    guard count > 0 else {
      text += open + close
      return
    }
    let margin = String(repeating: "  ", count: indent)
    text += open
    for place in 0..<count {
      text += (place == 0 ? "\n" : ",\n") + margin + "  "
      writeItem(place, &text)
    }
    text += "\n" + margin + close
  }

  private static func spelled(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return String(whole) }
    return number.description
  }

  /// A JSON string: quotes, backslashes and control characters escaped.
  public static func quoted(_ text: String) -> String {
    let hexDigits = Array("0123456789abcdef")
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029:
        let value = Int(scalar.value)
        result += "\\u" + [12, 8, 4, 0].map { String(hexDigits[(value >> $0) & 15]) }.joined()
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
