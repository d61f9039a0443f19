import Findings
import NetworkAnalysis
import StakeholderModel

/// The words around a picture of silos: subtitle, facts, legend and footer.
struct SiloWords {
  let plan: SiloPlan
  let tones: CardTones
  let picture: PictureContent

  private var content: CardContent { plan.content }
  private var groupCount: Int { content.cards.count { $0.group != nil } }

  /// What the groups are called: "department", "organization", "group".
  private var noun: Noun { Noun.group(of: picture.reading.grouping) }

  /// The rules whose findings this picture shows: who carries a link cannot be seen in a band, and of
  /// pairs with too few ties only the needed ones are marked.
  var shows: [Finding.RuleID] {
    let hasGaps = plan.bundles.contains(where: \.isNeededGap)
    return DiagramKind.silos.shows.filter { rule in
      rule == "link.singleThread" ? !plan.isBanded : rule == "silo.pair" ? hasGaps : true
    }
  }

  /// The title of a picture that makes no claim.
  var neutralTitle: String {
    let heading = "Who works with whom across \(noun.counted(groupCount))"
    return picture.network.name.map { "\(heading): \($0)" } ?? heading
  }

  /// What is drawn.
  var encoding: String {
    let lines =
      plan.isBanded
      ? "Wider lines join \(noun.plural) with more ties, and the number says how many"
      : "Dark lines cross from one \(noun.singular) to another"
    return "Each dot is a person inside their \(noun.singular). \(lines)."
  }

  /// The legend: only what occurs in the picture.
  var legend: Legend {
    var legend = Legend(facts: facts)
    let tone = tones.tones.first ?? .neutral
    if !plan.bridges.isEmpty {
      let count = plan.bridges.count
      legend.add(
        .dot(.bridge, tone),
        count == 1 ? "Most often between others" : "The \(count) most often between others")
    }
    legend.add(.dot(.person, tone), "Person")
    if !plan.isolates.isEmpty { legend.add(.dot(.isolate, tone), "No recorded tie") }
    if content.lines.contains(where: \.isInside) {
      legend.add(.tie(SiloPainting.insideStyle(tone)), "Tie inside")
    }
    addTiesBetween(to: &legend)
    if plan.bundles.contains(where: \.isNeededGap) {
      legend.add(.neededGap, "Needed, but no recorded tie")
    }
    if content.cards.indices.contains(where: plan.isSilo) {
      legend.add(.silo, "More ties inside than by chance")
    }
    for row in tones.legendRows { legend.add(row.mark, row.words) }
    return legend
  }

  private func addTiesBetween(to legend: inout Legend) {
    let between = content.lines.filter { !$0.isInside }
    guard !between.isEmpty else { return }
    if plan.isBanded {
      let counts = plan.bundles.map(\.lines.count).filter { $0 > 0 }
      for band in CountBands(of: counts).bands.reversed() {
        legend.add(.tie(TieStyle(band.strength)), band.words)
      }
      return
    }
    guard between.contains(where: { $0.level != nil }) else {
      var style = TieStyle()
      style.isThin = true
      legend.add(.tie(style), "Tie between \(noun.plural)")
      return
    }
    let rows = TieWords(scale: picture.network.scale ?? .seed)
      .legendRows(between.map(SiloPainting.betweenStyle), levels: between.map(\.level))
    for row in rows {
      guard case .tie(var style) = row.mark else { continue }
      style.isThin = true
      legend.add(.tie(style), row.words)
    }
  }

  /// Numbers that the picture shows.
  private var facts: [Legend.Fact] {
    var facts: [Legend.Fact] = []
    if let overall = picture.reading.silos?.overall {
      let share = Int((100 * overall.shareOutside).rounded())
      let expected = Int((100 * overall.expectedShareOutside).rounded())
      facts.append(
        Legend.Fact(
          "\(share)%",
          "of ties cross \(noun.plural); \(expected)% would if people mixed freely"
        ))
    }
    let silos = content.cards.indices.count(where: plan.isSilo)
    if silos > 0 {
      facts.append(
        Legend.Fact(
          "\(silos) of \(groupCount)",
          "\(noun.plural) \(silos == 1 ? "has" : "have") more ties inside than by chance"))
    }
    return facts
  }

  var footer: Footer {
    var counts = [
      counted(content.people.count, "person", "people"),
      counted(content.lines.count, "tie", "ties"),
    ]
    if content.inactiveCount > 0 {
      counts.append("\(content.inactiveCount) not kept up, not drawn")
    }
    var measures: [String] = []
    if plan.undrawnPairs > 0 {
      let pairs = counted(plan.undrawnPairs, "pair", "pairs")
      let ties = counted(plan.undrawnLines, "tie", "ties")
      measures.append("\(pairs) with fewer than \(plan.leastBand) ties not drawn (\(ties))")
    }
    let unnamed = content.people.count - plan.bridges.count
    if unnamed > 0 { measures.append("\(unnamed) people not named") }
    measures.append("inside = share of ties that stay in the \(noun.singular)")
    return Footer(
      picture, counts: counts, ties: content.tieNumbers,
      measure: measures.joined(separator: " · ").capitalizedFirst)
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalizedFirst: String {
    first.map { $0.uppercased() + dropFirst() } ?? self
  }
}
