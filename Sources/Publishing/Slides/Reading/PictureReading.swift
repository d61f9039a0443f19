import Drawing

/// A scene as a slide has it: the words of its placeholders, the picture and the legend.
struct PictureReading {
  /// The lines of the title as drawn.
  private(set) var title: [TextLine] = []
  private(set) var subtitle: [TextLine] = []
  private(set) var source: [TextLine] = []
  private(set) var measure: [TextLine] = []
  /// Bars and rules without meaning.
  private(set) var decoration: [PictureShape] = []
  /// The picture, from back to front.
  private(set) var picture: [PictureNode] = []
  /// The legend as one group; `nil` without one.
  private(set) var legend: PictureGroup?

  init(_ scene: Scene, measurer: any TextMeasurer) {
    var content: [(order: Int, item: Scene.Item)] = []
    var explained: [(order: Int, item: Scene.Item)] = []
    for (order, item) in scene.items.enumerated() {
      switch item.part {
      case nil: content.append((order, item))
      case .legend: explained.append((order, item))
      case .title: Self.add(item, to: &title, measurer)
      case .subtitle: Self.add(item, to: &subtitle, measurer)
      case .source: Self.add(item, to: &source, measurer)
      case .measure: Self.add(item, to: &measure, measurer)
      case .decoration:
        if let shape = PictureShape(item, order: order) { decoration.append(shape) }
      }
    }
    let legendLayer = SceneLayer(explained, measurer: measurer)
    let reading = LegendReading(legendLayer)
    legend = reading.group
    picture =
      PictureAssembly(
        SceneLayer(content, measurer: measurer), names: scene.names, key: reading.key
      ).nodes
  }

  private static func add(
    _ item: Scene.Item, to lines: inout [TextLine], _ measurer: any TextMeasurer
  ) {
    guard case .text(let words, let point, let style) = item.mark else { return }
    lines.append(TextLine(words, at: point, style: style, measurer: measurer))
  }
}
