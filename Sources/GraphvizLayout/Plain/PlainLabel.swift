/// A text of the user as a label of Graphviz.
///
/// Backslashes and entities would be expanded (`\N` to the node's name), controls make the SVG
/// unreadable, and long texts exceed what Graphviz reads back.
struct PlainLabel {
  /// Longer labels are cut, in characters.
  static let longest = 200

  let text: String

  init(_ words: String) {
    let cut = words.count > Self.longest ? words.prefix(Self.longest - 1) + "…" : words[...]
    var escaped = ""
    for scalar in cut.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      case "\n": escaped += "\\n"
      case "\r": break
      case "\t": escaped += " "
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    text = escaped
  }
}
