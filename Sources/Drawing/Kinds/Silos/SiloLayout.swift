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

  static let gap = Size(70, 54)

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
    _ plan: SiloPlan, tones: CardTones, in box: Rect, studio: Studio
  ) async throws(DrawingError) -> SiloLayout {
    let dotLayouts = plan.content.cards.indices.map { DotLayout(card: $0, of: plan) }
    let (cards, result) = try await placedCards(plan, tones, box, studio)
    let rects = zip(result.centers, cards).map { Rect(center: $0, size: $1.size) }
    let (ways, more) = await LineRouting(
      rects: rects, pairs: plan.bundles.map { ($0.pair.a, $0.pair.b) }, clearance: 14
    ).run(studio.engine)
    let requests = dotLayouts.map(\.requests)
    let answers = await studio.engine.place(requests.flatMap(\.self))
    let gates = rects.indices.map { Self.gates($0, plan, ways) }
    let headers = rects.indices.map { Self.headerPlace(rects[$0], cards[$0], gates[$0]) }
    var next = 0
    var rough: [[[Point]]] = []
    for request in requests {
      let own = answers.dropFirst(next).prefix(request.count).compactMap { try? $0.get() }
      rough.append(own)
      next += request.count
    }
    let rooms = rects.indices.map {
      cards[$0].room(at: Point(rects[$0].x, rects[$0].y), header: headers[$0])
    }
    let dots = await placedDots(plan, dotLayouts, rough, rooms, gates)
    return SiloLayout(
      plan, cards, rects, headers, dots, ways, diagnostics: result.diagnostics + more)
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
    let numbered = zip(plan.bundles, ways).map { ($0, $1) }
    let tied = numbered.filter { !$0.0.isNeededGap }
    bands =
      plan.isBanded
      ? Band.bands(tied.map { ($0.0.pair, $0.0.lines.count) }, tied.map(\.1), avoiding: rects)
      : []
    paths =
      plan.isBanded
      ? [] : tied.flatMap { Self.lines($0.0, along: $0.1, plan.content, dots, rects) }
    let all = ways
    gaps = numbered.filter(\.0.isNeededGap).map { bundle, way in
      let others = all.filter { $0 != way }
      return (bundle.pair, way, Band.place(on: way, besides: others, [], rects))
    }
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

  /// Cards at the largest scale at which none overlap and no straight line passes through one.
  private static func placedCards(
    _ plan: SiloPlan, _ tones: CardTones, _ box: Rect, _ studio: Studio
  ) async throws(DrawingError) -> ([OrganizationCard], SearchResult) {
    let edges = plan.bundles.map {
      LayoutRequest.Edge(
        $0.pair.a, $0.pair.b, length: max(1, 3.4 - 0.15 * Double($0.lines.count)))
    }
    var best: ([OrganizationCard], SearchResult)?
    var failure: DrawingError?
    for scale in SiloCards.scales(plan, in: box) {
      let cards = SiloCards(plan, tones: tones, scale: scale, measurer: studio.measurer).cards
      var search = LayoutSearch(
        nodes: cards.map(\.size), edges: edges, box: box.inset(4, 4), gap: gap)
      search.methods = search.methods.filter { $0 != .circular && $0 != .radial }
      search.polish = (candidates: 3, steps: 2500)
      do throws(DrawingError) {
        let result = try await search.run(studio.engine)
        if best.map({ result.score.through < $0.1.score.through }) ?? true {
          best = (cards, result)
        }
        let isClear = plan.isBanded || result.score.through <= plan.bundles.count / 8
        if result.score.overlaps == 0, isClear { break }
      } catch {
        failure = error
      }
    }
    if let best { return best }
    throw failure
      ?? .unsuitable(
        reason: "\(plan.content.cards.count) groups do not fit on one slide",
        advice: "use --kind organizations")
  }

  private static func placedDots(
    _ plan: SiloPlan, _ layouts: [DotLayout], _ rough: [[[Point]]], _ rooms: [Rect],
    _ gates: [[Int: Point]]
  ) async -> [Point] {
    let placed = await withTaskGroup(of: (Int, [Point]).self) { tasks in
      for card in layouts.indices {
        tasks.addTask {
          (card, layouts[card].places(rough[card], in: rooms[card], gates: gates[card]))
        }
      }
      return await tasks.reduce(into: [Int: [Point]]()) { $0[$1.0] = $1.1 }
    }
    var dots = [Point](repeating: Point(0, 0), count: plan.content.people.count)
    for (card, layout) in layouts.enumerated() {
      for (person, place) in zip(layout.people, placed[card] ?? []) { dots[person] = place }
      for (person, place) in zip(layout.isolates, layout.tray(in: rooms[card])) {
        dots[person] = place
      }
    }
    return dots
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
