import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A scenario in plain words, and as JSON.
struct ScenarioPage {
  private let change: ScenarioChange
  private let edits: [NetworkEdit]
  private let network: StakeholderNetwork

  init(_ change: ScenarioChange, _ edits: [NetworkEdit], _ network: StakeholderNetwork) {
    self.change = change
    self.edits = edits
    self.network = network
  }

  func text(width: Int?) -> String {
    var page = TextPage(network, width: width)
    page.sentence("What if: \(Claim.list(edits.map(described), limit: 6))")
    page.heading("Before → after")
    let changed = change.numbers.filter { $0.before != $0.after }
    for number in changed {
      page.item("\(number.words): \(value(number, number.before)) → \(value(number, number.after))")
    }
    if changed.count < change.numbers.count {
      let same = change.numbers.filter { $0.before == $0.after }.map { Claim([.text($0.words)]) }
      page.item("unchanged: \(Claim.list(same, limit: 12))")
    }
    write("Findings that are gone", change.cleared, in: change.before.network, &page)
    write("New findings", change.new, in: change.after.network, &page)
    let persisting = change.persisting.count
    page.heading(
      """
      \(persisting) \(persisting == 1 ? "finding stays" : "findings stay"). This is only thought of; \
      your file is as it was.
      """)
    return page.text
  }

  private func write(
    _ heading: String, _ findings: [Finding], in names: StakeholderNetwork,
    _ page: inout TextPage
  ) {
    page.heading("\(heading): \(findings.isEmpty ? "none" : "\(findings.count)")")
    for finding in findings {
      page.item("\(finding.severity.rawValue): \(Claim([.text(finding.title.text(in: names))]))")
    }
  }

  private func described(_ edit: NetworkEdit) -> Claim {
    switch edit {
    case .remove(let actor): "\(Claim(actor: actor)) is gone"
    case .tie(let a, let b): "\(Claim(actor: a)) and \(Claim(actor: b)) have a tie"
    case .untie(let a, let b): "\(Claim(actor: a)) and \(Claim(actor: b)) have no tie"
    case .merge(let a, let b): "\(Claim(actor: a)) is one with \(Claim(actor: b))"
    }
  }

  private func value(_ number: ScenarioChange.Number, _ value: Double?) -> String {
    guard let value else { return "–" }
    guard number.isShare else { return "\(Int(value))" }
    let tenths = Int((value * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  var value: JSONValue {
    .object([
      "changes": .array(edits.map { .text(described($0).text(in: network)) }),
      "measures": .object(measures),
      "findings": .object([
        "cleared": .array(change.cleared.map { value($0, in: change.before.network) }),
        "new": .array(change.new.map { value($0, in: change.after.network) }),
        "persisting": .array(change.persisting.map { value($0, in: change.after.network) }),
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

  private func value(_ finding: Finding, in names: StakeholderNetwork) -> JSONValue {
    .object([
      "id": .text(finding.rule.rawValue), "severity": .text(finding.severity.rawValue),
      "title": .text(finding.title.text(in: names)),
    ])
  }
}
