/// Words broken into lines that fit a width.
package struct TextBlock: Sendable, Hashable {
  /// The lines from the top; at least one.
  package let lines: [String]
  /// The width of the widest line in pixels.
  package let width: Double
  /// Whether words were left out.
  package let isCut: Bool
  /// The size and weight.
  package let lettering: Lettering

  /// Breaks words at word ends; a word that does not fit a line is broken inside, and what does not
  /// fit the last line is replaced by an ellipsis.
  ///
  /// - Parameters:
  ///   - text: Any text; control characters and line breaks count as spaces.
  ///   - lettering: The size and weight.
  ///   - maxWidth: The widest a line may be.
  ///   - maxLines: The most lines; at least 1.
  ///   - short: A shorter name to use when `text` would be cut.
  ///   - measurer: Tells how wide text is.
  package init(
    _ text: String, _ lettering: Lettering, maxWidth: Double, maxLines: Int = 1,
    short: String? = nil, measurer: any TextMeasurer
  ) {
    let fitted = LineBreaker(lettering, maxWidth, measurer).lines(text, atMost: maxLines)
    if fitted.isCut, let short, !short.isEmpty, short != text {
      self.init(
        short, lettering, maxWidth: maxWidth, maxLines: maxLines, measurer: measurer)
      return
    }
    self.init(fitted.lines, lettering, isCut: fitted.isCut, measurer: measurer)
  }

  /// Breaks words like the other initializer, then evens out the lengths of the lines.
  package init(
    balancing text: String, _ lettering: Lettering, maxWidth: Double, maxLines: Int,
    measurer: any TextMeasurer
  ) {
    var best = LineBreaker(lettering, maxWidth, measurer).lines(text, atMost: maxLines)
    var width = maxWidth - 20
    while best.lines.count > 1, !best.isCut, width > maxWidth / 3 {
      let tried = LineBreaker(lettering, width, measurer).lines(text, atMost: maxLines)
      guard tried.lines.count == best.lines.count, !tried.isCut, !tried.brokeWord else { break }
      best = tried
      width -= 20
    }
    self.init(best.lines, lettering, isCut: best.isCut, measurer: measurer)
  }

  private init(
    _ lines: [String], _ lettering: Lettering, isCut: Bool, measurer: any TextMeasurer
  ) {
    self.lines = lines
    self.isCut = isCut
    self.lettering = lettering
    width = lines.map { measurer.width(of: $0, in: lettering) }.max() ?? 0
  }

  /// The lines set under each other, the first baseline at `point`.
  package func items(
    at point: Point, leading: Double, color: Color, anchor: TextStyle.Anchor = .start,
    role: Scene.Role = .label, subject: String? = nil
  ) -> [Scene.Item] {
    lines.enumerated().map { number, line in
      Scene.Item(
        .text(
          line, at: Point(point.x, point.y + Double(number) * leading),
          style: lettering.style(color, anchor)), role, subject: subject)
    }
  }

  /// The lines set around the middle of a row at `center`.
  package func items(
    centeredAt center: Point, leading: Double, color: Color,
    anchor: TextStyle.Anchor = .middle, role: Scene.Role = .label, subject: String? = nil
  ) -> [Scene.Item] {
    let first = center.y + lettering.baselineDrop - Double(lines.count - 1) / 2 * leading
    return items(
      at: Point(center.x, first), leading: leading, color: color, anchor: anchor, role: role,
      subject: subject)
  }
}
