import Findings
import StakeholderModel

extension DiagramKind {
  /// Which organizations work together.
  public static let organizations = DiagramKind(
    id: "organizations",
    summary: "Which organizations work together, and between how many of their people.",
    shows: [
      "network.singleInformant", "spof.node", "champion.none", "champion.lapsed",
      "champion.coverage",
      "actor.isolated",
    ]
  ) { content, studio throws(DrawingError) in
    try await OrganizationsPicture(content, studio).composition
  }
}

/// A map of organizations, laid out.
struct OrganizationsPicture: Sendable {
  private let plan: OrganizationPlan
  private let slide: Slide
  private let parts: PlacedParts
  private let paths: [Path]
  private let badges: [Point]
  private let description: String
  private let diagnostics: [Diagnostic]

  private static let trayHeading = "No recorded ties"

  init(_ content: PictureContent, _ studio: Studio) async throws(DrawingError) {
    let plan = OrganizationPlan(content, measurer: studio.measurer)
    guard !plan.network.lines.isEmpty else {
      throw .unsuitable(
        reason: "no ties between organizations are recorded",
        advice: "Ask for --kind table, or record who works with whom.")
    }
    let words = OrganizationWords(content, plan)
    let slide = Slide(
      title: words.title.text, subtitle: words.title.subtitle(words.encoding),
      legend: words.legend, footer: words.footer, measurer: studio.measurer)
    let heading = studio.measurer.width(of: Self.trayHeading, in: .emphasis) + 44
    let isDense = plan.network.lines.count > 2 * plan.network.nodes.count
    let room = slide.contentBox.inset(isDense ? 24 : 0, isDense ? 22 : words.hasBadges ? 6 : 0)
    let parts = try await PartsLayout(
      nodes: plan.boxes.map(\.size), edges: Self.edges(plan), box: room, gap: plan.gap,
      kept: Self.kept(content, plan), trayHeading: heading
    ).run(studio.engine)
    let rects = zip(parts.centers, plan.boxes).map { Rect(center: $0, size: $1.size) }
    let routing = LineRouting(
      rects: rects, pairs: plan.network.lines.map { ($0.source, $0.target) },
      clearance: plan.isReduced ? 4 : 6)
    let routed = await routing.run(studio.engine)
    self.plan = plan
    self.slide = slide
    self.parts = parts
    paths = routed.paths
    let marks = zip(rects, plan.network.nodes).filter { $0.1.champions != nil }.map {
      Rect(center: ChampionBadge.place(on: $0.0), size: Size(36, 36))
    }
    badges = CountPlaces(paths: routed.paths, boxes: rects + marks).places(
      of: Self.numbered(plan).map { ($0, CountBadge(plan.network.lines[$0].count).radius) })
    description = words.description
    diagnostics = parts.diagnostics + routed.diagnostics
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: items(in: theme)),
        positions: zip(plan.network.nodes, parts.centers).map {
          KeptPosition(id: $0.id.text, x: $1.x, y: $1.y)
        }, diagnostics: diagnostics)
    }
  }

  /// The lines that carry a number: more than one pair of people, and not in the background.
  private static func numbered(_ plan: OrganizationPlan) -> [Int] {
    guard plan.looks.showsCounts else { return [] }
    return plan.network.lines.indices.filter {
      plan.network.lines[$0].count > 1 && !plan.looks.styles[$0].isFaded
    }
  }

  private static func edges(_ plan: OrganizationPlan) -> [LayoutRequest.Edge] {
    plan.network.lines.map { line in
      let pull =
        line.count > 0 ? 0.13 * Double(line.count) : 0.16 * Double(line.level?.rawValue ?? 2)
      return LayoutRequest.Edge(line.source, line.target, length: max(1, 3.4 - pull))
    }
  }

  private static func kept(_ content: PictureContent, _ plan: OrganizationPlan) -> [Int: Point] {
    var kept: [Int: Point] = [:]
    for position in content.network.positions {
      let number = plan.network.nodes.firstIndex { $0.id == OrganizationID(position.id) }
      if let number { kept[number] = Point(position.x, position.y) }
    }
    return kept
  }

  private func items(in theme: Theme) -> [Scene.Item] {
    parts.trayItems(heading: Self.trayHeading, in: theme) + parts.frameItems(in: theme)
      + tieItems(in: theme) + boxItems(in: theme) + badgeItems(in: theme)
  }

  private func tieItems(in theme: Theme) -> [Scene.Item] {
    let styles = plan.looks.styles
    let order = paths.indices.sorted {
      (styles[$0].drawingOrder, $0) < (styles[$1].drawingOrder, $1)
    }
    return order.flatMap { number in
      // Lines end on the boxes' bounds; prolonged, they reach under rounded corners.
      TieLine(paths[number].prolonged(atStart: 14, atEnd: 14), styles[number]).items(
        in: theme, casingTrim: 70, subject: subject(of: plan.network.lines[number]))
    }
  }

  private func subject(of line: OrganizationNetwork.Line) -> String {
    plan.network.nodes[line.source].id.text + "|" + plan.network.nodes[line.target].id.text
  }

  private func boxItems(in theme: Theme) -> [Scene.Item] {
    plan.boxes.enumerated().flatMap { number, box in
      let node = plan.network.nodes[number]
      let center = parts.centers[number]
      let badge = node.champions.map {
        ChampionBadge($0).items(
          at: ChampionBadge.place(on: Rect(center: center, size: box.size)), in: theme,
          subject: node.id.text)
      }
      return box.items(at: center, in: theme, subject: node.id.text) + (badge ?? [])
    }
  }

  private func badgeItems(in theme: Theme) -> [Scene.Item] {
    zip(Self.numbered(plan), badges).flatMap { number, center in
      CountBadge(plan.network.lines[number].count).items(
        at: center, in: theme, subject: subject(of: plan.network.lines[number]))
    }
  }
}
