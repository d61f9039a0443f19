import StakeholderModel

/// The cards of an alliance where they stand, with their ties led round them.
struct AllianceLayout: Sendable {
  let model: AllianceShapes
  let rects: [Rect]
  let arrangement: PillArrangement
  /// The way of each line between cards; empty where ties are added up to bands.
  let paths: [Path?]
  /// The bands, where ties are added up.
  let bands: [Band]
  let diagnostics: [Diagnostic]

  /// The places of all rows, by card and row.
  var places: [[RowPlace]] { zip(model.shapes, arrangement.order).map { $0.places($1) } }

  /// The gaps between cards, where there is room, from the widest to the narrowest cards.
  static let gaps = [Size(80, 44), Size(64, 36), Size(48, 24), Size(40, 12)]
  /// Between cards nearer than this, lines cannot be led; narrower cards are tried first.
  static let leastGap = 22.0
  /// How often the sides of the worst lines are turned after lines were led.
  static let refinements = 4
  /// How many steps look for sides and order of pills in each.
  static let portSteps = 900
}

extension AllianceLayout {
  /// Places the cards and leads the ties.
  ///
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` when the cards do not fit the slide.
  static func found(
    _ shaping: AllianceShaping, kept: KeptCards, in box: Rect, studio: Studio
  ) async throws(DrawingError) -> AllianceLayout {
    let (shaped, result) = try await placed(shaping, kept, in: box, studio)
    if shaped.model.plan.isBanded {
      return await banded(shaped, kept, result, studio)
    }
    return await routed(shaped, kept, result, in: box, studio)
  }

  /// Cards as wide as their names want to be; where those do not fit, narrower ones, whose longest
  /// names end in an ellipsis.
  private static func placed(
    _ shaping: AllianceShaping, _ kept: KeptCards, in box: Rect, _ studio: Studio
  ) async throws(DrawingError) -> (ShapedCards, SearchResult) {
    let measures = Array(zip(shaping.pillWidths, gaps))
    if kept.areAny, let match = measures.first(where: { shaping.fits(kept, widestPill: $0.0) }) {
      let frame = frame(box, match.1)
      let shaped = shaping.shapes(kept, widestPill: match.0, in: frame)
      let result = try? await search(shaped, shaping, in: frame, gap: match.1).run(studio.engine)
      if let result, result.diagnostics.isEmpty { return (shaped, result) }
    }
    var failure: DrawingError?
    var tight: (ShapedCards, SearchResult)?
    for (width, gap) in measures {
      let frame = frame(box, gap)
      let model = shaping.shapes(kept, widestPill: width, in: frame).model
      let shaped = ShapedCards(model: model, diagnostics: kept.areAny ? [.keptPlacesGivenUp] : [])
      let search = search(shaped, shaping, in: frame, gap: gap)
      do throws(DrawingError) {
        let result =
          try await search.edges.isEmpty ? search.inColumns() : search.run(studio.engine)
        if result.centers.leastGap(search.nodes) >= leastGap { return (shaped, result) }
        tight = tight ?? (shaped, result)
      } catch {
        failure = error
      }
    }
    if let tight { return tight }
    throw failure
      ?? .unsuitable(reason: "the cards do not fit on one slide", advice: "use --kind silos")
  }

  private static func frame(_ box: Rect, _ gap: Size) -> Rect { box.inset(gap.width / 3, 12) }

  private static func search(
    _ shaped: ShapedCards, _ shaping: AllianceShaping, in frame: Rect, gap: Size
  ) -> LayoutSearch {
    var search = LayoutSearch(
      nodes: shaped.model.shapes.map(\.size), edges: quotientEdges(shaped.model.plan.content),
      box: frame, gap: gap, kept: shaped.centers, groups: shaping.tones.order)
    search.polish = (candidates: 6, steps: 4000)
    return search
  }

  /// The rows of every card from top to bottom: as remembered, where its place is.
  private static func order(_ shaped: ShapedCards, _ kept: KeptCards) -> [[Int]] {
    shaped.model.plan.cards.enumerated().map { card, content in
      shaped.centers[card] == nil
        ? Array(content.rows.indices) : kept.order(card, isRisen: shaped.risen.contains(card))
    }
  }

  /// The layout whose ties can best be followed once they are led round the cards.
  private static func routed(
    _ shaped: ShapedCards, _ kept: KeptCards, _ result: SearchResult, in box: Rect,
    _ studio: Studio
  ) async -> AllianceLayout {
    let model = shaped.model
    let isFixed = model.plan.cards.enumerated().map { card, content in
      content.rows.indices.map { shaped.centers[card] != nil && kept.isKept(card, $0) }
    }
    let more = shaped.centers.isEmpty ? sideBySide(model, in: box) : []
    let tries = (result.alternatives + more).map { centers in
      let rects = snapped(centers, model)
      var start = model.plainArrangement(rects)
      start.order = order(shaped, kept)
      var ports = PortSearch(model, rects, start: start, isFixed: isFixed)
      return RoutedTry(rects: rects, arrangement: ports.run(steps: portSteps).arrangement)
    }
    var best = await RoutedTry.best(of: tries, model, in: box, studio.engine)
    for _ in 0..<refinements {
      let better = await RoutedTry.best(
        of: [best] + best.variants(model), model, in: box, studio.engine)
      guard better.cost < best.cost - 1e-9 else { break }
      best = better
    }
    return AllianceLayout(
      model: model, rects: best.rects, arrangement: best.arrangement,
      paths: best.routing?.paths ?? [], bands: [],
      diagnostics: shaped.diagnostics + result.diagnostics)
  }

  private static func banded(
    _ shaped: ShapedCards, _ kept: KeptCards, _ result: SearchResult, _ studio: Studio
  ) async -> AllianceLayout {
    let model = shaped.model
    let rects = snapped(result.centers, model)
    var arrangement = model.plainArrangement(rects)
    arrangement.order = order(shaped, kept)
    let between = model.plan.content.linesBetween
    let (paths, more) = await LineRouting(
      rects: rects, pairs: between.map { ($0.pair.a, $0.pair.b) }, clearance: 10
    ).run(studio.engine)
    let bands = Band.bands(between.map { ($0.pair, $0.lines.count) }, paths, avoiding: rects)
    return AllianceLayout(
      model: model, rects: rects, arrangement: arrangement, paths: [], bands: bands,
      diagnostics: shaped.diagnostics + result.diagnostics + more)
  }

  /// Two or three cards in a row, in every order: a plain picture needs no search.
  private static func sideBySide(
    _ model: AllianceShapes, in box: Rect
  ) -> [[Point]] {
    let sizes = model.shapes.map(\.size)
    guard (2...3).contains(sizes.count) else { return [] }
    let orders = sizes.count == 2 ? [[0, 1]] : [[0, 1, 2], [1, 0, 2], [0, 2, 1]]
    let free = box.width - sizes.reduce(0) { $0 + $1.width }
    let gap = min(free / Double(sizes.count), 220)
    guard gap >= 40 else { return [] }
    let start = box.center.x - (box.width - free + gap * Double(sizes.count - 1)) / 2
    return orders.map { order in
      var centers = sizes.map { _ in box.center }
      var left = start
      for card in order {
        centers[card].x = left + sizes[card].width / 2
        left += sizes[card].width + gap
      }
      return centers
    }
  }

  /// The cards on whole pixels, so that remembered places can be written down exactly.
  private static func snapped(_ centers: [Point], _ model: AllianceShapes) -> [Rect] {
    zip(centers, model.shapes).map { center, shape in
      var rect = Rect(center: center, size: shape.size)
      (rect.x, rect.y) = (rect.x.rounded(), rect.y.rounded())
      return rect
    }
  }

  /// One line for each two cards; the stronger their ties, the shorter it should be.
  private static func quotientEdges(_ content: CardContent) -> [LayoutRequest.Edge] {
    content.linesBetween.map { pair, lines in
      let strength = lines.reduce(0) { $0 + Double(content.lines[$1].level?.rawValue ?? 3) }
      return LayoutRequest.Edge(pair.a, pair.b, length: 3.2 - 0.16 * min(strength, 8))
    }
  }
}
