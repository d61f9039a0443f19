import Findings
import StakeholderModel

/// The words around the picture of bridges: subtitle, facts, legend and footer.
struct BridgesWords {
  private let bridges: BridgesPlan
  private let tones: CardTones
  private let picture: PictureContent

  init(_ bridges: BridgesPlan, tones: CardTones, picture: PictureContent) {
    self.bridges = bridges
    self.tones = tones
    self.picture = picture
  }

  private var noun: Noun { Noun.group(of: picture.reading.grouping) }
  private var lines: [CardContent.Line] { bridges.plan.content.lines }

  /// The rules whose findings this picture shows: all of the pairs that a title counts, or none.
  var shows: [Finding.RuleID] {
    let counted = picture.reading.findings.first { $0.rule == "link.onePerson" }?.numbers["pairs"]
    let agrees = counted == Double(bridges.hanging.count) && bridges.showsAllHanging
    return DiagramKind.bridges.shows.filter { $0 != "link.onePerson" || agrees }
  }

  /// The title of a picture that makes no claim.
  var neutralTitle: String {
    let count = bridges.drawn.count
    if bridges.whole.cards.count(where: { $0.group != nil }) <= 2 {
      return count == 1
        ? "The one person with ties across \(noun.plural)"
        : "The \(count) people with the most ties across \(noun.plural)"
    }
    return count == 1
      ? "The one person with ties to several \(noun.plural)"
      : "The \(count) people with ties to the most other \(noun.plural)"
  }

  /// What is drawn.
  var encoding: String {
    "Only \(noun.plural) and the people who join them are drawn. A line leads from a person to each "
      + "\(noun.singular) they have ties to"
  }

  /// The picture in words, for readers that do not see it.
  var drawn: String {
    let names = bridges.plan.content.people.map { picture.network.person($0)?.displayName ?? "" }
    return "\(encoding). Drawn: \(names.joined(separator: ", "))."
  }

  var legend: Legend {
    var legend = Legend(facts: facts)
    let styles = Set(bridges.plan.cards.flatMap(\.rows).map(\.style))
    let tone = tones.tones.first ?? .neutral
    if styles.contains(.bridge) {
      legend.add(.pill(.bridge, tone), "Carries all ties between two \(noun.plural)")
    }
    if styles.contains(.person) {
      legend.add(.pill(.person, tone), "Has the most ties to other \(noun.plural)")
    }
    if let line = lines.first(where: \.isOnlyLink) {
      legend.add(.tie(line.style), "All ties between the two")
    }
    let words: [(TieStrength, String)] = [
      (.strong, "3 ties or more"), (.working, "2 ties"), (.weak, "1 tie"),
    ]
    for (strength, text) in words
    where lines.contains(where: { $0.isPlain && $0.style.strength == strength }) {
      legend.add(.tie(TieStyle(strength)), text)
    }
    if let line = lines.first(where: \.isContext) {
      legend.add(.tie(line.style), bridges.hanging.isEmpty ? "1 tie" : "Their other ties")
    }
    for row in tones.legendRows { legend.add(row.mark, row.words) }
    return legend
  }

  /// Numbers that the picture shows.
  private var facts: [Legend.Fact] {
    let count = bridges.hanging.count
    guard bridges.linkedPairs > 0, bridges.showsAllHanging else { return [] }
    let carriers = bridges.drawn.count(where: bridges.carriers.contains)
    return [
      Legend.Fact(
        "\(count) of \(bridges.linkedPairs)",
        "linked pairs of \(noun.plural) hang on one person")
    ]
      + (count > 1
        ? [
          Legend.Fact(
            "\(carriers)", carriers == 1 ? "person carries them all" : "people carry all of them")
        ] : [])
  }

  var footer: Footer {
    let all = bridges.whole.people.count
    let others = all - bridges.drawn.count
    var counts = [counted(all, "person", "people")]
    if others > 0 { counts.append("\(others) of them not drawn") }
    let ties = lines.flatMap(\.ties).sorted()
    counts.append(
      "\(bridges.whole.lines.count { !$0.isInside }) ties between \(noun.plural)")
    return Footer(
      picture, counts: counts, ties: ties,
      measure: "Line: recorded ties of the person to people there")
  }
}

extension CardContent.Line {
  /// Whether it is neither highlighted nor in the background.
  fileprivate var isPlain: Bool { !isOnlyLink && !isContext }
}
