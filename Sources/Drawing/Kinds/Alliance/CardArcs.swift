/// The arcs that stand for ties between people of one card.
struct CardArcs {
  /// Where one arc runs, relative to the card's upper left corner.
  struct Arc: Sendable {
    let line: Int
    let path: Path
  }

  /// Arcs in the margin right of a single column, or in the gutter between two.
  ///
  /// Wider arcs reach further, so that nested ones do not touch.
  static func arcs(_ card: Int, _ model: AllianceShapes, _ places: [[RowPlace]]) -> [Arc] {
    let content = model.plan.content
    let ends = content.linesInside(card).compactMap { line -> (line: Int, rows: [RowPlace])? in
      let rows = content.lines[line].ends.compactMap { end -> RowPlace? in
        guard case .person(let person) = end else { return nil }
        return places[card][model.rowOfPerson[person].row]
      }
      return rows.count == 2 ? (line, rows.sorted { $0.middle < $1.middle }) : nil
    }
    return ends.map { line, rows in
      Arc(line: line, path: path(rows[0], rows[1], in: model.shapes[card]))
    }
  }

  private static func path(_ upper: RowPlace, _ lower: RowPlace, in shape: CardShape) -> Path {
    if upper.column != lower.column {
      let left = upper.column < lower.column ? upper : lower
      let right = upper.column < lower.column ? lower : upper
      let start = Point(left.pill.maxX, left.middle)
      let end = Point(right.pill.x, right.middle)
      return Path(
        start: start, segments: [.curve(start + Point(30, 0), end - Point(30, 0), end)])
    }
    let isLeftOfArc = upper.column == 0
    let x = isLeftOfArc ? upper.pill.maxX : upper.pill.x
    let rowsApart = (lower.middle - upper.middle) / PersonPill.pitch
    let room = shape.columnCount == 1 ? CardShape.arcMargin : CardShape.gutter / 2
    let reach = min(26 + 6 * max(rowsApart - 1, 0), (room - 4) * 4 / 3)
    let bulge = isLeftOfArc ? reach : -reach
    let start = Point(x, upper.middle)
    let end = Point(x, lower.middle)
    return Path(
      start: start,
      segments: [.curve(start + Point(bulge, 0), end + Point(bulge, 0), end)])
  }
}
