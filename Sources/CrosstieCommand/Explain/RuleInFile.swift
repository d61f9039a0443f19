import Findings
import StakeholderModel
import TextFormats

/// What one rule of findings comes to in a file.
struct RuleInFile {
  private let about: FindingsAbout
  /// What the file does not record for the rule; `nil` where it could look.
  private let silence: NotLookedAt?

  init(_ rule: FindingRule, _ reading: Reading, _ scope: ReadingScope) async {
    about = FindingsAbout(of: rule, in: reading)
    silence =
      about.findings.isEmpty
      ? rule.look(await RuleInput.of(reading.network, options: scope)).silence : nil
  }

  func text(_ width: Int) -> String {
    var lines = Paragraphs("In this file")
    about.add(to: &lines, width)
    if about.findings.isEmpty {
      lines.add("Findings", says, width)
      if let silence { lines.add("To know", silence.howTo, width) }
    }
    return "\n" + lines.text
  }

  private var says: String {
    silence.map { "It could not look: \($0.missing) is not recorded." }
      ?? "It looked, and has nothing to say."
  }

  var json: JSONValue {
    .object(["findings": about.json, "missing": .optional(silence?.missing)])
  }
}
