import StakeholderModel

/// The cards, dots and bundles of a picture of silos where they stand.
struct SiloLayout: Sendable {
  let plan: SiloPlan
  let cards: [OrganizationCard]
  let rects: [Rect]
  let headers: [OrganizationCard.HeaderPlace]
  /// The place of each person.
  let dots: [Point]
  /// The way of each drawn tie between cards, by line number; ties told as bands have none.
  let paths: [(line: Int, path: Path)]
  /// The bands, where ties are added up.
  let bands: [Band]
  /// The ways of needed ties that are not recorded.
  let gaps: [(pair: CardPair, path: Path, badge: Point)]
  let diagnostics: [Diagnostic]

  /// The free room of a card, where its dots are.
  func room(_ card: Int) -> Rect {
    cards[card].room(at: Point(rects[card].x, rects[card].y), header: headers[card])
  }

  /// The words of a card's header.
  func headerRect(_ card: Int) -> Rect {
    cards[card].headerRect(at: Point(rects[card].x, rects[card].y), header: headers[card])
  }
}

extension SiloLayout {
  /// Places cards and dots and leads the bundles.
  ///
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` when the cards do not fit the slide.
  static func found(
    _ plan: SiloPlan, kept: KeptDots, tones: CardTones, in box: Rect, studio: Studio
  ) async throws(DrawingError) -> SiloLayout {
    let placed = try await PlacedCards.found(
      plan, kept: kept, tones: tones, in: box, studio: studio)
    let (rects, ways, more) = await placed.routed(plan, in: box, studio.engine)
    let gates = rects.indices.map { Self.gates($0, plan, ways) }
    let kept = placed.areKept ? kept : nil
    let headers = rects.indices.map { card in
      kept?.headerPlace(card, placed.cards[card], rects[card])
        ?? Self.headerPlace(rects[card], placed.cards[card], gates[card])
    }
    let rooms = rects.indices.map { card in
      placed.cards[card].room(
        at: Point(rects[card].x, rects[card].y), header: headers[card])
    }
    let dots = await PlacedDots.found(plan, kept: kept, rooms: rooms, gates: gates, studio.engine)
    return SiloLayout(
      plan, placed.cards, rects, headers, dots.places, ways,
      diagnostics: placed.diagnostics + more + dots.diagnostics)
  }

  private init(
    _ plan: SiloPlan, _ cards: [OrganizationCard], _ rects: [Rect],
    _ headers: [OrganizationCard.HeaderPlace], _ dots: [Point], _ ways: [Path],
    diagnostics: [Diagnostic]
  ) {
    self.plan = plan
    self.cards = cards
    self.rects = rects
    self.headers = headers
    self.dots = dots
    self.diagnostics = diagnostics
    let joined = zip(plan.bundles, ways).map { ($0, $1) }
    // Ways with a number: bands, and gaps with their zero.
    let numbered = joined.filter { plan.isBanded || $0.0.isNeededGap }
    let all = Band.bands(
      numbered.map { ($0.0.pair, $0.0.lines.count) }, numbered.map(\.1), avoiding: rects)
    bands = all.filter { $0.count > 0 }
    gaps = all.filter { $0.count == 0 }.map { ($0.pair, $0.path, $0.badge) }
    paths =
      plan.isBanded
      ? [] : joined.flatMap { Self.lines($0.0, along: $0.1, plan.content, dots, rects) }
  }

  private static func lines(
    _ bundle: SiloPlan.Bundle, along way: Path, _ content: CardContent, _ dots: [Point],
    _ rects: [Rect]
  ) -> [(line: Int, path: Path)] {
    let ends = bundle.lines.map { number -> (first: Point?, second: Point?) in
      let line = content.lines[number]
      let points = line.ends.map { end -> Point? in
        if case .person(let person) = end { dots[person] } else { nil }
      }
      return line.cards[0] == bundle.pair.a ? (points[0], points[1]) : (points[1], points[0])
    }
    let paths = BundleGeometry(way: way).paths(ends)
    return zip(bundle.lines, paths).map { ($0, $1) }
  }

  /// Where bundles meet the border of a card, by number.
  private static func gates(_ card: Int, _ plan: SiloPlan, _ ways: [Path]) -> [Int: Point] {
    var gates: [Int: Point] = [:]
    for (number, bundle) in plan.bundles.enumerated() where number < ways.count {
      if bundle.pair.a == card { gates[number] = ways[number].start }
      if bundle.pair.b == card { gates[number] = ways[number].end }
    }
    return gates
  }

  /// The header stands at the side at which fewer bundles enter.
  private static func headerPlace(
    _ rect: Rect, _ card: OrganizationCard, _ gates: [Int: Point]
  ) -> OrganizationCard.HeaderPlace {
    let top = gates.values.count { $0.y < rect.y + card.headerHeight }
    let bottom = gates.values.count { $0.y > rect.maxY - card.headerHeight }
    return top > bottom ? .bottom : .top
  }
}
