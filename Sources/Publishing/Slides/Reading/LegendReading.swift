import Drawing

/// The legend of a picture, and what it says about lines.
struct LegendReading {
  /// The legend's shapes; `nil` where there are none.
  let group: PictureGroup?
  /// What lines mean.
  let key: LegendKey

  init(_ layer: SceneLayer) {
    let texts = TextHosting(layer, mostArea: 20_000)
    let marks = texts.shapes.map { shape in
      (
        shape.order,
        PictureNode.shape(
          NamedShape(shape: shape, name: shape.lines.isEmpty ? shape.kindName : shape.text))
      )
    }
    let words = texts.boxes.map { box in
      (box.order, PictureNode.shape(NamedShape(shape: box, name: box.text, meaning: box.text)))
    }
    let lines = layer.pieces.map { piece in
      (piece.order, PictureNode.tie(Self.sample(piece)))
    }
    let nodes = (marks + words + lines).sorted { $0.0 < $1.0 }
    key = LegendKey(layer.pieces, texts.boxes)
    group = nodes.first.map { first in
      PictureGroup(
        order: first.0, name: "Legend", meaning: "Legend: what the marks mean",
        nodes: nodes.map(\.1))
    }
  }

  /// A line that joins nothing.
  private static func sample(_ piece: SceneLayer.TiePiece) -> PictureTie {
    PictureTie(
      order: piece.order, name: "Line", meaning: "",
      route: .straight(piece.path.start, piece.path.end), stroke: piece.stroke,
      opacity: piece.opacity, isDouble: piece.isDouble, heads: TieHeads())
  }
}

/// What a legend says about the looks of lines.
struct LegendKey {
  private struct Row {
    let piece: SceneLayer.TiePiece
    let words: String

    var isPlain: Bool { piece.opacity == 1 && !piece.isDouble && piece.stroke.dash.isEmpty }
  }

  private let rows: [Row]

  init(_ pieces: [SceneLayer.TiePiece], _ boxes: [PictureShape]) {
    rows = pieces.compactMap { piece in
      let middle = (piece.path.start.y + piece.path.end.y) / 2
      let box = boxes.first { box in
        box.bounds.x > piece.path.end.x && box.bounds.y < middle && middle < box.bounds.maxY
      }
      return box.map { Row(piece: piece, words: $0.text) }
    }
  }

  /// What the look of a tie means, in the words of the legend.
  func words(for tie: TieChain) -> [String] {
    var words: [String] = []
    let plain = rows.first { $0.isPlain && $0.piece.stroke.width == tie.stroke.width }
    if let plain { words.append(plain.words) }
    if tie.isDouble, let row = rows.first(where: \.piece.isDouble) { words.append(row.words) }
    if tie.opacity < 1, let row = rows.first(where: { $0.piece.opacity == tie.opacity }) {
      words.append(row.words)
    }
    if !tie.stroke.dash.isEmpty,
      let row = rows.first(where: { $0.piece.stroke.dash.count == tie.stroke.dash.count })
    {
      words.append(row.words)
    }
    return words.map { $0.prefix(1).lowercased() + $0.dropFirst() }
  }
}
