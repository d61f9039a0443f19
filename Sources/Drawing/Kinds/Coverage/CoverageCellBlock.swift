/// A cell of the matrix with the words that fit it.
struct CoverageCellBlock: Sendable {
  private let mark: CoverageMark
  private let words: TextBlock?

  private static let left = 46.0
  private static let right = 12.0

  /// Fits names or a state's words to a cell of a size.
  init(_ cell: CoverageGrid.Cell, size: Size, measurer: any TextMeasurer) {
    mark = cell.mark
    let maxWidth = size.width - Self.left - Self.right
    let maxLines = max(1, Int((size.height - 14) / 25))
    let lettering: Lettering = cell.mark == .active ? .strong : .emphasis
    let options = Self.wordings(cell).map {
      TextBlock($0, lettering, maxWidth: maxWidth, maxLines: maxLines, measurer: measurer)
    }
    words = maxWidth < 60 ? nil : options.first { !$0.isCut } ?? Self.cutName(cell, options)
  }

  /// A name may end in an ellipsis; the words of a state are rather left out.
  private static func cutName(_ cell: CoverageGrid.Cell, _ options: [TextBlock]) -> TextBlock? {
    guard cell.mark == .active, let last = options.last, last.width >= 110 else { return nil }
    return last
  }

  /// What the cell could say, the fullest first.
  private static func wordings(_ cell: CoverageGrid.Cell) -> [String] {
    switch cell.mark {
    case .active:
      guard let first = cell.names.first else { return ["Champion"] }
      let others = cell.names.count - 1
      return [cell.names.joined(separator: ", "), others == 0 ? first : "\(first) +\(others)"]
    case .lapsed:
      let names = cell.names.first.map { ["\($0), no longer", "\($0)"] } ?? []
      return names + ["No longer"]
    case .asked: return [PersonPill.missingLabel, "None yet"]
    case .notAsked: return ["Not asked yet", "Not asked"]
    case .apart: return []
    }
  }

  func items(in rect: Rect, _ theme: Theme, subject: String) -> [Scene.Item] {
    guard let words, mark != .apart else { return mark.items(in: rect, theme) }
    let color: Color =
      switch mark {
      case .active: theme.colors(of: .category(0)).onSolid
      case .asked, .lapsed: theme.gap
      case .notAsked, .apart: theme.ink3
      }
    let width = Self.left + words.width + Self.right
    let start = max(rect.x, rect.center.x - width / 2)
    return mark.body(in: rect, theme)
      + mark.glyph(at: Point(start + 26, rect.center.y), theme)
      + words.items(
        centeredAt: Point(start + Self.left, rect.center.y), leading: 25, color: color,
        anchor: .start, subject: subject)
  }
}
