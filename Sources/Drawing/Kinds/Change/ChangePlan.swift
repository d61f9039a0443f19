import StakeholderModel

/// How two rounds are drawn: side by side where few people allow it, else in one panel.
struct ChangePlan: Sendable {
  /// Which round a panel shows.
  enum Panel: Sendable, Hashable {
    /// The first round as it was.
    case before
    /// The second round, with what changed.
    case after
  }

  /// The most people of two panels side by side.
  static let mostInPanels = 20
  /// The most people with all their names.
  static let mostPills = 60
  /// The most people on one picture.
  static let most = 150
  /// How many names stand beside dots.
  static let namedDots = 12

  let network: ChangeNetwork
  /// Whether both rounds are drawn.
  let hasPanels: Bool
  /// Whether people are pills.
  let hasPills: Bool
  /// Those who are drawn; where there is one panel, not those who left.
  let drawn: [Int]
  /// One tone for each of ``drawn``.
  let tones: [Tone]
  /// The names of groups with their tones; empty where there is one group or too many.
  let groups: [(name: String, tone: Tone)]
  /// The numbers among ``drawn`` whose names stand beside their dots, the most changed first.
  let named: [Int]
  private let measurer: any TextMeasurer
  private let touched: Set<Int>

  init(_ network: ChangeNetwork, measurer: any TextMeasurer) {
    let hasPanels = network.nodes.count <= Self.mostInPanels
    let drawn = network.nodes.indices.filter { hasPanels || network.nodes[$0].isAfter }
    let sizes = network.groups.indices.map { group in
      network.nodes.count { $0.group == group }
    }
    let assigned = Tone.assigned(toGroupsOf: sizes)
    let isGrouped = network.groups.count > 1
    tones = drawn.map { node in
      network.nodes[node].group.map { isGrouped ? assigned[$0] : .category(0) } ?? .neutral
    }
    groups =
      isGrouped && network.groups.count <= Theme.categoryCount
      ? zip(network.groups, assigned).map { ($0, $1) } : []
    let touched = network.touched
    var changes = [Int](repeating: 0, count: network.nodes.count)
    for line in network.lines where line.change != nil && line.change != .uncertain {
      changes[line.source] += 1
      changes[line.target] += 1
    }
    let ranked = drawn.indices.filter { touched.contains(drawn[$0]) }
      .sorted { (-changes[drawn[$0]], $0) < (-changes[drawn[$1]], $1) }
    let pillArea = drawn.reduce(0.0) { sum, node in
      sum
        + PersonPill(network.nodes[node].name, .bridge, maxWidth: 240, measurer: measurer)
        .size.width * PersonPill.height
    }
    hasPills =
      drawn.count <= 30 || drawn.count <= Self.mostPills && pillArea <= 0.25 * 1422 * 740
    named = Array(ranked.prefix(drawn.count <= Self.mostPills ? 30 : Self.namedDots))
    self.network = network
    self.hasPanels = hasPanels
    self.drawn = drawn
    self.measurer = measurer
    self.touched = touched
  }

  /// The gap to leave between people.
  var gap: Size { hasPills ? Size(22, 30) : Size(24, 24) }

  /// How wide a heading is.
  func width(of heading: String) -> Double { measurer.width(of: heading, in: .boxTitle) }

  /// How much room somebody takes in either round.
  func size(of place: Int) -> Size {
    guard hasPills else { return PersonDot(.champion, tone: tones[place]).size }
    return pill(place, .bridge).size
  }

  private func pill(_ place: Int, _ style: PersonPill.Style) -> PersonPill {
    PersonPill(
      network.nodes[drawn[place]].name, style, tone: tones[place], maxWidth: hasPanels ? 250 : 260,
      maxLines: 2, measurer: measurer)
  }

  /// Whether somebody is in the round that a panel shows.
  func isShown(_ place: Int, in panel: Panel) -> Bool {
    let node = network.nodes[drawn[place]]
    return panel == .before ? node.isBefore : node.isAfter
  }

  /// The body of somebody in a panel.
  func items(
    of place: Int, at center: Point, in panel: Panel, _ theme: Theme
  ) -> [Scene.Item] {
    let node = network.nodes[drawn[place]]
    let isChampion = panel == .before ? node.wasChampion : node.isChampion
    let isQuiet = panel == .after && !touched.contains(drawn[place]) && !isChampion
    let rect = Rect(center: center, size: size(of: place))
    let ring: TurnoverRing? =
      node.turnover == (panel == .before ? .left : .joined) ? node.turnover : nil
    let body: [Scene.Item]
    if hasPills {
      let style: PersonPill.Style = isChampion ? .champion : isQuiet ? .faded : .person
      body = pill(place, style).items(
        at: Point(rect.x, rect.y), width: rect.width, in: theme, subject: node.id)
    } else {
      let style: PersonDot.Style = isChampion ? .champion : isQuiet ? .faded : .person
      body = PersonDot(style, tone: tones[place]).items(at: center, in: theme, subject: node.id)
    }
    return (ring.map { [$0.item(around: rect, in: theme, subject: node.id)] } ?? []) + body
  }

  /// The lines that a panel draws, as numbers of the network's lines, with their ends among ``drawn``.
  func lines(in panel: Panel) -> [(line: Int, source: Int, target: Int)] {
    var places: [Int: Int] = [:]
    for (place, node) in drawn.enumerated() where isShown(place, in: panel) { places[node] = place }
    return network.lines.enumerated().compactMap { number, line in
      guard let source = places[line.source], let target = places[line.target],
        panel == .after || line.before != nil
      else { return nil }
      return (number, source, target)
    }
  }
}
