import StakeholderModel

/// Measures the cards of an alliance: pills first, then the cards that hold them.
struct AllianceShaping {
  let plan: AlliancePlan
  let tones: CardTones
  let network: StakeholderNetwork
  let measurer: any TextMeasurer

  /// The widths of the widest pill to try, from the widest.
  var pillWidths: [Double] { [plan.cards.count > 8 ? 390 : 520, 320, 260, 210] }

  /// The measures of all cards, and the centers of those whose place is remembered.
  func shapes(
    _ kept: KeptCards, widestPill: Double
  ) -> (model: AllianceShapes, centers: [Int: Point]) {
    var shapes: [CardShape] = []
    var centers: [Int: Point] = [:]
    for card in plan.cards.indices {
      let rows = kept.oldRows(card)
      let old = rows.isEmpty ? nil : shape(card, rows: rows, widestPill)
      let new = shape(card, rows: Array(plan.cards[card].rows.indices), widestPill, keeping: old)
      shapes.append(new)
      centers[card] = kept.center(card, grownFrom: old?.size, to: new.size)
    }
    return (AllianceShapes(plan, shapes), centers)
  }

  /// The measures of a card with some of its rows; new pills are no wider than those already there.
  private func shape(
    _ card: Int, rows: [Int], _ widestPill: Double, keeping old: CardShape? = nil
  ) -> CardShape {
    let content = plan.content.cards[card]
    let inside = plan.cards[card].countedInside
    let widest = old.map { max($0.pillWidth, 160) } ?? widestPill
    return CardShape(
      plan.cards[card], name: content.name, shortName: content.shortName,
      note: inside > 0 ? "\(counted(inside, "tie", "ties")) inside" : nil,
      tone: tones.tones[card],
      pills: rows.map { pill(plan.cards[card].rows[$0], tones.tones[card], widest) },
      leastPill: old?.pillWidth ?? 0, measurer: measurer)
  }

  private func pill(_ row: AlliancePlan.Row, _ tone: Tone, _ widest: Double) -> PersonPill {
    switch row {
    case .noChampion: return .missing(measurer: measurer)
    case .notAsked: return .notAsked(measurer: measurer)
    case .champion(let person), .person(let person, _):
      let id = plan.content.people[person]
      return PersonPill(
        network.person(id)?.displayName ?? id.text, row.style, tone: tone, maxWidth: widest,
        measurer: measurer)
    }
  }
}
