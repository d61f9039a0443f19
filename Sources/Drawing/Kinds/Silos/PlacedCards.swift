import StakeholderModel

/// The cards of a picture of silos where they stand.
struct PlacedCards: Sendable {
  let cards: [OrganizationCard]
  /// Where they stand, and other places that are nearly as good.
  let alternatives: [[Rect]]
  /// Whether they stand where an earlier picture had them.
  let areKept: Bool
  let diagnostics: [Diagnostic]

  private static let gap = Size(70, 54)

  /// The distance that bundles keep from cards: less where cards are near, so that a way is left.
  private static func clearance(_ rects: [Rect]) -> Double {
    max(1, min(14, rects.map(\.center).leastGap(rects.map(\.size)) / 2 - 3))
  }

  /// Cards at the largest scale at which none overlap and few straight lines pass through one.
  ///
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` when the cards do not fit the slide.
  static func found(
    _ plan: SiloPlan, kept: KeptDots, tones: CardTones, in box: Rect, studio: Studio
  ) async throws(DrawingError) -> PlacedCards {
    let sizes = SiloCards(plan, kept: kept, tones: tones, measurer: studio.measurer)
    var search = LayoutSearch(
      nodes: [], edges: edges(plan), box: box.inset(18, 26), gap: gap, kept: kept.centers)
    search.methods = LayoutRequest.Method.candidates(nodeCount: plan.content.cards.count)
      .filter { $0 != .circular && $0 != .radial }
    search.polish = (candidates: 5, steps: 4000)
    if !kept.centers.isEmpty,
      let remembered = try await remembered(sizes, kept, search, box, studio)
    {
      return remembered
    }
    search.kept = [:]
    var best: (cards: [OrganizationCard], result: SearchResult)?
    var failure: DrawingError?
    for scale in sizes.scales(in: box) {
      let cards = sizes.cards(scale: scale)
      search.nodes = cards.map(\.size)
      do throws(DrawingError) {
        let result = try await search.run(studio.engine)
        if best.map({ result.score.through < $0.result.score.through }) ?? true {
          best = (cards, result)
        }
        let isClear = plan.isBanded || result.score.through <= plan.bundles.count / 8
        if result.score.overlaps == 0, isClear { break }
      } catch {
        failure = error
      }
    }
    guard let best else {
      throw failure
        ?? .unsuitable(
          reason: "\(plan.content.cards.count) groups do not fit on one slide",
          advice: "use --kind organizations")
    }
    let given: [Diagnostic] = kept.centers.isEmpty ? [] : [.keptPlacesGivenUp]
    return PlacedCards(best.cards, best.result, areKept: false, given)
  }

  /// Cards where an earlier picture had them, at the first scale that holds everybody who is
  /// remembered; `nil` when there is none.
  private static func remembered(
    _ sizes: SiloCards, _ kept: KeptDots, _ search: LayoutSearch, _ box: Rect, _ studio: Studio
  ) async throws(DrawingError) -> PlacedCards? {
    for scale in sizes.scales(in: box) {
      let cards = sizes.cards(scale: scale)
      let rects = kept.centers.sorted { $0.key < $1.key }.map { card, center in
        (card, Rect(center: center, size: cards[card].size))
      }
      let holds = rects.allSatisfy { kept.fit([$0.0: $0.1]) }
      guard holds else { continue }
      var search = search
      search.nodes = cards.map(\.size)
      guard search.canKeepAll else { continue }
      let result = try await search.run(studio.engine)
      guard result.diagnostics.isEmpty else { continue }
      return PlacedCards(cards, result, areKept: true, [])
    }
    return nil
  }

  private init(
    _ cards: [OrganizationCard], _ result: SearchResult, areKept: Bool, _ more: [Diagnostic]
  ) {
    self.cards = cards
    self.areKept = areKept
    diagnostics = result.diagnostics + more
    alternatives = result.alternatives.map { centers in
      zip(centers, cards).map { center, card in
        var rect = Rect(center: center, size: card.size)
        if !areKept { (rect.x, rect.y) = (rect.x.rounded(), rect.y.rounded()) }
        return rect
      }
    }
  }

  /// The places whose ways can best be followed, with the ways.
  func routed(
    _ plan: SiloPlan, in box: Rect, _ engine: any LayoutEngine
  ) async -> (rects: [Rect], ways: [Path], diagnostics: [Diagnostic]) {
    let pairs = plan.bundles.map { ($0.pair.a, $0.pair.b) }
    let requests = alternatives.map { rects in
      RouteRequest(
        nodes: rects.map { RouteRequest.Node($0) },
        edges: pairs.map { RouteRequest.Edge(.init(node: $0.0), .init(node: $0.1)) },
        clearance: Self.clearance(rects))
    }
    let answers = pairs.isEmpty || requests.count < 2 ? [] : await engine.route(requests)
    var best: (cost: Double, rects: [Rect], ways: [Path])?
    for (rects, answer) in zip(alternatives, answers) {
      guard case .success(let ways) = answer, ways.count == pairs.count else { continue }
      let cards = pairs.map { [$0.0, $0.1] }
      let cost = WayCost(rects: rects, box: box).costs(of: ways, cards: cards) { first, second in
        cards[first].contains(where: cards[second].contains)
      }.reduce(Self.collisions(plan, ways, rects), +)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, rects, ways) }
    }
    if let best { return (best.rects, best.ways.map { $0.clamped(to: box) }, []) }
    let (ways, diagnostics) = await LineRouting(
      rects: alternatives[0], pairs: pairs, clearance: Self.clearance(alternatives[0])
    ).run(engine)
    return (alternatives[0], ways.map { $0.clamped(to: box) }, diagnostics)
  }

  /// What numbers on ways that cover one another cost: no picture may have them.
  private static func collisions(_ plan: SiloPlan, _ ways: [Path], _ rects: [Rect]) -> Double {
    let numbered = zip(plan.bundles, ways).filter { plan.isBanded || $0.0.isNeededGap }
    let bands = Band.bands(
      numbered.map { ($0.0.pair, $0.0.lines.count) }, numbered.map(\.1), avoiding: rects)
    let collisions = bands.indices.reduce(0) { sum, band in
      let own = CountBadge(bands[band].count).radius
      return sum
        + bands[..<band].count {
          ($0.badge - bands[band].badge).length < CountBadge($0.count).radius + own
        }
    }
    return 20 * Double(collisions)
  }

  private static func edges(_ plan: SiloPlan) -> [LayoutRequest.Edge] {
    plan.bundles.map {
      LayoutRequest.Edge(
        $0.pair.a, $0.pair.b, length: max(1, 3.4 - 0.15 * Double($0.lines.count)))
    }
  }
}
