import Findings
import NetworkAnalysis
import StakeholderModel

/// What a picture of two rounds says around the panels.
struct ChangeWords: Sendable {
  /// The words over a panel.
  struct Heading: Sendable {
    let title: String
    let told: String
    /// The width of ``title``.
    let width: Double
  }

  private let content: ChangeContent
  private let plan: ChangePlan
  private let headings: [ChangePlan.Panel: Heading]

  init(_ content: ChangeContent, _ plan: ChangePlan) {
    self.content = content
    self.plan = plan
    headings = plan.headings(content)
  }

  private var network: ChangeNetwork { plan.network }
  private var noun: (String, String) {
    network.hasPeople ? ("person", "people") : ("organization", "organizations")
  }
  /// Whether the second side is only thought of.
  private var isThoughtOf: Bool { content.ties == nil }
  private var joined: Int { network.nodes.count { $0.turnover == .joined } }
  private var left: Int { network.nodes.count { $0.turnover == .left } }

  func heading(of panel: ChangePlan.Panel) -> Heading {
    headings[panel] ?? Heading(title: "", told: "", width: 0)
  }

  /// The user's title, else what changed in numbers.
  var title: String {
    if let title = content.title, !title.isEmpty { return title }
    let name = content.after.network.name.map { "\($0): " } ?? ""
    let told = name + changes
    return told.count <= PictureTitle.longest ? told : capitalized(changes)
  }

  private var changes: String {
    let gained = network.count(.gained)
    var told = gained > 0 ? [counted(gained, "new tie", "new ties")] : []
    let others: [(ChangeLine.Kind, String)] = [
      (.closer, "closer"), (.lost, "no longer recorded"), (.lessClose, "less close"),
    ]
    for (kind, word) in others where network.count(kind) > 0 {
      let count = network.count(kind)
      told.append(
        (told.isEmpty ? counted(count, "tie", "ties") : "\(count)") + " " + word)
    }
    if told.isEmpty { told.append("no tie is another") }
    if joined > 0 { told.append("\(counted(joined, noun.0, noun.1)) new") }
    return told.joined(separator: ", ")
  }

  /// What is drawn.
  var subtitle: String {
    let rounds = [content.before, content.after].compactMap { $0.network.asOf?.spelled }
    let when = rounds.count == 2 && rounds[0] != rounds[1] ? ": \(rounds[0]), and \(rounds[1])" : ""
    let places = "The same \(noun.1) in the same places\(when)."
    let isKnown = content.ties.map { $0.isResponseKnown.before && $0.isResponseKnown.after }
    let caution = isKnown ?? true ? "" : " Who answered is not recorded in both rounds."
    guard !plan.hasPanels else { return places + caution }
    let body = plan.hasPills ? "Each name is" : "Each dot is"
    let one = network.hasPeople ? "a person" : "an organization"
    let days = when.isEmpty ? "" : ", in both rounds (\(rounds[0]) and \(rounds[1]))"
    return "\(body) \(one)\(days); what did not change is faded.\(caution)"
  }

  /// Numbers, for one panel, and the marks that occur.
  var legend: Legend { Legend(facts: facts, rows: rows) }

  private var facts: [Legend.Fact] {
    var facts: [Legend.Fact] = []
    let gained = network.count(.gained)
    let newcomers = network.newcomerLines
    if gained + newcomers > 0 {
      let theirs = newcomers > 0 ? ", and \(newcomers) of newcomers" : ""
      facts.append(
        Legend.Fact("\(gained)", (gained == 1 ? "new tie" : "new ties") + theirs))
    }
    let lost = network.count(.lost)
    if lost > 0 {
      facts.append(
        Legend.Fact(
          "\(lost)", "\(lost == 1 ? "tie is" : "ties are") no longer recorded"))
    }
    if left > 0 {
      facts.append(
        Legend.Fact(
          "\(left)", "\(left == 1 ? "is" : "are") no longer listed, and not drawn"))
    }
    return facts
  }

