import StakeholderModel

/// Paints two rounds that are laid out.
extension ChangeLayout {
  /// The picture in a theme, with everybody's place in the last panel.
  func picture(in theme: Theme) -> Picture {
    let content = panels.flatMap { items(of: $0, theme) } + stripItems(theme)
    return Picture(
      scene: slide.scene(in: theme, description: words.description, content: content),
      diagnostics: diagnostics)
  }

  private func stripItems(_ theme: Theme) -> [Scene.Item] {
    guard let strip, let frame = panels.first?.frame else { return [] }
    return strip.items(at: Point(frame.x, frame.maxY + 20), in: theme)
  }

  private func items(of placed: PlacedPanel, _ theme: Theme) -> [Scene.Item] {
    let labelItems = placed.labels.flatMap { $0.items(in: theme) }
    let leaders = labelItems.filter { $0.role == .ornament }
    let names = labelItems.filter { $0.role != .ornament }
    let bodies = plan.drawn.indices.filter { plan.isShown($0, in: placed.panel) }
      .flatMap { plan.items(of: $0, at: placed.centers[$0], in: placed.panel, theme) }
    return headingItems(placed, theme)
      + trayItems(placed, theme)
      + placed.parts.frameItems(in: theme) + tieItems(placed, theme) + leaders + bodies + names
  }

  /// The tray, where somebody of the panel's round lies in it.
  private func trayItems(_ placed: PlacedPanel, _ theme: Theme) -> [Scene.Item] {
    let isUsed = plan.drawn.indices.contains { place in
      plan.isShown(place, in: placed.panel)
        && placed.parts.tray?.contains(placed.centers[place]) ?? false
    }
    return isUsed ? placed.parts.trayItems(heading: Self.trayHeading, in: theme) : []
  }

  private func headingItems(_ placed: PlacedPanel, _ theme: Theme) -> [Scene.Item] {
    guard plan.hasPanels else { return [] }
    let frame = Scene.Item(
      .rectangle(
        placed.frame, radius: 16, fill: nil, stroke: Stroke(theme.rule, width: 2)), .frame)
    let heading = words.heading(of: placed.panel)
    let at = Point(placed.frame.x + 24, placed.frame.y + 38)
    let title = Scene.Item(
      .text(heading.title, at: at, style: Lettering.boxTitle.style(theme.ink)), .frame)
    let told = Scene.Item(
      .text(
        heading.told, at: Point(at.x + heading.width + 18, at.y),
        style: Lettering.body.style(theme.ink2)), .frame)
    return [frame, title, told]
  }

  private func tieItems(_ placed: PlacedPanel, _ theme: Theme) -> [Scene.Item] {
    let reach = plan.hasPills ? 14.0 : 6
    var quiet: [(order: Double, items: [Scene.Item])] = []
    var lines: [Scene.Item] = []
    var badges: [Scene.Item] = []
    for (place, path) in placed.paths.enumerated() {
      let line = plan.network.lines[placed.lines[place].line]
      let subject = plan.network.nodes[line.source].id + "|" + plan.network.nodes[line.target].id
      if let change = placed.changes[place] {
        lines += change.lineItems(in: theme, subject: subject)
        badges += change.badgeItems(in: theme, subject: subject)
        continue
      }
      guard var style = placed.panel == .before ? line.before : line.after else { continue }
      style.isFaded = placed.panel == .after
      quiet.append(
        (
          style.drawingOrder,
          TieLine(path.prolonged(atStart: reach, atEnd: reach), style).items(
            in: theme, casingTrim: plan.hasPills ? 60 : 30, subject: subject)
        ))
    }
    let ordered = quiet.enumerated().sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }
    return ordered.flatMap(\.1.items) + lines + badges
  }
}
