import Drawing

/// Puts words into the shapes they stand in.
struct TextHosting {
  /// The shapes, those that hold words with them.
  private(set) var shapes: [PictureShape]
  /// The words that no shape holds, as boxes.
  private(set) var boxes: [PictureShape]

  /// A shape larger than this never holds words: it is a background.
  private let mostArea: Double

  init(_ layer: SceneLayer, mostArea: Double = .infinity) {
    self.mostArea = mostArea
    shapes = layer.shapes
    boxes = []
    var held: [Int: [SceneLayer.Words]] = [:]
    var loose: [SceneLayer.Words] = []
    for word in layer.words {
      if let host = host(of: word, layer.pieces) {
        held[host, default: []].append(word)
      } else {
        loose.append(word)
      }
    }
    for host in shapes.indices {
      guard let words = held[host] else { continue }
      let block = Self.mainBlock(words)
      shapes[host].lines = block.map(\.line)
      loose += words.filter { word in !block.contains { $0.order == word.order } }
    }
    loose.sort { $0.order < $1.order }
    boxes = TextBlocks.blocks(of: loose)
    dissolvePlates(layer.pieces)
  }

  /// The topmost shape under a line of text that may hold it.
  private func host(of word: SceneLayer.Words, _ ties: [SceneLayer.TiePiece]) -> Int? {
    let ink = word.line.ink
    let host = shapes.lastIndex { shape in
      let box = shape.bounds
      return shape.order < word.order && shape.isClosed && shape.role != .ornament
        && box.width * box.height <= mostArea && box.contains(ink.center)
        && ink.width <= box.width + 12
    }
    guard let host else { return nil }
    let shape = shapes[host]
    let isItsOwn =
      shape.subject == word.subject || shape.subject == nil || word.subject == nil
    let isCrossed = ties.contains {
      shape.order < $0.order && $0.order < word.order && $0.path.crosses(ink)
    }
    return isItsOwn && !isCrossed ? host : nil
  }

  /// The longest of the columns of lines that stand in one shape, from its top to its first gap.
  private static func mainBlock(_ words: [SceneLayer.Words]) -> [SceneLayer.Words] {
    var columns: [[SceneLayer.Words]] = []
    for word in words.sorted(by: { ($0.line.baseline, $0.order) < ($1.line.baseline, $1.order) }) {
      let place = columns.firstIndex { column in
        column.last.map { TextBlocks.follows(word.line, $0.line) } ?? false
      }
      if let place { columns[place].append(word) } else { columns.append([word]) }
    }
    func letters(_ column: [SceneLayer.Words]) -> Int {
      column.reduce(0) { $0 + $1.line.words.count }
    }
    let top = columns.filter { $0[0].line.baseline == columns[0][0].line.baseline }
    return top.max { letters($0) < letters($1) } ?? []
  }

  /// A plate that only keeps ties away from the name of the card it lies on is not needed where no
  /// tie passes; the words then stand in the card.
  private mutating func dissolvePlates(_ ties: [SceneLayer.TiePiece]) {
    var dissolved = Set<Int>()
    for plate in shapes.indices where shapes[plate].role == .plate && shapes[plate].subject == nil {
      let box = shapes[plate].bounds
      let card = shapes.lastIndex { card in
        card.order < shapes[plate].order && card.role == .card && card.lines.isEmpty
          && card.bounds.inset(-1, -1).holds(box)
      }
      guard let card, !shapes[plate].lines.isEmpty else { continue }
      let isCrossed = ties.contains {
        shapes[card].order < $0.order && $0.order < shapes[plate].order && $0.path.crosses(box)
      }
      guard !isCrossed else { continue }
      shapes[card].lines = shapes[plate].lines
      dissolved.insert(plate)
    }
    shapes = shapes.indices.filter { !dissolved.contains($0) }.map { shapes[$0] }
  }
}

extension Rect {
  /// Whether another rectangle lies inside or on the border.
  func holds(_ other: Rect) -> Bool {
    x <= other.x && y <= other.y && maxX >= other.maxX && maxY >= other.maxY
  }
}

extension Path {
  /// Whether the line passes through a rectangle.
  func crosses(_ rect: Rect) -> Bool {
    let points = sampled(steps: 16)
    return zip(points, points.dropFirst()).contains { rect.isCrossed(from: $0, to: $1) }
  }
}
