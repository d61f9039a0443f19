import Findings
import StakeholderModel

extension DiagramKind {
  /// The people who join groups.
  public static let bridges = DiagramKind(
    id: "bridges",
    summary: "The people who join groups, and the links between groups that hang on one of them.",
    shows: ["spof.node", "link.onePerson"]
  ) { content, studio throws(DrawingError) in
    try await BridgesComposer.composition(content, studio)
  }
}

/// Makes a picture of bridges.
enum BridgesComposer {
  static func composition(
    _ content: PictureContent, _ studio: Studio
  ) async throws(DrawingError) -> Composition {
    let bridges = BridgesPlan(content)
    try check(bridges, content)
    let tones = CardTones(bridges.whole, content.network)
    let words = BridgesWords(bridges, tones: tones, picture: content)
    let title = PictureTitle(content, shows: words.shows, neutral: words.neutralTitle)
    let slide = Slide(
      title: title.text, subtitle: title.subtitle(words.encoding), legend: words.legend,
      footer: words.footer, measurer: studio.measurer)
    let shaping = AllianceShaping(
      plan: bridges.plan, tones: tones, network: content.network, measurer: studio.measurer)
    let layout = try await AllianceLayout.found(
      shaping, kept: KeptCards(bridges.plan, content.network), in: slide.contentBox,
      studio: studio)
    let description = PictureDescription.text(words.drawn, content, shows: words.shows)
    let positions = layout.positions
    return Composition { theme in
      Picture(
        scene: slide.scene(
          in: theme, description: description,
          content: AlliancePainting(layout: layout, theme: theme).items),
        positions: positions, diagnostics: layout.diagnostics)
    }
  }

  private static func check(
    _ bridges: BridgesPlan, _ content: PictureContent
  ) throws(DrawingError) {
    if content.reading.informant != nil {
      throw .unsuitable(
        reason: "the ties come from one source, which always looks like the center",
        advice: "ask the others whom they work with, or draw --kind alliance")
    }
    if bridges.drawn.isEmpty {
      throw .unsuitable(
        reason: "nobody is known to have ties to several organizations",
        advice: "record who works with whom across organizations")
    }
    if bridges.whole.cards.count > AllianceComposer.mostCards {
      throw .unsuitable(
        reason: "\(bridges.whole.cards.count) groups do not fit on cards",
        advice: "group people at a higher level with --level")
    }
  }
}
