import Findings
import StakeholderModel

/// How the organizations and ties of a picture look, and what their looks mean.
struct OrganizationLooks: Sendable {
  /// The color of each organization.
  let tones: [Tone]
  /// The sectors that have a color, in the order of first mention.
  let sectors: [(name: String, tone: Tone)]
  /// Whether every sector fits one line of a box.
  let sectorsFitBoxes: Bool
  /// The look of each tie.
  let styles: [TieStyle]
  /// Whether the lines stand for numbers of pairs of people.
  let showsCounts: Bool
  private let bands: CountBands
  private let network: OrganizationNetwork

  /// The most boxes that have room for a second line.
  static let mostWithSecondLine = 16
  /// The width at which names in boxes are wrapped.
  static let boxWidth = 230.0

  init(
    _ network: OrganizationNetwork, in file: StakeholderNetwork, measurer: any TextMeasurer
  ) {
    self.network = network
    let named = network.nodes.compactMap(\.sector)
    let order = file.organizations.compactMap(\.recordedSector)
    var sectors: [String] = []
    for sector in order where named.contains(sector) && !sectors.contains(sector) {
      sectors.append(sector)
    }
    sectorsFitBoxes =
      !sectors.isEmpty && network.nodes.count <= Self.mostWithSecondLine
      && sectors.allSatisfy { measurer.width(of: $0, in: .body) <= Self.boxWidth }
    let assigned =
      Self.tonesOfGroups(sectors)
      ?? Tone.assigned(toGroupsOf: sectors.map { sector in named.count { $0 == sector } })
    self.sectors = zip(sectors, assigned).map { ($0, $1) }
    tones = network.nodes.map { node in
      guard !sectors.isEmpty else { return .category(0) }
      return node.sector.flatMap { sectors.firstIndex(of: $0) }.map { assigned[$0] } ?? .neutral
    }
    let counts = network.lines.map(\.count).filter { $0 > 0 }
    bands = CountBands(of: counts)
    showsCounts = (counts.max() ?? 0) > 1
    let fadesBelow = Self.median(of: network)
    let isDense = network.lines.count > 3 * network.nodes.count
    styles = network.lines.map { [showsCounts, bands] line in
      var style = TieStyle(
        showsCounts && line.count > 0
          ? bands.strength(of: line.count)
          : TieStrength(of: line.level))
      style.isThin = isDense
      style.isFormal = line.isFormal && line.count == 0
      style.evidence = line.evidence
      style.isOneSided = line.isOneSided
      style.isFaded = Self.weight(of: line) < fadesBelow
      return style
    }
  }

  /// The tones of sectors that are stakeholder groups, all of them; else `nil`.
  private static func tonesOfGroups(_ sectors: [String]) -> [Tone]? {
    let groups = sectors.compactMap { sector in
      StakeholderGroup.allCases.first { $0.title == sector }
    }
    return groups.count == sectors.count ? groups.map(\.tone) : nil
  }

  /// Whether some ties are drawn as context because there are too many to follow.
  var fades: Bool { styles.contains(where: \.isFaded) }

  /// Legend rows for what occurs in the picture.
  func legendRows(scale: TieScale?) -> [Legend.Row] {
    var rows: [Legend.Row] = []
    if !sectorsFitBoxes, sectors.count > 1 || tones.contains(.neutral) {
      rows += sectors.filter { $0.tone != .other }.map { Legend.Row(.group($0.tone), $0.name) }
      if tones.contains(.other) { rows.append(Legend.Row(.group(.other), "Other sectors")) }
      if tones.contains(.neutral) {
        rows.append(Legend.Row(.group(.neutral), "Not recorded"))
      }
    }
    rows = championRows + tieRows(scale: scale) + rows
    return rows.map { $0.thinned(if: styles.contains(where: \.isThin)) }
  }

  private func tieRows(scale: TieScale?) -> [Legend.Row] {
    let drawn = styles.filter { !$0.isFaded }
    var rows: [Legend.Row] = []
    if showsCounts {
      for band in bands.bands.reversed()
      where drawn.contains(where: { $0.strength == band.strength }) {
        rows.append(Legend.Row(.tie(TieStyle(band.strength)), band.words))
      }
      rows.append(Legend.Row(.count, "Pairs of people who work together"))
    }
    let others = zip(network.lines, styles).filter { !showsCounts || $0.0.count == 0 }
    rows += TieWords(scale: scale ?? .seed).legendRows(
      others.map(\.1).filter { !$0.isFaded }, levels: others.map(\.0.level)
    )
    if showsCounts {
      let marks = TieWords(scale: scale ?? .seed).legendRows(drawn, levels: []).dropFirst()
      rows += marks.filter { mark in !rows.contains { $0.mark == mark.mark } }
    }
    if fades {
      var style = TieStyle()
      style.isFaded = true
      rows.append(Legend.Row(.tie(style), "Weaker half of the ties"))
    }
    return rows
  }

  private var championRows: [Legend.Row] {
    let states = network.nodes.compactMap(\.champions)
    let words: [(state: CoverageState, words: String)] = [
      (.active, "Has an active champion"), (.lapsed, "Had a champion, has none now"),
      (.none, "Asked, no champion"), (.notAsked, "Champion not asked yet"),
    ]
    return words.filter { states.contains($0.state) }
      .map { Legend.Row(.champion($0.state), $0.words) }
  }

  private static func weight(of line: OrganizationNetwork.Line) -> Int {
    line.count > 0 ? line.count : line.level?.rawValue ?? 0
  }

  /// The weight below which ties fade: the median where there are more than 25 organizations and
  /// more ties than the eye can follow, else nothing.
  private static func median(of network: OrganizationNetwork) -> Int {
    let weights = network.lines.map(weight).sorted()
    guard network.nodes.count > OrganizationPlan.fullCount,
      weights.count > 2 * network.nodes.count
    else { return 0 }
    return weights[weights.count / 2]
  }
}

extension Legend.Row {
  /// The row with a thin line, as in a picture that draws thin lines.
  func thinned(if isThin: Bool) -> Legend.Row {
    guard isThin, case .tie(var style) = mark else { return self }
    style.isThin = true
    return Legend.Row(.tie(style), words)
  }
}
