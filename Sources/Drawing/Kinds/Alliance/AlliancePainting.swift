import StakeholderModel

/// Draws an alliance that has been laid out.
struct AlliancePainting {
  let layout: AllianceLayout
  let theme: Theme

  private var model: AllianceShapes { layout.model }
  private var content: CardContent { model.plan.content }

  /// Ties, then cards, then what leads from the border of a card to a pill, then pills.
  var items: [Scene.Item] {
    let places = layout.places
    var items = bands + ties
    for (card, shape) in model.shapes.enumerated() {
      items += shape.card.bodyItems(
        at: origin(card), in: theme, subject: content.cards[card].id)
    }
    for card in model.shapes.indices { items += arcs(card, places) }
    for line in drawingOrder { items += stubs(line, places) }
    for (card, shape) in model.shapes.enumerated() {
      for (row, pill) in shape.pills.enumerated() {
        let rect = places[card][row].pill
        items += pill.items(
          at: origin(card) + Point(rect.x, rect.y), width: rect.width, in: theme,
          subject: model.plan.cards[card].rows[row].person.map { content.people[$0].text })
      }
    }
    return items
  }

  private func origin(_ card: Int) -> Point { Point(layout.rects[card].x, layout.rects[card].y) }

  private var bands: [Scene.Item] {
    let sorted = layout.bands.sorted { ($0.count, $0.pair) < ($1.count, $1.pair) }
    let lines = sorted.flatMap {
      TieLine($0.path, TieStyle($0.strength)).items(
        in: theme, subject: content.subject(of: $0.pair))
    }
    return lines
      + sorted.flatMap {
        CountBadge($0.count).items(
          at: $0.badge, in: theme, subject: content.subject(of: $0.pair))
      }
  }

  private var drawingOrder: [Int] {
    layout.paths.indices.sorted { left, right in
      (content.lines[left].style.drawingOrder, left)
        < (content.lines[right].style.drawingOrder, right)
    }
  }

  private var ties: [Scene.Item] {
    drawingOrder.flatMap { line -> [Scene.Item] in
      guard let path = layout.paths[line] else { return [] }
      return TieLine(path, content.lines[line].style)
        .items(in: theme, subject: content.subject(of: content.lines[line]))
    }
  }

  private func arcs(_ card: Int, _ places: [[RowPlace]]) -> [Scene.Item] {
    guard model.plan.cards[card].hasArcs else { return [] }
    let surface = theme.colors(of: model.shapes[card].card.tone).tint
    return CardArcs.arcs(card, model, places).flatMap { arc in
      TieLine(arc.path.moved(by: origin(card)), content.lines[arc.line].style).items(
        in: theme, over: surface, hasCasing: false,
        subject: content.subject(of: content.lines[arc.line]))
    }
  }

  /// The short straight pieces from the border of a card to the pills that a line joins.
  private func stubs(_ number: Int, _ places: [[RowPlace]]) -> [Scene.Item] {
    guard let path = layout.paths[number] else { return [] }
    let line = content.lines[number]
    return (0...1).flatMap { end -> [Scene.Item] in
      guard case .person(let person) = line.ends[end] else { return [] }
      let (card, row) = model.rowOfPerson[person]
      let place = places[card][row]
      let side = model.side(line.ends[end], layout.arrangement.sides[number][end], places)
      let border = end == 0 ? path.start : path.end
      let x = origin(card).x + (side == .left ? place.pill.x + 1 : place.pill.maxX - 1)
      return TieLine(from: border, to: Point(x, border.y), line.style).items(
        in: theme, over: theme.colors(of: model.shapes[card].card.tone).tint, hasCasing: false,
        subject: content.subject(of: line))
    }
  }
}

extension Path {
  /// The path moved by a vector.
  func moved(by step: Point) -> Path {
    Path(
      start: start + step,
      segments: segments.map { segment in
        switch segment {
        case .line(let end): .line(end + step)
        case .curve(let first, let second, let end):
          .curve(first + step, second + step, end + step)
        }
      }, isClosed: isClosed)
  }
}
