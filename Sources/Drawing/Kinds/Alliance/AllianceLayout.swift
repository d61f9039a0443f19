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
    let (model, centers, result) = try await placed(shaping, kept, in: box, studio)
    if model.plan.isBanded {
      return await banded(model, result.centers, result.diagnostics, studio)
    }
    let isKept = !centers.isEmpty && result.diagnostics.isEmpty
    return await routed(
      model, result, isKept ? kept : nil, in: box, studio)
  }

  /// Cards as wide as their names want to be; where those do not fit, narrower ones, whose longest
  /// names end in an ellipsis.
  private static func placed(
    _ shaping: AllianceShaping, _ kept: KeptCards, in box: Rect, _ studio: Studio
  ) async throws(DrawingError) -> (AllianceShapes, [Int: Point], SearchResult) {
    var failure: DrawingError?
    var tight: (AllianceShapes, [Int: Point], SearchResult)?
    for (width, gap) in zip(shaping.pillWidths, gaps) {
      let (model, centers) = shaping.shapes(kept, widestPill: width)
      var search = LayoutSearch(
        nodes: model.shapes.map(\.size), edges: quotientEdges(model.plan.content),
        box: box.inset(gap.width / 3, 12), gap: gap, kept: centers, groups: shaping.tones.order)
      search.polish = (candidates: 6, steps: 4000)
      let isPlain = search.edges.isEmpty && centers.isEmpty
      do throws(DrawingError) {
        let result = try await isPlain ? search.inColumns() : search.run(studio.engine)
        let sizes = model.shapes.map(\.size)
        if result.centers.leastGap(sizes) >= leastGap { return (model, centers, result) }
        tight = tight ?? (model, centers, result)
      } catch {
        failure = error
      }
    }
    if let tight { return tight }
    throw failure
      ?? .unsuitable(reason: "the cards do not fit on one slide", advice: "use --kind silos")
  }

  /// The layout whose ties can best be followed once they are led round the cards.
  private static func routed(
    _ model: AllianceShapes, _ result: SearchResult, _ kept: KeptCards?, in box: Rect,
    _ studio: Studio
  ) async -> AllianceLayout {
    let cards = model.plan.cards
    let isFixed = cards.enumerated().map { card, content in
      content.rows.indices.map { kept?.isKept(card, $0) ?? false }
    }
    var tries: [RoutedTry] = []
    for centers in result.alternatives + sideBySide(model, in: box, isKept: kept != nil) {
      let rects = snapped(centers, model)
      var start = model.plainArrangement(rects)
      if let kept { start.order = cards.indices.map(kept.order) }
      var ports = PortSearch(model, rects, start: start, isFixed: isFixed)
      tries.append(RoutedTry(rects: rects, arrangement: ports.run(steps: portSteps).arrangement))
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
      paths: best.routing?.paths ?? [], bands: [], diagnostics: result.diagnostics)
  }

  private static func banded(
    _ model: AllianceShapes, _ centers: [Point], _ diagnostics: [Diagnostic], _ studio: Studio
  ) async -> AllianceLayout {
    let rects = snapped(centers, model)
    let between = model.plan.content.linesBetween
    let (paths, more) = await LineRouting(
      rects: rects, pairs: between.map { ($0.pair.a, $0.pair.b) }, clearance: 10
    ).run(studio.engine)
    let bands = Band.bands(between.map { ($0.pair, $0.lines.count) }, paths, avoiding: rects)
    return AllianceLayout(
      model: model, rects: rects, arrangement: model.plainArrangement(rects), paths: [],
      bands: bands, diagnostics: diagnostics + more)
  }

  /// Two or three cards in a row, in every order: a plain picture needs no search.
  private static func sideBySide(
    _ model: AllianceShapes, in box: Rect, isKept: Bool
  ) -> [[Point]] {
    let sizes = model.shapes.map(\.size)
    guard (2...3).contains(sizes.count), !isKept else { return [] }
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
