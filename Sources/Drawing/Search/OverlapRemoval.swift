/// Pushes boxes apart until none is nearer to another than a gap.
struct OverlapRemoval {
  let nodes: [Size]
  let box: Rect
  let gap: Size

  /// The gap that must remain; boxes nearer than this count as overlapping.
  static let leastGap = Size(8, 8)

  /// The layout with overlaps removed, its boxes inside the frame.
  ///
  /// Wide gaps are tried first, unless boxes with such gaps would cover nearly everything; the
  /// narrowest is tried hardest.
  ///
  /// - Returns: `nil` when pushing finds no way.
  func cleared(_ centers: [Point]) -> [Point]? {
    for share in [1, 0.6, 0.3] {
      let wanted = gap(share)
      guard covered(with: wanted) < 0.8 else { continue }
      if let clear = pushed(centers, gap: wanted, sweeps: 120) { return clear }
    }
    return pushed(centers, gap: gap(0.15), sweeps: 500)
  }

  private func gap(_ share: Double) -> Size {
    Size(
      max(Self.leastGap.width, gap.width * share), max(Self.leastGap.height, gap.height * share))
  }

  /// The share of the frame that boxes cover when each has a gap around it.
  private func covered(with gap: Size) -> Double {
    let area = nodes.reduce(0) { $0 + ($1.width + gap.width) * ($1.height + gap.height) }
    return area / max(1, box.width * box.height)
  }

  /// One attempt at a gap; `nil` when boxes still overlap after all sweeps.
  ///
  /// Boxes begin at two fifths of their size and grow over the first half of the sweeps, so that
  /// those in the middle of a crowd push the others outwards before anything is wedged.
  ///
  /// - Complexity: O(*s* *n* *k*) for *s* sweeps and *k* boxes that share a stretch across.
  func pushed(_ centers: [Point], gap: Size, sweeps: Int) -> [Point]? {
    let fit = SlideFit(nodes: nodes, box: box)
    var centers = centers.enumerated().map { fit.clamped($1, $0) }
    var order = Array(nodes.indices)
    let reach = (nodes.map(\.width).max() ?? 0) + gap.width
    for sweep in 0..<sweeps {
      order.sort { (centers[$0].x, $0) < (centers[$1].x, $1) }
      let growth = min(1, 0.4 + 1.2 * Double(sweep) / Double(sweeps))
      var hasMoved = false
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] {
          if centers[second].x - centers[first].x > reach { break }
          hasMoved =
            push(first, second, gap: gap, growth: growth, sweep: sweep, fit, &centers) || hasMoved
        }
      }
      if !hasMoved, growth == 1 || isClear(centers, gap) { return centers }
    }
    return nil
  }

  /// Whether all boxes keep a gap at their full size.
  private func isClear(_ centers: [Point], _ gap: Size) -> Bool {
    let rects = zip(centers, nodes).map {
      Rect(center: $0, size: Size($1.width + gap.width, $1.height + gap.height))
    }
    return rects.indices.allSatisfy { place in
      !rects[..<place].contains { $0.overlaps(rects[place], tolerance: 0.02) }
    }
  }

  /// Moves two boxes apart along the axis of least overlap.
  ///
  /// Every seventh sweep prefers the other axis, which frees boxes that are wedged. A box that stands
  /// at the frame leaves the way to the other.
  private func push(
    _ first: Int, _ second: Int, gap: Size, growth: Double, sweep: Int, _ fit: SlideFit,
    _ centers: inout [Point]
  ) -> Bool {
    let step = centers[second] - centers[first]
    let wide = (nodes[first].width + nodes[second].width) / 2 + gap.width
    let high = (nodes[first].height + nodes[second].height) / 2 + gap.height
    let across = growth * wide - abs(step.x)
    let down = growth * high - abs(step.y)
    guard across > 0.01, down > 0.01 else { return false }
    // Equal places part by number, so that the answer does not depend on rounding.
    let right: Double = step.x != 0 ? (step.x > 0 ? 1 : -1) : second > first ? 1 : -1
    let below: Double = step.y != 0 ? (step.y > 0 ? 1 : -1) : second > first ? 1 : -1
    let shift =
      across * (sweep % 7 == 0 ? 1.5 : 0.9) < down
      ? Point(right * (across / 2 + 0.01), 0) : Point(0, below * (down / 2 + 0.01))
    let (old, other) = (centers[first], centers[second])
    centers[first] = fit.clamped(old - shift, first)
    let missed = shift - (old - centers[first])
    centers[second] = fit.clamped(other + shift + missed, second)
    let stillMissed = shift + missed - (centers[second] - other)
    centers[first] = fit.clamped(centers[first] - stillMissed, first)
    return true
  }
}
