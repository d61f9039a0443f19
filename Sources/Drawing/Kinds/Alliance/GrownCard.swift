import StakeholderModel

/// Cards with their measures, and where remembered ones stand.
struct ShapedCards: Sendable {
  let model: AllianceShapes
  /// The centers of remembered cards.
  var centers: [Int: Point] = [:]
  /// The remembered cards that grew upwards, so that new people stand first in them.
  var risen: Set<Int> = []
  /// What the reader should know about remembered places.
  var diagnostics: [Diagnostic] = []
}

/// A remembered card that has to hold more people than before, without moving those it had.
struct GrownCard: Sendable {
  private let down: Rect
  private let up: Rect?

  /// A card that was measured as `old` around a center, and is `new` now.
  init(_ old: CardShape, at center: Point, to new: CardShape) {
    let before = Rect(center: center, size: old.size)
    let header = new.card.headerHeight - old.card.headerHeight
    let down = Rect(
      x: before.x, y: before.y - header, width: new.size.width, height: new.size.height)
    self.down = down
    let added = new.size.height - old.size.height - header
    up =
      new.columnCount == 1 && old.columnCount == 1 && added > 0
      ? Rect(x: down.x, y: down.y - added, width: down.width, height: down.height) : nil
  }

  /// Downwards where there is room, else upwards where there is.
  func place(in box: Rect, besides others: [Rect]) -> (rect: Rect?, isRisen: Bool) {
    func isFree(_ rect: Rect) -> Bool {
      rect.y >= box.y - 1 && rect.maxY <= box.maxY + 1
        && !others.contains { $0.inset(-4, -4).overlaps(rect) }
    }
    if !isFree(down), let up, isFree(up) { return (up, true) }
    return (down, false)
  }
}
