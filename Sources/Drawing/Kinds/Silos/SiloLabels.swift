import StakeholderModel

/// Names for the people who are most often between others, where they hide least.
struct SiloLabels {
  let layout: SiloLayout
  let network: StakeholderNetwork
  let frame: Rect
  let measurer: any TextMeasurer

  /// The names and their places, the most important first.
  var placed: [LabelPlacement.Placed] {
    let plan = layout.plan
    let content = plan.content
    let requests = plan.bridges.map { person -> LabelPlacement.Request in
      let id = content.people[person]
      return LabelPlacement.Request(
        subject: id.text, dot: layout.dots[person], radius: 15,
        text: TextBlock(
          network.person(id)?.displayName ?? id.text, .emphasis, maxWidth: 300,
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
    return LabelPlacement(
      frame: frame, nodes: nodes,
      headers: layout.cards.indices.map { layout.headerRect($0).inset(6, 6) }
        + badges + named,
      segments: segments
    ).placed(requests)
  }
}
