import Findings
import StakeholderModel

extension DiagramKind {
  /// Groups as cards, their people as dots, ties between groups as bundles.
  public static let silos = DiagramKind(
    id: "silos",
    summary: "People as dots inside their groups, and the ties that cross from group to group.",
    shows: [
      "network.singleInformant", "silo.group", "silo.pair", "silo.overall", "link.singleThread",
      "actor.isolated",
    ]
  ) { content, studio throws(DrawingError) in
    try await SiloComposer.composition(content, studio)
  }
}

/// Makes a picture of silos.
enum SiloComposer {
  static let mostCards = 24

  static func composition(
    _ content: PictureContent, _ studio: Studio
  ) async throws(DrawingError) -> Composition {
    let plan = SiloPlan(content)
    try check(plan)
    let tones = CardTones(plan.content, content.network)
    let words = SiloWords(plan: plan, tones: tones, picture: content)
    let title = PictureTitle(content, shows: words.shows, neutral: words.neutralTitle)
    let slide = Slide(
      title: title.text, subtitle: title.subtitle(words.encoding), legend: words.legend,
      footer: words.footer, measurer: studio.measurer)
    let layout = try await SiloLayout.found(
      plan, kept: KeptDots(plan.content, content.network), tones: tones, in: slide.contentBox,
      studio: studio)
    let (labels, unnamed) = SiloLabels(
      layout: layout, network: content.network, frame: slide.contentBox, measurer: studio.measurer
    ).placed
    let description = PictureDescription.text(
      words.encoding, content, shows: words.shows)
    let positions = positions(layout)
    let diagnostics = layout.diagnostics + (unnamed.isEmpty ? [] : [.unnamed(unnamed)])
    return Composition { theme in
      Picture(
        scene: slide.scene(
          in: theme, description: description,
          content: SiloPainting(layout: layout, labels: labels, theme: theme).items),
        positions: positions, diagnostics: diagnostics)
    }
  }

  private static func check(_ plan: SiloPlan) throws(DrawingError) {
    let people = plan.content.people.count
    let cards = plan.content.cards.count
    if people == 0 {
      throw .unsuitable(
        reason: "nobody in this file can be drawn as a dot",
        advice: "--kind organizations shows organizations without people")
    }
    if people > DiagramKind.picturedPeople || cards > mostCards {
      throw .unsuitable(
        reason: "\(people) people in \(cards) groups are too many for one picture",
        advice: "use --kind organizations, or group people at a higher level")
    }
  }

  private static func positions(_ layout: SiloLayout) -> [KeptPosition] {
    let content = layout.plan.content
    let cards = zip(content.cards, layout.rects).filter { !$0.0.id.isEmpty }.map {
      KeptPosition(id: $0.id, x: $1.center.x, y: $1.center.y)
    }
    let people = zip(content.people, layout.dots).map {
      KeptPosition(id: $0.text, x: $1.x, y: $1.y)
    }
    return cards + people
  }
}
