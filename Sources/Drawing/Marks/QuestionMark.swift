/// The grey question mark of something that nobody recorded.
package enum QuestionMark {
  /// The mark, centered.
  package static func item(at center: Point, _ theme: Theme) -> Scene.Item {
    let lettering = Lettering.strong
    return Scene.Item(
      .text(
        "?", at: Point(center.x, center.y + lettering.baselineDrop),
        style: lettering.style(theme.ink3, .middle)), .label)
  }
}
