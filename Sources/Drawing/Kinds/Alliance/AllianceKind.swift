import Findings
import StakeholderModel

extension DiagramKind {
  /// Organizations as cards, their people as pills, and who works with whom.
  public static let alliance = DiagramKind(
    id: "alliance",
    summary: "People inside their organizations, champions first, and who works with whom.",
    shows: [
      "network.singleInformant", "champion.none", "champion.lapsed", "champion.single",
      "champion.coverage", "link.singleThread", "actor.isolated",
    ]
  ) { content, studio throws(DrawingError) in
    try await AllianceComposer.composition(content, studio)
  }
}

/// Makes a picture of an alliance.
enum AllianceComposer {
  static let mostPeople = 60
  static let mostCards = 14

  static func composition(
    _ content: PictureContent, _ studio: Studio
  ) async throws(DrawingError) -> Composition {
    let plan = AlliancePlan(content)
    try check(plan)
    let tones = CardTones(plan.content, content.network)
    let words = AllianceWords(plan: plan, tones: tones, picture: content)
    let title = PictureTitle(
      content, shows: words.shows, neutral: words.neutralTitle)
    let slide = Slide(
      title: title.text, subtitle: title.subtitle(words.encoding), legend: words.legend,
      footer: words.footer, measurer: studio.measurer)
    let shaping = AllianceShaping(
      plan: plan, tones: tones, network: content.network, measurer: studio.measurer)
    let kept = KeptCards(plan, content.network)
    let layout = try await AllianceLayout.found(
      shaping, kept: kept, in: slide.contentBox, studio: studio)
    let description = PictureDescription.text(
      words.encoding, content, shows: words.shows)
    let positions = layout.positions
    return Composition { theme in
      Picture(
        scene: slide.scene(
          in: theme, description: description,
          content: AlliancePainting(layout: layout, theme: theme).items),
        positions: positions, diagnostics: layout.diagnostics)
    }
  }

  private static func check(_ plan: AlliancePlan) throws(DrawingError) {
    let people = plan.content.people.count
    let cards = plan.cards.count
    if cards == 0 {
      throw .unsuitable(
        reason: "there is nobody in this file to put on a card",
        advice: "add people or organizations")
    }
    if people > mostPeople || cards > mostCards {
      throw .unsuitable(
        reason: "\(people) people in \(cards) groups do not fit on cards with names",
        advice: people > 150 ? "use --kind organizations" : "use --kind silos")
    }
  }
}

extension AllianceLayout {
  /// The places of cards and people, to start from next time.
  var positions: [KeptPosition] {
    let content = model.plan.content
    let places = places
    var positions: [KeptPosition] = []
    for (card, rect) in rects.enumerated() {
      if !content.cards[card].id.isEmpty {
        positions.append(
          KeptPosition(id: content.cards[card].id, x: rect.center.x, y: rect.center.y))
      }
      for (row, place) in places[card].enumerated() {
        guard let person = model.plan.cards[card].rows[row].person else { continue }
        let center = place.pill.center + Point(rect.x, rect.y)
        positions.append(
          KeptPosition(id: content.people[person].text, x: center.x, y: center.y))
      }
    }
    return positions
  }
}
