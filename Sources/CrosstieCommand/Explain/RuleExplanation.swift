import Findings
import TextFormats

/// A rule of findings explained in four paragraphs.
struct RuleExplanation {
  let rule: FindingRule

  func text(_ width: Int) -> String {
    var lines = Paragraphs(rule.id.rawValue)
    lines.add("It says", rule.says, width)
    lines.add("Why", rule.why, width)
    lines.add("Decided by", rule.decided, width)
    lines.add("What to do", rule.action, width)
    return lines.text
  }

  var json: JSONValue {
    .object([
      "id": .text(rule.id.rawValue), "says": .text(rule.says), "why": .text(rule.why),
      "decided": .text(rule.decided), "action": .text(rule.action),
    ])
  }
}
