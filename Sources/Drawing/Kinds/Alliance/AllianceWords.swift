import Findings
import StakeholderModel

/// The words around the picture of an alliance: subtitle, facts, legend and footer.
struct AllianceWords {
  let plan: AlliancePlan
  let tones: CardTones
  let picture: PictureContent

  private var content: CardContent { plan.content }
  private var noun: Noun { Noun.group(of: picture.reading.grouping) }

  /// The rules whose findings this picture shows.
  ///
  /// Cards show the champions of all causes together, so with several causes nothing is said about
  /// one of them; and who carries a link cannot be seen in a band.
  var shows: [Finding.RuleID] {
    let causes = Set(picture.reading.champions.cells.map(\.cause))
    return DiagramKind.alliance.shows.filter { rule in
      if rule == "link.singleThread" { return !plan.isBanded }
      return causes.count < 2 || !rule.rawValue.hasPrefix("champion.")
    }
  }

  /// The title of a picture that makes no claim.
  var neutralTitle: String {
    let name =
      picture.network.alliances.count == 1
      ? picture.network.alliances[0].displayName : picture.network.name
    return name.map { "Who works with whom: \($0)" } ?? "Who works with whom"
  }

  /// What is drawn.
  var encoding: String {
    let people = counted(content.people.count, "person", "people")
    let lines =
      content.lines.isEmpty
      ? "No ties are recorded"
      : plan.isBanded
        ? "Wider bands join \(noun.plural) with more ties"
        : hasLevels
          ? "The wider a line, the closer the two work together"
          : "A line joins two who work together"
    let groups = noun.counted(content.cards.count { $0.group != nil })
    return content.people.isEmpty ? "\(groups). \(lines)." : "\(people) in \(groups). \(lines)."
  }

  var hasLevels: Bool { content.lines.contains { $0.level != nil } }

  /// What is not written on the picture itself; empty seats say in words what they are.
  var legend: Legend {
    var legend = Legend(facts: facts)
    let styles = content.lines.map(\.style)
    let tone = tones.tones.first ?? .neutral
    let shown = Set(plan.cards.flatMap(\.rows).map(\.style))
    let pills: [(PersonPill.Style, String)] = [
      (.champion, championWords), (.person, "Person"), (.asked, "Asked to be a champion"),
      (.lapsed, "Was a champion, no longer"), (.isolate, "No recorded tie"),
    ]
    for (style, words) in pills where shown.contains(style) {
      legend.add(.pill(style, tone), words)
    }
    if plan.isBanded {
      for band in CountBands(of: content.linesBetween.map(\.lines.count)).bands.reversed() {
        legend.add(.tie(TieStyle(band.strength)), band.words)
      }
      legend.add(.count, "Number of ties")
    } else {
      let drawn = zip(content.lines, styles).filter { !$0.0.isInside || drawsArc($0.0) }
      for row in TieWords(scale: picture.network.scale ?? .seed)
        .legendRows(drawn.map(\.1), levels: drawn.map(\.0.level))
      {
        legend.add(row.mark, row.words)
      }
    }
    for row in tones.legendRows { legend.add(row.mark, row.words) }
    return legend
  }

  private func drawsArc(_ line: CardContent.Line) -> Bool { plan.cards[line.cards[0]].hasArcs }

  private var championWords: String {
    let causes = picture.reading.champions.cells.map(\.cause)
    guard let first = causes.first, causes.allSatisfy({ $0 == first }), first != nil else {
      return "Champion"
    }
    return "Champion of the \(isAlliance(first) ? "alliance" : "initiative")"
  }

  private func isAlliance(_ cause: Cause?) -> Bool {
    if case .alliance = cause { true } else { false }
  }

  /// Numbers that the picture shows: never a number about what nobody recorded.
  private var facts: [Legend.Fact] {
    var facts: [Legend.Fact] = []
    if plan.isRecorded, plan.participantCount > 0 {
      facts.append(
        Legend.Fact(
          "\(plan.count(.active)) of \(plan.participantCount)",
          "\(noun.plural) \(plan.count(.active) == 1 ? "has" : "have") a champion"))
    }
    let between = content.lines.count { !$0.isInside }
    if !content.lines.isEmpty {
      facts.append(
        Legend.Fact(
          "\(between) of \(content.lines.count)",
          "ties join two \(noun.plural)"))
    }
    return facts
  }

  var footer: Footer {
    let inside = plan.cards.reduce(0) { $0 + $1.countedInside }
    var counts = [counted(content.lines.count, "tie", "ties")]
    if !content.people.isEmpty {
      counts.insert(counted(content.people.count, "person", "people"), at: 0)
    }
    if inside > 0 { counts.append("\(inside) of them inside a card, told as a number") }
    if content.inactiveCount > 0 {
      counts.append("\(content.inactiveCount) not kept up, not drawn")
    }
    var measure = "A tie counts when either side reported it"
    if !plan.isRecorded, plan.participantCount > 0 {
      let count = plan.participantCount
      measure = "Champions not recorded for \(count) of \(noun.counted(count))"
    }
    return Footer(picture, counts: counts, ties: content.tieNumbers, measure: measure)
  }
}
