import Findings
import StakeholderModel

/// What a map of people says around the map.
struct FlatWords {
  private let content: PictureContent
  private let plan: FlatPlan
  /// How many people have no name on the picture.
  private let unnamed: Int

  init(_ content: PictureContent, _ plan: FlatPlan, unnamed: Int? = nil) {
    self.content = content
    self.plan = plan
    self.unnamed = unnamed ?? plan.unnamed
  }

  private var people: Int { plan.network.people.count }
  private var lines: [FlatNetwork.Line] { plan.network.lines }

  /// The first finding that the map shows, else a description.
  var title: PictureTitle {
    let what = "who works with whom among \(counted(people, "person", "people"))"
    return PictureTitle(
      content, shows: DiagramKind.flat.shows, neutral: PictureTitle.neutral(what, content))
  }

  /// What is drawn.
  var encoding: String {
    let body = plan.hasPills ? "Each name is a person" : "Each dot is a person"
    var words = body + "; a line joins two who work together"
    if people > FlatPlan.mostNamed {
      words +=
        plan.network.joiners.isEmpty
        ? "; named are those with the most ties"
        : "; named are those who join others or have the most ties"
    }
    return words
  }

  var legend: Legend {
    Legend(facts: facts, rows: rows)
  }

  /// Numbers that the map shows.
  private var facts: [Legend.Fact] {
    var facts: [Legend.Fact] = []
    let pieces = plan.pieces
    if pieces.joined.count + pieces.alone.count > 1, let main = pieces.joined.first {
      facts.append(
        Legend.Fact("\(main.count) of \(people)", "are linked with one another, in one piece"))
    }
    if pieces.joined.count > 1 {
      let small = pieces.joined.count - 1
      facts.append(
        Legend.Fact(
          "\(small)", small == 1 ? "smaller group stands apart" : "smaller groups stand apart"))
    }
    if !pieces.alone.isEmpty {
      let count = pieces.alone.count
      facts.append(
        Legend.Fact("\(count)", count == 1 ? "has no recorded tie" : "have no recorded tie"))
    }
    if facts.isEmpty {
      facts.append(
        Legend.Fact(
          "\(lines.count) of \(people * (people - 1) / 2)", "pairs of people have a recorded tie"))
    }
    let oneSided = lines.count { $0.style.isOneSided }
    if oneSided > 0 {
      facts.append(
        Legend.Fact("\(oneSided) of \(lines.count)", "ties were reported by one side only"))
    }
    return facts
  }

  private var rows: [Legend.Row] {
    var rows: [Legend.Row] = []
    let mark: (Bool, Tone) -> LegendMark = { isJoiner, tone in
      plan.hasPills
        ? .pill(isJoiner ? .bridge : .person, tone) : .dot(isJoiner ? .bridge : .person, tone)
    }
    if !plan.network.joiners.isEmpty {
      let all = plan.network.joinerTotal == plan.network.joiners.count
      rows.append(
        Legend.Row(
          mark(true, .category(0)),
          all
            ? "Without them, others would lose touch"
            : "The 3 of \(plan.network.joinerTotal) without whom most would lose touch"))
    }
    if plan.pieces.joined.count > 1 {
      rows.append(Legend.Row(mark(false, .category(0)), "In the largest group"))
      rows.append(Legend.Row(mark(false, .category(1)), "In a smaller group"))
    } else {
      rows.append(Legend.Row(mark(false, .category(0)), "Person"))
    }
    if !plan.pieces.alone.isEmpty {
      rows.append(Legend.Row(.pill(.isolate, .neutral), "No recorded ties"))
    }
    return rows
      + TieWords(scale: content.network.scale ?? .seed).legendRows(
        lines.map(\.style), levels: lines.map(\.level)
      ).map { $0.thinned(if: plan.network.isDense) }
  }

  var footer: Footer {
    var counts = [counted(people, "person", "people"), counted(lines.count, "tie", "ties")]
    if unnamed > 0 { counts.append("\(unnamed) people not named") }
    let reported =
      lines.contains(where: \.style.isOneSided) ? ", as reported by either side" : ""
    return Footer(
      content, counts: counts, ties: lines.flatMap(\.ties).sorted(),
      measure: "Line: a recorded tie" + reported)
  }

  /// The map in words, for readers that do not see it.
  var description: String {
    var drawn =
      "A map of \(counted(people, "person", "people")) with "
      + "\(counted(lines.count, "tie", "ties")) between them."
    let alone = plan.pieces.alone.map { plan.network.names[$0] }
    if !alone.isEmpty { drawn += " No recorded ties: \(alone.joined(separator: ", "))." }
    return PictureDescription.text(drawn, content, shows: DiagramKind.flat.shows)
  }
}
