import NetworkAnalysis

/// The cards of a picture of silos, sized for their people.
struct SiloCards: Sendable {
  let cards: [OrganizationCard]

  /// Areas per person and per card, in square pixels; for 120 people on a slide at scale 1.
  private static let areaPerPerson = 2350.0
  private static let areaPerCard = 7000.0
  private static let leastWidth = 262.0
  private static let header = 81.0

  /// The scales that are tried, from the largest.
  ///
  /// Less than half of the slide is for cards; the rest keeps their ties apart.
  static func scales(_ plan: SiloPlan, in box: Rect) -> [Double] {
    let people = Double(plan.content.people.count)
    let count = Double(plan.content.cards.count)
    let rooms = areaPerPerson * people + areaPerCard * count
    let free = 0.44 * box.width * box.height - count * leastWidth * header
    let first = min(1.42, max(0.62, free / rooms))
    return [first, max(0.55, 0.85 * first), max(0.5, 0.7 * first)]
  }

  init(
    _ plan: SiloPlan, tones: CardTones, scale: Double, measurer: any TextMeasurer
  ) {
    cards = plan.content.cards.enumerated().map { number, card in
      let dots = plan.content.members(of: number)
      let room = Self.room(
        people: dots.count, isolates: dots.count { plan.isolates.contains($0) }, scale: scale)
      return OrganizationCard(
        card.name, short: card.shortName, second: Self.second(dots.count, plan.mixing[number]),
        tone: tones.tones[number], isSilo: plan.isSilo(number), content: .room(room),
        minimumWidth: 240, measurer: measurer)
    }
  }

  /// The room that keeps dots apart, a little wider than high.
  private static func room(people: Int, isolates: Int, scale: Double) -> Size {
    let area = scale * (areaPerPerson * Double(people) + areaPerCard)
    var width = max((1.55 * area).squareRoot(), leastWidth)
    var height = max(area / width, 48)
    let tied = people - isolates
    let tray = isolates > 0 ? DotLayout.trayHeight : 0
    // Dots must find places even when none of the space between them is used well.
    while DotLayout.capacity(Size(width, height - tray)) < tied {
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
