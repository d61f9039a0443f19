extension PlacedParts {
  /// The tray with its heading, where there is one.
  func trayItems(heading: String, in theme: Theme) -> [Scene.Item] {
    guard let tray else { return [] }
    let panel = Scene.Item(
      .rectangle(tray, radius: 14, fill: theme.panel, stroke: nil), .frame)
    let lettering = Lettering.emphasis
    // Beside the first row, which is at least as high as a pill.
    let baseline = tray.y + min(tray.height, 74) / 2 + lettering.baselineDrop
    let words = Scene.Item(
      .text(heading, at: Point(tray.x + 22, baseline), style: lettering.style(theme.ink2)), .label)
    return [panel, words]
  }

  /// Dotted frames around the smaller pieces.
  func frameItems(in theme: Theme) -> [Scene.Item] {
    frames.map { frame in
      Scene.Item(
        .rectangle(
          frame, radius: 16, fill: nil, stroke: Stroke(theme.rule, width: 2, dash: [3, 6])),
        .frame)
    }
  }
}
