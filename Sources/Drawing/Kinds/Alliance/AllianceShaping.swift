import StakeholderModel

/// Measures the cards of an alliance: pills first, then the cards that hold them.
struct AllianceShaping {
  let plan: AlliancePlan
  let tones: CardTones
  let network: StakeholderNetwork
  let measurer: any TextMeasurer

  /// The widths of the widest pill to try, from the widest.
  var pillWidths: [Double] { [plan.cards.count > 8 ? 390 : 520, 320, 260, 210] }

  /// The measures of all cards, and the places of those that an earlier picture remembers.
  func shapes(_ kept: KeptCards, widestPill: Double, in box: Rect) -> ShapedCards {
    var shapes: [CardShape] = []
    var old: [Int: GrownCard] = [:]
    var rects: [Int: Rect] = [:]
    for card in plan.cards.indices {
      let rows = kept.oldRows(card)
      let before = rows.isEmpty ? nil : shape(kept.cardThen(card), rows, card, widestPill)
      let all = Array(plan.cards[card].rows.indices)
      let new = shape(plan.cards[card], all, card, widestPill, keeping: before)
      shapes.append(new)
      guard let center = kept.center(card) else { continue }
      if let before {
        old[card] = GrownCard(before, at: center, to: new)
        rects[card] = Rect(center: center, size: before.size)
      } else {
        rects[card] = Rect(center: center, size: new.size)
      }
    }
    var shaped = ShapedCards(model: AllianceShapes(plan, shapes))
    for card in rects.keys.sorted() {
      let others = rects.filter { $0.key != card }.map(\.value)
      let (rect, isRisen) = old[card]?.place(in: box, besides: others) ?? (rects[card], false)
      shaped.centers[card] = rect?.center
      if isRisen { shaped.risen.insert(card) }
    }
    return shaped
  }

  /// Whether remembered people stand where cards with such pills would have had them.
  func fits(_ kept: KeptCards, widestPill: Double) -> Bool {
    plan.cards.indices.allSatisfy { card in
      let rows = kept.oldRows(card)
      guard let center = kept.center(card), !rows.isEmpty else { return true }
      let shape = shape(kept.cardThen(card), rows, card, widestPill)
      let corner = Rect(center: center, size: shape.size)
      let pills = shape.places(Array(rows.indices)).map { place in
        place.pill.center + Point(corner.x, corner.y)
      }
      return rows.compactMap { kept.place($0, card) }.allSatisfy { known in
        pills.contains { ($0 - known).length < 2 }
      }
    }
  }

  /// The measures of a card with some of its rows; new pills are no wider than those already there.
  private func shape(
    _ body: AlliancePlan.Card, _ rows: [Int], _ card: Int, _ widestPill: Double,
    keeping old: CardShape? = nil
  ) -> CardShape {
    let content = plan.content.cards[card]
    let widest = old.map { max($0.pillWidth, 160) } ?? widestPill
    return CardShape(
      body, name: content.name, shortName: content.shortName,
      note: body.note,
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
