import Findings
import StakeholderModel

extension DiagramKind {
  /// Who works with whom, without groups.
  public static let flat = DiagramKind(
    id: "flat",
    summary: "Who works with whom, person by person, for networks without groups.",
    shows: ["network.singleInformant", "actor.isolated"]
  ) { content, studio throws(DrawingError) in
    try await FlatPicture(content, studio).composition
  }
}

/// A map of people, laid out.
struct FlatPicture: Sendable {
  private let plan: FlatPlan
  private let slide: Slide
  private let parts: PlacedParts
  private let paths: [Path]
  private let labels: [LabelPlacement.Placed]
  private let description: String
  private let diagnostics: [Diagnostic]

  private static let trayHeading = "No recorded ties"

  init(_ content: PictureContent, _ studio: Studio) async throws(DrawingError) {
    let network = FlatNetwork(content)
    guard network.people.count <= FlatPlan.most else {
      throw .unsuitable(
        reason: "\(network.people.count) people are too many for one picture of people",
        advice: "Ask for --kind organizations, or name a column to group by.")
    }
    guard !network.lines.isEmpty else {
      throw .unsuitable(
        reason: "no ties between people are recorded",
        advice: "Ask for --kind table, or record who works with whom.")
    }
    let plan = FlatPlan(network, measurer: studio.measurer)
    let words = FlatWords(content, plan)
    let slide = Slide(
      title: words.title.text, subtitle: words.title.subtitle(words.encoding),
      legend: words.legend, footer: words.footer, measurer: studio.measurer)
    let parts = try await PartsLayout(
      nodes: plan.bodies.map(\.size),
      edges: network.lines.map { LayoutRequest.Edge($0.source, $0.target, length: 1.2) },
      box: slide.contentBox, gap: plan.gap, kept: Self.kept(content, network),
      trayHeading: studio.measurer.width(of: Self.trayHeading, in: .emphasis) + 44
    ).run(studio.engine)
    let rects = zip(parts.centers, plan.bodies).map { Rect(center: $0, size: $1.size) }
    let routed = await Self.routed(plan, rects, studio.engine)
    self.plan = plan
    self.parts = parts
    paths = routed.paths
    labels = Self.labels(plan, rects, routed.paths, slide.contentBox, studio.measurer)
    let final = FlatWords(content, plan, unnamed: plan.unnamed + plan.named.count - labels.count)
    self.slide = Slide(
      title: final.title.text, subtitle: final.title.subtitle(final.encoding),
      legend: final.legend, footer: final.footer, measurer: studio.measurer)
    description = words.description
    diagnostics = parts.diagnostics + routed.diagnostics
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: items(in: theme)),
        positions: zip(plan.network.people, parts.centers).map {
          KeptPosition(id: $0.text, x: $1.x, y: $1.y)
        }, diagnostics: diagnostics)
    }
  }

  /// Above this many, lines are drawn straight: leading them round dots helps nobody.
  private static let mostRouted = 250

  private static func routed(
    _ plan: FlatPlan, _ rects: [Rect], _ engine: any LayoutEngine
  ) async -> (paths: [Path], diagnostics: [Diagnostic]) {
    let lines = plan.network.lines
    guard lines.count <= mostRouted else {
      return (lines.map { Path.straight(from: rects[$0.source], to: rects[$0.target]) }, [])
    }
    let routing = LineRouting(
      rects: rects, pairs: lines.map { ($0.source, $0.target) },
      clearance: plan.hasPills ? 4 : 3)
    return await routing.run(engine)
  }

  private static func kept(_ content: PictureContent, _ network: FlatNetwork) -> [Int: Point] {
    var kept: [Int: Point] = [:]
    for position in content.network.positions {
      let number = network.people.firstIndex { $0 == PersonID(position.id) }
      if let number { kept[number] = Point(position.x, position.y) }
    }
    return kept
  }

  private static func labels(
    _ plan: FlatPlan, _ rects: [Rect], _ paths: [Path], _ frame: Rect, _ measurer: any TextMeasurer
  ) -> [LabelPlacement.Placed] {
    let segments = paths.flatMap { $0.lines(steps: 8) }.map { ($0.start, $0.end) }
    let placed = LabelPlacement(frame: frame, nodes: rects, segments: segments).placed(
      plan.named.map { person in
        LabelPlacement.Request(
          subject: plan.network.people[person].text, dot: rects[person].center,
          radius: rects[person].width / 2,
          text: TextBlock(
            plan.network.names[person], .body, maxWidth: 260, maxLines: 1, measurer: measurer))
      })
    // A name that finds no place of its own is left out and counted as not named.
    return placed.reduce(into: []) { kept, label in
      let room = label.plate.inset(-1, -1)
      let coversDot = rects.contains {
        $0.overlaps(label.plate) && $0.center != label.request.dot
      }
      if !coversDot, !kept.contains(where: { $0.plate.overlaps(room) }) { kept.append(label) }
    }
  }

  private func items(in theme: Theme) -> [Scene.Item] {
    let labelItems = labels.flatMap { $0.items(in: theme) }
    let leaders = labelItems.filter { $0.role == .ornament }
    let names = labelItems.filter { $0.role != .ornament }
    return parts.trayItems(heading: Self.trayHeading, in: theme) + parts.frameItems(in: theme)
      + tieItems(in: theme) + leaders + bodyItems(in: theme) + names
  }

  private func tieItems(in theme: Theme) -> [Scene.Item] {
    let lines = plan.network.lines
    let order = paths.indices.sorted {
      (lines[$0].style.drawingOrder, $0) < (lines[$1].style.drawingOrder, $1)
    }
    // Lines end on the bounds; prolonged, they reach under the round ends of pills.
    let reach = plan.hasPills ? 14.0 : 6
    return order.flatMap { number in
      let people = plan.network.people
      return TieLine(
        paths[number].prolonged(atStart: reach, atEnd: reach), lines[number].style
      ).items(
        in: theme, casingTrim: plan.hasPills ? 60 : 30,
        subject: people[lines[number].source].text + "|" + people[lines[number].target].text)
    }
  }

  private func bodyItems(in theme: Theme) -> [Scene.Item] {
    zip(plan.bodies, parts.centers).enumerated().flatMap { person, placed in
      let subject = plan.network.people[person].text
      switch placed.0 {
      case .pill(let pill, let width):
        let rect = Rect(center: placed.1, size: placed.0.size)
        return pill.items(at: Point(rect.x, rect.y), width: width, in: theme, subject: subject)
      case .dot(let dot): return dot.items(at: placed.1, in: theme, subject: subject)
      }
    }
  }
}
