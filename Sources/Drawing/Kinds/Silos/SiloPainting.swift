import StakeholderModel

/// Draws a picture of silos that has been laid out.
struct SiloPainting {
  let layout: SiloLayout
  let labels: [LabelPlacement.Placed]
  let theme: Theme

  private var plan: SiloPlan { layout.plan }
  private var content: CardContent { plan.content }

  /// Cards, ties inside, ties between, headers, dots, names.
  var items: [Scene.Item] {
    let bodies = layout.cards.indices.map(body)
    return bodies.flatMap { $0.filter { $0.role == .card } } + insideTies + bands + betweenTies
      + gaps + headers(bodies) + badges + dots + names + bridges
  }

  /// Names on plates; the lines to their dots lie under all plates.
  private var names: [Scene.Item] {
    let items = labels.flatMap { $0.items(in: theme) }
    return items.filter { $0.role == .ornament } + items.filter { $0.role != .ornament }
  }

  private func body(_ card: Int) -> [Scene.Item] {
    layout.cards[card].bodyItems(
      at: Point(layout.rects[card].x, layout.rects[card].y), header: layout.headers[card],
      in: theme, subject: content.cards[card].id)
  }

  /// Names of cards on plates, since ties may pass under them.
  private func headers(_ bodies: [[Scene.Item]]) -> [Scene.Item] {
    bodies.enumerated().flatMap { card, items -> [Scene.Item] in
      let rect = layout.headerRect(card)
      let plate = Rect(
        x: rect.x + 12, y: rect.y + 9, width: rect.width - 14, height: rect.height - 22)
      let fill = theme.colors(of: layout.cards[card].tone).tint
      return [Scene.Item(.rectangle(plate, radius: 8, fill: fill, stroke: nil), .plate)]
        + items.filter { $0.role != .card }
    }
  }

  private var insideTies: [Scene.Item] {
    content.lines.filter(\.isInside).flatMap { line -> [Scene.Item] in
      let points = line.ends.compactMap { end -> Point? in
        if case .person(let person) = end { layout.dots[person] } else { nil }
      }
      guard points.count == 2 else { return [] }
      let style = Self.insideStyle(layout.cards[line.cards[0]].tone)
      return TieLine(from: points[0], to: points[1], style)
        .items(in: theme, hasCasing: false, subject: content.subject(of: line))
    }
  }

  /// How ties inside a card are drawn.
  static func insideStyle(_ tone: Tone) -> TieStyle {
    var style = TieStyle(.weak)
    style.isThin = true
    style.tone = tone
    return style
  }

  /// How ties from card to card are drawn, side by side.
  static func betweenStyle(_ line: CardContent.Line) -> TieStyle {
    var style = line.style
    style.isThin = true
    // Two lines so thin would look like one.
    style.isFormal = false
    return style
  }

  private var betweenTies: [Scene.Item] {
    let styled = layout.paths.map { ($0.line, $0.path, Self.betweenStyle(content.lines[$0.line])) }
    return styled.sorted { ($0.2.drawingOrder, $0.0) < ($1.2.drawingOrder, $1.0) }
      .flatMap { line, path, style in
        TieLine(path, style).items(in: theme, subject: content.subject(of: content.lines[line]))
      }
  }

  private var sortedBands: [Band] {
    layout.bands.sorted { ($0.count, $0.pair) < ($1.count, $1.pair) }
  }

  private var bands: [Scene.Item] {
    sortedBands.flatMap {
      TieLine($0.path, TieStyle($0.strength)).items(
        in: theme, subject: content.subject(of: $0.pair))
    }
  }

  private var gaps: [Scene.Item] {
    layout.gaps.flatMap {
      GapLine($0.path).lineItems(in: theme, subject: content.subject(of: $0.pair))
    }
  }

  private var badges: [Scene.Item] {
    sortedBands.flatMap {
      CountBadge($0.count).items(
        at: $0.badge, in: theme, subject: content.subject(of: $0.pair))
    }
      + layout.gaps.flatMap {
        GapLine.badgeItems(
          at: $0.badge, in: theme, subject: content.subject(of: $0.pair))
      }
  }

  private var dots: [Scene.Item] {
    content.people.indices.filter { !plan.bridges.contains($0) }.flatMap { person in
      let tone = layout.cards[content.cardOfPerson[person]].tone
      let style: PersonDot.Style = plan.isolates.contains(person) ? .isolate : .person
      return PersonDot(style, tone: tone).items(
        at: layout.dots[person], in: theme, subject: content.people[person].text)
    }
  }

  /// Named people, over their leaders.
  private var bridges: [Scene.Item] {
    plan.bridges.flatMap { person in
      PersonDot(.bridge, tone: layout.cards[content.cardOfPerson[person]].tone).items(
        at: layout.dots[person], in: theme, subject: content.people[person].text)
    }
  }
}