  private var rows: [Legend.Row] {
    let tone = plan.tones.first { $0 != .neutral } ?? .neutral
    func body(_ isChampion: Bool) -> LegendMark {
      plan.hasPills
        ? .pill(isChampion ? .champion : .person, tone)
        : .dot(isChampion ? .champion : .person, tone)
    }
    var rows: [Legend.Row] = []
    if network.nodes.contains(where: { $0.isChampion || $0.wasChampion }) {
      rows.append(Legend.Row(body(true), "Champion"))
    }
    if plan.groups.isEmpty {
      rows.append(Legend.Row(body(false), network.hasPeople ? "Person" : "Organization"))
    }
    if joined > 0 { rows.append(Legend.Row(.turnover(.joined), "New in the second round")) }
    if left > 0, plan.hasPanels {
      rows.append(Legend.Row(.turnover(.left), isThoughtOf ? "Gone" : "No longer listed"))
    }
    rows += tieRows
    rows += plan.groups.map { Legend.Row(.dot(.person, $0.tone), $0.name) }
    return rows
  }

  private var tieRows: [Legend.Row] {
    var rows: [Legend.Row] = []
    if plan.hasPanels {
      let before = network.lines.filter { $0.before != nil }
      rows += TieWords(scale: content.before.network.scale ?? .seed).legendRows(
        before.compactMap(\.before), levels: before.map { $0.levels.first ?? nil })
    } else {
      var faded = TieStyle()
      faded.isFaded = true
      rows.append(Legend.Row(.tie(faded), "As it was"))
    }
    let words: [(ChangeLine.Kind, String)] = [
      (.gained, "New tie"), (.closer, "Closer"),
      (.lost, isThoughtOf ? "Gone" : "No longer recorded"),
      (.lessClose, "Less close"), (.uncertain, "Nobody could tell in the other round"),
    ]
    let drawn = network.lines.filter { line in
      network.nodes[line.source].isAfter && network.nodes[line.target].isAfter
    }
    for (kind, word) in words where drawn.contains(where: { $0.change == kind }) {
      rows.append(Legend.Row(.change(kind), word))
    }
    return rows
  }

  /// Where the data comes from.
  var footer: Footer {
    let then = network.lines.count { $0.before != nil }
    let now = network.lines.count { $0.after != nil }
    let people = [network.nodes.count(where: \.isBefore), network.nodes.count(where: \.isAfter)]
    let first = content.labels.before.lowercased()
    let second = content.labels.after.lowercased()
    var shown = content.after
    if let source = content.before.network.source, source != shown.network.source {
      shown.network.source =
        shown.network.source.map { "\(source) (\(first)); \($0) (\(second))" } ?? source
    }
    return Footer(
      shown,
      counts: [
        "\(noun.1): \(people[0]) \(first), \(people[1]) \(second)",
        "ties: \(then) \(first), \(now) \(second)",
      ], ties: network.lines.flatMap(\.ties).sorted(), measure: "Line: a recorded tie")
  }

  /// The picture in words, for readers that do not see it.
  var description: String {
    let panels = plan.hasPanels ? "Two maps of the same" : "A map of"
    return
      "\(panels) \(counted(plan.drawn.count, noun.0, noun.1)) in two rounds: \(changes); "
      + "\(joined) new, \(left) no longer listed."
  }
}

extension ChangePlan {
  /// The words over each panel.
  fileprivate func headings(_ content: ChangeContent) -> [Panel: ChangeWords.Heading] {
    var headings: [Panel: ChangeWords.Heading] = [:]
    let noun = network.hasPeople ? ("person", "people") : ("organization", "organizations")
    let then = network.lines.count { $0.before != nil }
    let now = network.lines.count { $0.after != nil }
    let counts = [
      (Panel.before, content.labels.before, network.nodes.count(where: \.isBefore), then),
      (Panel.after, content.labels.after, network.nodes.count(where: \.isAfter), now),
    ]
    for (panel, title, people, ties) in counts {
      headings[panel] = ChangeWords.Heading(
        title: title,
        told: "\(counted(ties, "tie", "ties")) among \(counted(people, noun.0, noun.1))",
        width: width(of: title))
    }
    return headings
  }
}
