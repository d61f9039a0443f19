import NetworkAnalysis
import StakeholderModel

/// Sizes the cards of a picture of silos for their people.
struct SiloCards {
  private let plan: SiloPlan
  private let tones: CardTones
  private let measurer: any TextMeasurer
  /// How many people each card is sized for.
  private let people: [Int]
  /// How many of them have no recorded tie.
  private let isolates: [Int]

  /// Areas per person and per card, in square pixels, at scale 1.
  private static let areaPerPerson = 2350.0
  private static let areaPerCard = 7000.0
  private static let leastWidth = 262.0
  private static let header = 81.0

  init(_ plan: SiloPlan, kept: KeptDots, tones: CardTones, measurer: any TextMeasurer) {
    self.plan = plan
    self.tones = tones
    self.measurer = measurer
    people = plan.content.cards.indices.map(kept.peopleThen)
    isolates = plan.content.cards.indices.map { card in
      plan.content.members(of: card).count { plan.isolates.contains($0) }
    }
  }

  /// The scales to try, from the largest.
  ///
  /// Less than half of the slide is for cards; the rest keeps their ties apart.
  func scales(in box: Rect) -> [Double] {
    let count = Double(people.count)
    let rooms = Self.areaPerPerson * Double(people.reduce(0, +)) + Self.areaPerCard * count
    let free = 0.44 * box.width * box.height - count * Self.leastWidth * Self.header
    let first = min(1.42, max(0.62, free / rooms))
    return [first, max(0.55, 0.85 * first), max(0.5, 0.7 * first)]
  }

  /// The cards at a scale.
  func cards(scale: Double) -> [OrganizationCard] {
    plan.content.cards.enumerated().map { number, card in
      let count = plan.content.members(of: number).count
      return OrganizationCard(
        card.name, short: card.shortName, second: Self.second(count, plan.mixing[number]),
        tone: tones.tones[number], isSilo: plan.isSilo(number),
        content: .room(room(number, scale: scale)), minimumWidth: 240, measurer: measurer)
    }
  }

  /// The room that keeps dots apart, a little wider than high.
  private func room(_ card: Int, scale: Double) -> Size {
    let area = scale * (Self.areaPerPerson * Double(people[card]) + Self.areaPerCard)
    var width = max((1.55 * area).squareRoot(), Self.leastWidth)
    var height = max(area / width, 48)
    let tray = isolates[card] > 0 ? DotLayout.trayHeight : 0
    // Dots must find places even when none of the space between them is used well.
    while DotLayout.capacity(Size(width, height - tray)) < people[card] - isolates[card] {
      width *= 1.08
      height *= 1.08
    }
    return Size(width.rounded(.up), (height + tray * 0.4).rounded(.up))
  }

  /// "18 people · 78% inside": the share of the group's ties that stay in it.
  private static func second(_ people: Int, _ mixing: GroupMixing?) -> String {
    let count = counted(people, "person", "people")
    guard let share = mixing?.shareInside else { return count }
    return "\(count) · \(Int((100 * share).rounded()))% inside"
  }
}
