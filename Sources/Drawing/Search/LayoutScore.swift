/// How good a layout is for a slide; lower totals are better.
package struct LayoutScore: Sendable, Hashable {
  /// Crossings of straight lines that share no end.
  package var crossings = 0
  /// Lines that pass through a box that is not their end, boxes grown by 8 pixels.
  package var through = 0
  /// Pairs of boxes that are nearer than 8 pixels.
  package var overlaps = 0
  /// Pairs of boxes that are nearer than half the gap that was asked for.
  package var tight = 0
  /// Boxes that lie outside the frame.
  package var outside = 0
  /// The mean length of the lines over the diagonal of the frame.
  package var meanLength = 0.0
  /// The standard deviation of the lines' lengths over their mean.
  package var lengthVariation = 0.0
  /// The share of the frame that the rectangle around all boxes covers, at most 1.
  package var fill = 0.0
  /// The number of lines.
  package var lines = 0

  /// The number of boxes.
  package var boxes = 0

  /// The weighted sum that the search makes small.
  ///
  /// Lines count at most three for two boxes: in a dense network short lines would otherwise weigh
  /// more than the use of the slide.
  package var total: Double {
    let counted = min(Double(lines), 1.5 * Double(boxes))
    return Double(crossings) + 2.2 * Double(through) + 12 * Double(overlaps + outside)
      + 0.7 * Double(tight)
      + 0.9 * counted * meanLength + 2 * lengthVariation + 6 * (1 - fill)
  }

  /// Measures a layout.
  ///
  /// - Complexity: O(*m*² + *nm* + *n*²) for *n* boxes and *m* lines.
  init(of centers: [Point], in search: LayoutSearch) {
    let rects = zip(centers, search.nodes).map { Rect(center: $0, size: $1) }
    let segments = search.edges.map { LineSegment(centers[$0.source], centers[$0.target]) }
    lines = segments.count
    boxes = rects.count
    countLines(segments, search.edges, rects)
    for (place, rect) in rects.enumerated() {
      let grown = rect.inset(-4, -4)
      overlaps += rects[..<place].count { grown.overlaps($0.inset(-4, -4), tolerance: 1e-6) }
      let roomy = rect.inset(-search.gap.width / 2, -search.gap.height / 2)
      tight += rects[..<place].count { roomy.overlaps($0) }
      let isOutside =
        rect.x < search.box.x - 1 || rect.y < search.box.y - 1 || rect.maxX > search.box.maxX + 1
        || rect.maxY > search.box.maxY + 1
      outside += isOutside ? 1 : 0
    }
    measureLengths(segments, diagonal: Point(search.box.width, search.box.height).length)
    measureFill(rects, search.box)
  }

  private mutating func countLines(
    _ segments: [LineSegment], _ edges: [LayoutRequest.Edge], _ rects: [Rect]
  ) {
    let grown = rects.map { $0.inset(-8, -8) }
    for (place, segment) in segments.enumerated() {
      let edge = edges[place]
      for other in 0..<place where !edge.sharesEnd(with: edges[other]) {
        crossings += segment.crosses(segments[other]) ? 1 : 0
      }
      for node in grown.indices where node != edge.source && node != edge.target {
        through += segment.crosses(grown[node]) ? 1 : 0
      }
    }
  }

  private mutating func measureLengths(_ segments: [LineSegment], diagonal: Double) {
    guard !segments.isEmpty, diagonal > 0 else { return }
    let lengths = segments.map(\.length)
    let mean = lengths.reduce(0, +) / Double(lengths.count)
    let variance = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(lengths.count)
    meanLength = mean / diagonal
    lengthVariation = mean > 0 ? variance.squareRoot() / mean : 0
  }

  private mutating func measureFill(_ rects: [Rect], _ box: Rect) {
    guard let first = rects.first, box.width > 0, box.height > 0 else { return }
    let around = rects.dropFirst().reduce(first) { $0.union($1) }
    fill = min(1, around.width * around.height / (box.width * box.height))
  }
}

extension LayoutRequest.Edge {
  /// Whether the two lines meet at a box.
  func sharesEnd(with other: Self) -> Bool {
    source == other.source || source == other.target || target == other.source
      || target == other.target
  }
}

extension Rect {
  /// The least rectangle around both.
  package func union(_ other: Rect) -> Rect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
