import StakeholderModel

/// Who was asked and who answered, as rows and columns say it.
struct RespondentRows {
  private var asked: [PositionedNode] = []
  private var answered: [PositionedNode] = []
  private var isStated = false

  /// Notes that there is a table or column for it, even if it is empty.
  mutating func begin() { isStated = true }

  /// Adds a row with `id`, `asked` and `answered`; whoever answered or stands there was asked unless
  /// the row says no.
  mutating func add(_ row: PositionedNode) {
    guard let id = row["id"] else { return }
    if row["asked"]?.text != "false" { asked.append(id) }
    if row["answered"]?.text == "true" { answered.append(id) }
  }

  /// Adds somebody who was asked.
  mutating func add(_ id: PositionedNode, hasAnswered: Bool) {
    isStated = true
    asked.append(id)
    if hasAnswered { answered.append(id) }
  }

  /// The two lists; `nil` when nothing was said.
  func node(at place: SourceLocation) -> PositionedNode? {
    guard isStated else { return nil }
    return PositionedNode(
      .map([
        PositionedEntry("asked", at: place, PositionedNode(.list(asked), at: place)),
        PositionedEntry("answered", at: place, PositionedNode(.list(answered), at: place)),
      ]), at: place)
  }
}
