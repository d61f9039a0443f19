import Findings
import TextFormats

/// A rule of findings explained in a few paragraphs.
struct RuleExplanation {
  let rule: FindingRule

  func text(_ width: Int) -> String {
    var lines = Paragraphs("\(rule.id.rawValue): \(rule.title)")
    lines.add("It says", rule.says, width)
    lines.add("Why", rule.why, width)
    lines.add("Decided by", rule.decided, width)
    for (number, threshold) in rule.thresholds.enumerated() {
      let ours = threshold.isOurs ? "ours: " : ""
      lines.add(
        number == 0 ? "Settings" : "",
        """
        \(threshold.id) = \(shortNumber(threshold.standard)) (\(threshold.unit)): \(threshold.means); \
        \(ours)\(threshold.rationale)
        """, width)
    }
    lines.add("What to do", rule.action, width)
    lines.add("After", rule.sources.map(\.words).joined(separator: "; "), width)
    lines.add("It needs", rule.needs, width)
    lines.add("It weighs", weight + privacy, width)
    return lines.text
  }

  private var weight: String {
    let (least, most) = (rule.severity.lowerBound.rawValue, rule.severity.upperBound.rawValue)
    return (least == most ? least : "\(least) to \(most)") + "; cause: \(rule.cause.rawValue)"
  }

  private var privacy: String {
    rule.privacy == .keeper ? "; for the keeper of the file alone, in no picture or slide" : ""
  }

  var json: JSONValue { rule.json(FindingSettings()) }
}

/// All rules in a list.
enum RuleList {
  static func text(_ width: Int) -> String {
    var table = TextTable([.init("finding"), .init("what it looks for"), .init("weighs")])
    for rule in FindingRule.catalog {
      let (least, most) = (rule.severity.lowerBound.rawValue, rule.severity.upperBound.rawValue)
      table.append([rule.id.rawValue, rule.title, least == most ? least : "\(least) to \(most)"])
    }
    return table.fitted(to: width)
  }

  static var json: JSONValue { .array(FindingRule.catalog.map { $0.json(FindingSettings()) }) }
}
