/// Blocks of text under each other, each in its own lettering and color.
struct StackedText: Sendable {
  /// Which color a block wears, before a theme says what that color is.
  enum Ink: Sendable, Hashable {
    case strong, second, quiet, focus

    func color(in theme: Theme) -> Color {
      switch self {
      case .strong: theme.ink
      case .second: theme.ink2
      case .quiet: theme.ink3
      case .focus: theme.focusText
      }
    }
  }

  private struct Piece {
    let block: TextBlock
    let ink: Ink
    let gap: Double

    var leading: Double { 1.25 * block.lettering.size }
    var height: Double { Double(block.lines.count) * leading }
  }

  private var pieces: [Piece] = []
  private let width: Double
  private let measurer: any TextMeasurer

  init(width: Double, measurer: any TextMeasurer) {
    self.width = width
    self.measurer = measurer
  }

  /// Puts words under what is there, `gap` pixels below it.
  mutating func add(
    _ words: String, _ lettering: Lettering, _ ink: Ink, gap: Double = 0, maxLines: Int = 12
  ) {
    let block = TextBlock(
      words, lettering, maxWidth: width, maxLines: maxLines, measurer: measurer)
    pieces.append(Piece(block: block, ink: ink, gap: pieces.isEmpty ? 0 : gap))
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// From the top of the first line to the bottom of the last.
  var height: Double { pieces.reduce(0) { $0 + $1.gap + $1.height } }

  /// Whether words were left out for want of room.
  var isCut: Bool { pieces.contains { $0.block.isCut } }

  /// The blocks from `corner` downwards.
  func items(at corner: Point, in theme: Theme, role: Scene.Role = .label) -> [Scene.Item] {
    var items: [Scene.Item] = []
    var y = corner.y
    for piece in pieces {
      y += piece.gap
      let size = piece.block.lettering.size
      let drop = piece.leading / 2 + 0.36 * size
      items += piece.block.items(
        at: Point(corner.x, y + drop), leading: piece.leading, color: piece.ink.color(in: theme),
        role: role)
      y += piece.height
    }
    return items
  }
}
