/// Looks at a finished picture the way a reader would.
public struct PictureLint: Sendable {
  /// The least contrast of text.
  static let textContrast = 4.5
  /// The least contrast of lines that carry meaning.
  static let tieContrast = 3.0
  /// The smallest text of a picture.
  package static let smallestText = 22.0
  /// The smallest text of the footer.
  static let smallestFooter = 20.0

  private let scene: Scene
  private let texts: [LintedText]
  private let shapes: [OpaqueShape]
  private let ties: [LintedTie]

  /// Reads a scene.
  ///
  /// - Parameters:
  ///   - scene: The picture.
  ///   - measurer: Tells how wide text is, with the fonts that will draw it.
  public init(_ scene: Scene, measurer: any TextMeasurer) {
    self.scene = scene
    let numbered = scene.items.enumerated()
    texts = numbered.compactMap { LintedText($1, order: $0, measurer: measurer) }
    shapes = numbered.compactMap { OpaqueShape($1, order: $0) }
    ties = numbered.compactMap { LintedTie($1, order: $0) }
  }

  /// Every place where the picture breaks a rule, by rule, then by drawing order.
  ///
  /// - Complexity: O(*t*² + *t*(*s* + *l*) + *b*²) for *t* texts, *s* filled shapes, *l* pieces of
  ///   lines and *b* bodies.
  public var violations: [LintViolation] {
    textsOnTexts + offCanvas + nodesOnNodes + tiesOverTexts + smallTexts + faintTexts + faintTies
  }

  private var textsOnTexts: [LintViolation] {
    texts.enumerated().flatMap { place, text in
      texts[..<place].compactMap { other in
        guard text.rect.overlaps(other.rect, tolerance: 1) else { return nil }
        return LintViolation(
          rule: .textOnText, place: text.rect, detail: "“\(other.words)” and “\(text.words)”")
      }
    }
  }

  private var offCanvas: [LintViolation] {
    let canvas = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    func isInside(_ rect: Rect) -> Bool {
      rect.x >= canvas.x && rect.y >= canvas.y && rect.maxX <= canvas.maxX
        && rect.maxY <= canvas.maxY
    }
    let words = texts.filter { !isInside($0.rect) }.map {
      LintViolation(rule: .offCanvas, place: $0.rect, detail: "“\($0.words)”")
    }
    let bodies = scene.items.compactMap { item -> LintViolation? in
      guard let bounds = item.mark.bounds, !isInside(bounds) else { return nil }
      return LintViolation(
        rule: .offCanvas, place: bounds,
        detail: [item.role.rawValue, item.subject].compactMap { $0 }.joined(separator: " "))
    }
    return words + bodies
  }

  /// Cards against cards, and people and other nodes against each other.
  private var nodesOnNodes: [LintViolation] {
    [Scene.Role.card, .node].flatMap { role -> [LintViolation] in
      let bodies = scene.items.filter { $0.role == role }.compactMap { item in
        item.mark.bounds.map { (rect: $0, subject: item.subject) }
      }
      return bodies.enumerated().flatMap { place, body in
        bodies[..<place].compactMap { other in
          guard body.rect.overlaps(other.rect, tolerance: 1) else { return nil }
          let names = [other.subject, body.subject].map { $0 ?? "an empty seat" }
          return LintViolation(
            rule: .nodeOnNode, place: body.rect, detail: names.joined(separator: " and "))
        }
      }
    }
  }

  private var tiesOverTexts: [LintViolation] {
    texts.flatMap { text in
      ties.compactMap { tie in
        guard tie.crosses(text.rect.inset(1, 1)) else { return nil }
        let isHidden = shapes.contains {
          tie.order < $0.order && $0.order < text.order && $0.covers(text.rect)
        }
        guard !isHidden else { return nil }
        return LintViolation(
          rule: .tieOverText, place: text.rect, detail: "a tie runs over “\(text.words)”")
      }
    }
  }

  private var smallTexts: [LintViolation] {
    texts.filter { text in
      text.style.size < (text.role == .frame ? Self.smallestFooter : Self.smallestText)
    }.map {
      LintViolation(
        rule: .smallText, place: $0.rect, detail: "“\($0.words)” at \($0.style.size)")
    }
  }

  private var faintTexts: [LintViolation] {
    texts.compactMap { text in
      let contrast = text.style.color.contrast(
        with: surface(at: text.rect.center, under: text.order))
      guard contrast < Self.textContrast else { return nil }
      return LintViolation(
        rule: .textContrast, place: text.rect,
        detail: "“\(text.words)” at \((contrast * 10).rounded() / 10) : 1")
    }
  }

  /// Lines against the slide; a line that only one end reported is judged by its full color.
  private var faintTies: [LintViolation] {
    ties.compactMap { tie in
      let contrast = tie.color.contrast(with: scene.background)
      guard contrast < Self.tieContrast else { return nil }
      return LintViolation(
        rule: .tieContrast, place: tie.bounds,
        detail: "a tie at \((contrast * 10).rounded() / 10) : 1")
    }
  }

  /// The color under a point, of the topmost filled shape drawn before `order`.
  private func surface(at point: Point, under order: Int) -> Color {
    shapes.last { $0.order < order && $0.contains(point) }?.fill ?? scene.background
  }
}

extension Mark {
  /// The room of a shape; `nil` for text.
  var bounds: Rect? {
    switch self {
    case .rectangle(let rect, _, _, _): rect
    case .circle(let center, let radius, _, _):
      Rect(center: center, size: Size(2 * radius, 2 * radius))
    case .path(let path, _, _): path.bounds
    case .text: nil
    }
  }
}
