import StakeholderModel

/// The boxes of a map of organizations, and how many of them a slide can hold.
struct OrganizationPlan: Sendable {
  /// The most boxes with everything on them.
  static let fullCount = 25
  /// The most boxes at all.
  static let mostCount = 60
  /// The largest share of the room that boxes may cover, gaps included.
  static let mostCovered = 0.62

  let network: OrganizationNetwork
  let looks: OrganizationLooks
  let boxes: [OrganizationBox]

  /// Whether boxes are small and say only the name.
  var isReduced: Bool { network.nodes.count > Self.fullCount }

  /// The gap to leave between boxes.
  var gap: Size { isReduced ? Size(26, 24) : Size(54, 40) }

  /// Takes as many organizations as a slide holds: all, or those with the most ties.
  init(_ content: PictureContent, measurer: any TextMeasurer) {
    let everything = OrganizationNetwork(content)
    let room = 1422.0 * 790
    var plan = OrganizationPlan(
      everything.nodes.count > Self.mostCount ? everything.largest(Self.mostCount) : everything,
      content, measurer)
    while plan.covered > Self.mostCovered * room, plan.isReduced {
      let fewer = max(Self.fullCount, plan.network.nodes.count - 2)
      plan = OrganizationPlan(everything.largest(fewer), content, measurer)
    }
    self = plan
  }

  private init(
    _ network: OrganizationNetwork, _ content: PictureContent, _ measurer: any TextMeasurer
  ) {
    let looks = OrganizationLooks(network, in: content.network, measurer: measurer)
    let isReduced = network.nodes.count > Self.fullCount
    let degrees = network.degrees
    self.network = network
    self.looks = looks
    boxes = network.nodes.enumerated().map { number, node in
      let isSmall = isReduced || degrees[number] == 0
      let hasSecond = network.nodes.count <= OrganizationLooks.mostWithSecondLine
      let second = looks.sectorsFitBoxes ? node.sector : hasSecond ? Self.size(of: node) : nil
      return isSmall
        ? OrganizationBox(
          node.shortName, tone: looks.tones[number], wrapWidth: isReduced ? 170 : 230,
          lettering: .cardTitle, measurer: measurer)
        : Self.fullBox(node, second: second, tone: looks.tones[number], measurer)
    }
  }

  /// A box with the whole name where three lines hold it, wide or narrow, else the short one.
  private static func fullBox(
    _ node: OrganizationNetwork.Node, second: String?, tone: Tone, _ measurer: any TextMeasurer
  ) -> OrganizationBox {
    let widths: [Double] = [OrganizationLooks.boxWidth, 275, 320]
    let boxes = widths.lazy.map { width in
      OrganizationBox(node.name, second: second, tone: tone, wrapWidth: width, measurer: measurer)
    }
    return boxes.first { !$0.title.isCut }
      ?? OrganizationBox(
        node.name, short: node.shortName, second: second, tone: tone, wrapWidth: 320,
        measurer: measurer)
  }

  private static func size(of node: OrganizationNetwork.Node) -> String? {
    if node.isFew { return "Fewer than five people" }
    return node.people > 0 ? counted(node.people, "person", "people") : nil
  }

  /// The area of all boxes with their gaps.
  private var covered: Double {
    boxes.reduce(0) { $0 + ($1.size.width + gap.width) * ($1.size.height + gap.height) }
  }
}
