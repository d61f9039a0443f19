import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A scenario in plain words, and as JSON.
struct ScenarioPage {
  private let change: ScenarioChange
  private let edits: [NetworkEdit]
  private let before: PictureContent
  private let after: PictureContent

  /// Makes a page of both sides as they may be told.
  init(
    _ change: ScenarioChange, _ edits: [NetworkEdit], before: PictureContent, after: PictureContent
  ) {
    self.change = change
    self.edits = edits
    self.before = before
    self.after = after
  }

  /// What is thought of, in one sentence without a period.
  var title: String {
    let told = edits.map { Claim([.text(described($0))]) }
    return "What if: \(Claim.list(told, limit: 6).text(in: before.network))"
  }

  func text(width: Int?) -> String {
    var page = TextPage(before.network, width: width)
    page.sentence("\(title)")
    page.heading("Before → after")
    let changed = change.numbers.filter { $0.before != $0.after }
    for number in changed {
      page.item(
        "\(number.words): \(number.spelled(number.before)) → \(number.spelled(number.after))")
    }
    if changed.count < change.numbers.count {
      let same = change.numbers.filter { $0.before == $0.after }.map { Claim([.text($0.words)]) }
      page.item("unchanged: \(Claim.list(same, limit: 12))")
    }
    write("Findings that are gone", change.cleared, before, &page)
    write("New findings", change.new, after, &page)
    let persisting = change.persisting.count(where: after.tells)
    page.heading(
      """
      \(persisting) \(persisting == 1 ? "finding stays" : "findings stay"). This is only thought of; \
      your file is as it was.
      """)
    return page.text
  }

  private func write(
    _ heading: String, _ findings: [Finding], _ content: PictureContent, _ page: inout TextPage
  ) {
    let told = findings.filter(content.tells)
    page.heading("\(heading): \(told.isEmpty ? "none" : "\(told.count)")")
    for finding in told {
      page.item(
        "\(finding.severity.rawValue): \(Claim([.text(content.toldTitle(of: finding))]))")
    }
  }

  /// A change in words; without names where they may not be told.
  private func described(_ edit: NetworkEdit) -> String {
    let (claim, nameless): (Claim, String) =
      switch edit {
      case .remove(let actor): ("\(Claim(actor: actor)) is gone", "somebody is gone")
      case .tie(let a, let b):
        ("\(Claim(actor: a)) and \(Claim(actor: b)) have a tie", "two have a tie")
      case .untie(let a, let b):
        ("\(Claim(actor: a)) and \(Claim(actor: b)) have no tie", "two have no tie")
      case .merge(let a, let b):
        ("\(Claim(actor: a)) is one with \(Claim(actor: b))", "two are one")
      }
    return before.told(claim) ?? nameless
  }

  var value: JSONValue {
    .object([
      "changes": .array(edits.map { .text(described($0)) }),
      "measures": .object(measures),
      "findings": .object([
        "cleared": .array(change.cleared.filter(before.tells).map { value($0, before) }),
        "new": .array(change.new.filter(after.tells).map { value($0, after) }),
        "persisting": .array(change.persisting.filter(after.tells).map { value($0, after) }),
      ]),
    ])
  }

  private var measures: [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for number in change.numbers {
      members[number.id] = .object([
        "before": .optional(number.before), "after": .optional(number.after),
      ])
    }
    return members
  }

  private func value(_ finding: Finding, _ content: PictureContent) -> JSONValue {
    .object([
      "id": .text(finding.rule.rawValue), "severity": .text(finding.severity.rawValue),
      "title": .text(content.toldTitle(of: finding)),
    ])
  }
}
