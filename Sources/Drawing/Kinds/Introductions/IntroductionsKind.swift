import Findings
import StakeholderModel

extension DiagramKind {
  /// Who should meet whom, through whom and about what.
  public static let introductions = DiagramKind(
    id: "introductions",
    summary: "Who should meet whom, through whom and about what, and what it changes.",
    shows: []
  ) { content, studio throws(DrawingError) in
    try IntroductionsComposer.composition(content, studio)
  }
}

/// Makes a picture of introductions.
enum IntroductionsComposer {
  /// More rows than this do not fit a slide.
  static let mostRows = 5

  static func composition(
    _ content: PictureContent, _ studio: Studio
  ) throws(DrawingError) -> Composition {
    guard content.sharing != .public else {
      throw .unsuitable(
        reason: "introductions are between people, who are not shown in public",
        advice: "share it with the team or with partners")
    }
    let found = content.reading.introductions(count: mostRows)
    let shown = found.shown(in: content.network)
    guard !shown.list.isEmpty else {
      throw .unsuitable(
        reason: "there is no introduction to draw",
        advice: shown.limitWords?.text(in: content.network) ?? "crosstie introduce says why")
    }
    let words = IntroductionsWords(
      shown, content, hasOneSided: IntroductionRows.hasOneSided(shown, content))
    let title = PictureTitle(content, shows: [], neutral: words.title)
    let slide = Slide(
      title: title.text, subtitle: title.subtitle(words.encoding), legend: words.legend,
      footer: words.footer, measurer: studio.measurer)
    let rows = IntroductionRows(shown, content, in: slide.contentBox, measurer: studio.measurer)
    let description = PictureDescription.text(words.drawn, content, shows: [])
    return Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: rows.items(in: theme)))
    }
  }
}
