import Findings
import StakeholderModel

/// A picture of two rounds, laid out.
struct ChangeLayout: Sendable {
  let plan: ChangePlan
  let words: ChangeWords
  let slide: Slide
  let strip: LegendStrip?
  let panels: [PlacedPanel]
  let diagnostics: [Diagnostic]

  /// A panel with everybody in place.
  struct PlacedPanel: Sendable {
    let panel: ChangePlan.Panel
    let frame: Rect
    let centers: [Point]
    let parts: PlacedParts
    let lines: [(line: Int, source: Int, target: Int)]
    let paths: [Path]
    /// The changed lines with their signs in place, and the numbers of their lines.
    let changes: [Int: ChangeLine]
    let labels: [LabelPlacement.Placed]
  }

  static let heading = 56.0
  private static let space = 36.0
  static let trayHeading = "No recorded ties"

  init(
    _ plan: ChangePlan, _ words: ChangeWords, _ studio: Studio
  ) async throws(DrawingError) {
    self.plan = plan
    self.words = words
    let slide = Slide(
      title: words.title, subtitle: words.subtitle, legend: plan.hasPanels ? nil : words.legend,
      footer: words.footer, measurer: studio.measurer)
    self.slide = slide
    var box = slide.contentBox
    strip =
      plan.hasPanels
      ? LegendStrip(words.legend.rows, width: box.width, measurer: studio.measurer) : nil
    box.height -= strip.map { $0.height + 20 } ?? 0
    let panelWidth = (box.width - Self.space) / 2
    let first =
      plan.hasPanels ? Rect(x: box.x, y: box.y, width: panelWidth, height: box.height) : box
    let room =
      plan.hasPanels
      ? Rect(
        x: first.x + 24, y: first.y + Self.heading, width: first.width - 48,
        height: first.height - Self.heading - 24) : first
    let edges = plan.edges
    let parts = try await PartsLayout(
      nodes: plan.drawn.indices.map(plan.size),
      edges: edges.map { LayoutRequest.Edge($0.source, $0.target, length: $0.length) },
      box: room, gap: plan.gap,
      trayHeading: studio.measurer.width(of: Self.trayHeading, in: .emphasis) + 44
    ).run(studio.engine)
    let kinds: [ChangePlan.Panel] = plan.hasPanels ? [.before, .after] : [.after]
    var panels: [PlacedPanel] = []
    var diagnostics = parts.diagnostics
    for (number, kind) in kinds.enumerated() {
      let step = Point(Double(number) * (panelWidth + Self.space), 0)
      let placed = await Self.placed(kind, parts.moved(by: step), plan, first, step, studio)
      panels.append(placed.panel)
      diagnostics += placed.diagnostics
    }
    self.panels = panels
    self.diagnostics = diagnostics
  }

  private static func placed(
    _ panel: ChangePlan.Panel, _ parts: PlacedParts, _ plan: ChangePlan, _ frame: Rect,
    _ step: Point, _ studio: Studio
  ) async -> (panel: PlacedPanel, diagnostics: [Diagnostic]) {
    let lines = plan.lines(in: panel)
    let rects = plan.drawn.indices.map { Rect(center: parts.centers[$0], size: plan.size(of: $0)) }
    let shown = plan.drawn.indices.filter { plan.isShown($0, in: panel) }
    var numbers: [Int: Int] = [:]
    for (number, place) in shown.enumerated() { numbers[place] = number }
    let pairs = lines.map { (numbers[$0.source] ?? 0, numbers[$0.target] ?? 0) }
    let shownRects = shown.map { rects[$0] }
    let routed =
      lines.count > 250
      ? (pairs.map { Path.straight(from: shownRects[$0.0], to: shownRects[$0.1]) }, [])
      : await LineRouting(
        rects: shownRects, pairs: pairs.map { (source: $0.0, target: $0.1) },
        clearance: plan.hasPills ? 4 : 3
      ).run(studio.engine)
    let frame = Rect(
      x: frame.x + step.x, y: frame.y, width: frame.width, height: frame.height)
    let changes = changes(plan, panel, lines, routed.0, shownRects)
    let signs = changes.values.filter { $0.badgeRadius > 0 }.map { $0.badgeRect(at: $0.share) }
    let labels =
      plan.hasPills ? [] : labels(plan, rects, routed.0, signs, frame, studio.measurer)
    return (
      PlacedPanel(
        panel: panel, frame: frame, centers: parts.centers, parts: parts, lines: lines,
        paths: routed.0, changes: changes, labels: labels), routed.1
    )
  }

