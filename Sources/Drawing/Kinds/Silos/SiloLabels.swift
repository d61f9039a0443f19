import StakeholderModel

/// Names for the people who are most often between others, where they hide least.
struct SiloLabels {
  let layout: SiloLayout
  let network: StakeholderNetwork
  let frame: Rect
  let measurer: any TextMeasurer

  /// The names that found a free place, the most important first, and the people whose names did not.
  var placed: (labels: [LabelPlacement.Placed], unnamed: [String]) {
    let plan = layout.plan
    let content = plan.content
    let requests = plan.bridges.map { person -> LabelPlacement.Request in
      let id = content.people[person]
      return LabelPlacement.Request(
        subject: id.text, dot: layout.dots[person], radius: 15,
        text: TextBlock(
          network.person(id)?.displayName ?? id.text, .emphasis, maxWidth: 216, maxLines: 2,
          measurer: measurer))
    }
    let named = plan.bridges.map { Rect(center: layout.dots[$0], size: Size(26, 26)) }
    let nodes = layout.dots.map { Rect(center: $0, size: Size(24, 24)) }
    let badges = (layout.bands.map(\.badge) + layout.gaps.map(\.badge)).map {
      Rect(center: $0, size: Size(40, 40))
    }
    let ways = layout.paths.map(\.path) + layout.bands.map(\.path) + layout.gaps.map(\.path)
    let segments = ways.flatMap { way in
      way.lines(steps: 6).map { ($0.start, $0.end) }
    }
    let headers = layout.cards.indices.map { layout.headerRect($0).inset(6, 6) } + badges
    let placed = LabelPlacement(
      frame: frame, nodes: nodes, headers: headers + named, segments: segments
    ).placed(requests)
    var labels: [LabelPlacement.Placed] = []
    for label in placed {
      let isFree =
        frame.inset(-8, -8).contains(Point(label.plate.x, label.plate.y))
        && frame.inset(-8, -8).contains(Point(label.plate.maxX, label.plate.maxY))
        && !headers.contains { $0.overlaps(label.plate, tolerance: 1) }
        && !labels.contains { $0.plate.overlaps(label.plate, tolerance: 1) }
      if isFree { labels.append(label) }
    }
    let free = Set(labels.map(\.request.subject))
    return (labels, requests.map(\.subject).filter { !free.contains($0) })
  }
}

extension Diagnostic {
  /// Names that found no free place.
  static func unnamed(_ people: [String]) -> Diagnostic {
    Diagnostic(
      "W606", .note,
      "there is no room for \(people.count == 1 ? "one name" : "\(people.count) names"): "
        + people.joined(separator: ", "))
  }
}