  /// The changed lines of a panel, by the place of their line, with their signs where they cover nobody
  /// and no other sign, if there is such a place.
  private static func changes(
    _ plan: ChangePlan, _ panel: ChangePlan.Panel,
    _ lines: [(line: Int, source: Int, target: Int)], _ paths: [Path], _ bodies: [Rect]
  ) -> [Int: ChangeLine] {
    guard panel == .after else { return [:] }
    let reach = plan.hasPills ? 14.0 : 6
    var taken: [Rect] = []
    var changes: [Int: ChangeLine] = [:]
    for (place, path) in paths.enumerated() {
      guard let kind = plan.network.lines[lines[place].line].change else { continue }
      var change = ChangeLine(
        path.prolonged(atStart: reach, atEnd: reach), kind, isSmall: !plan.hasPills)
      if change.badgeRadius > 0 {
        let shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]
        let free = shares.first { share in
          let room = change.badgeRect(at: share)
          return !bodies.contains { $0.overlaps(room) } && !taken.contains { $0.overlaps(room) }
        }
        change.share = free ?? 0.5
        taken.append(change.badgeRect(at: change.share))
      }
      changes[place] = change
    }
    return changes
  }

  /// Names beside dots, where they find a place.
  private static func labels(
    _ plan: ChangePlan, _ rects: [Rect], _ paths: [Path], _ signs: [Rect], _ frame: Rect,
    _ measurer: any TextMeasurer
  ) -> [LabelPlacement.Placed] {
    let segments = paths.flatMap { $0.lines(steps: 8) }.map { ($0.start, $0.end) }
    let placed = LabelPlacement(
      frame: frame, nodes: rects + signs, segments: segments
    ).placed(
      plan.named.map { place in
        let node = plan.network.nodes[plan.drawn[place]]
        return LabelPlacement.Request(
          subject: node.id, dot: rects[place].center, radius: rects[place].width / 2,
          text: TextBlock(node.name, .body, maxWidth: 260, maxLines: 1, measurer: measurer))
      })
    return placed.reduce(into: []) { kept, label in
      let room = label.plate.inset(-1, -1)
      let coversDot = rects.contains {
        $0.overlaps(label.plate) && $0.center != label.request.dot
      }
      if !coversDot, !kept.contains(where: { $0.plate.overlaps(room) }) { kept.append(label) }
    }
  }
}

extension PlacedParts {
  /// The same, moved.
  fileprivate func moved(by step: Point) -> PlacedParts {
    func moved(_ rect: Rect) -> Rect {
      Rect(x: rect.x + step.x, y: rect.y + step.y, width: rect.width, height: rect.height)
    }
    var parts = self
    parts.centers = centers.map { $0 + step }
    parts.frames = frames.map(moved)
    parts.tray = tray.map(moved)
    return parts
  }
}

extension ChangePlan {
  /// The lines that keep people together in the layout: new ones may be longer.
  fileprivate var edges: [(source: Int, target: Int, length: Double)] {
    var places: [Int: Int] = [:]
    for (place, node) in drawn.enumerated() { places[node] = place }
    return network.lines.compactMap { line in
      guard let source = places[line.source], let target = places[line.target] else { return nil }
      return (source, target, line.before == nil ? 2.4 : 1.2)
    }
  }
}
