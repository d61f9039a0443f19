/// Pushes boxes apart until none is nearer to another than a gap.
struct OverlapRemoval {
  let nodes: [Size]
  let box: Rect
  let gap: Size

  /// The gap that must remain; boxes nearer than this count as overlapping.
  static let leastGap = Size(8, 8)

  /// The layout with overlaps removed, its boxes inside the frame.
  ///
  /// Wide gaps are tried first. Where pushing finds no way, boxes are set in rows in their order
  /// from top to bottom.
  ///
  /// - Returns: `nil` when the boxes do not fit even in rows.
  func cleared(_ centers: [Point], sweeps: Int = 120) -> [Point]? {
    for share in [1, 0.55, 0.25] {
      let wanted = Size(
        max(Self.leastGap.width, gap.width * share), max(Self.leastGap.height, gap.height * share))
      if let clear = pushed(centers, gap: wanted, sweeps: sweeps) { return clear }
    }
    return nil
  }

  /// One attempt at a gap; `nil` when boxes still overlap after all sweeps.
  ///
  /// - Complexity: O(*s* *n* *k*) for *s* sweeps and *k* boxes that share a stretch across.
  func pushed(_ centers: [Point], gap: Size, sweeps: Int) -> [Point]? {
    let fit = SlideFit(nodes: nodes, box: box)
    var centers = centers.enumerated().map { fit.clamped($1, $0) }
    var order = Array(nodes.indices)
    let reach = (nodes.map(\.width).max() ?? 0) + gap.width
    for sweep in 0..<sweeps {
      order.sort { (centers[$0].x, $0) < (centers[$1].x, $1) }
      var hasMoved = false
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] {
          if centers[second].x - centers[first].x > reach { break }
          hasMoved = push(first, second, gap: gap, sweep: sweep, fit, &centers) || hasMoved
        }
      }
      if !hasMoved { return centers }
    }
    return nil
  }

  /// Moves two boxes apart along the axis of least overlap.
  ///
  /// Every seventh sweep prefers the other axis, which frees boxes that are wedged. A box that stands
  /// at the frame leaves the way to the other.
  private func push(
    _ first: Int, _ second: Int, gap: Size, sweep: Int, _ fit: SlideFit, _ centers: inout [Point]
  ) -> Bool {
    let step = centers[second] - centers[first]
    let across = (nodes[first].width + nodes[second].width) / 2 + gap.width - abs(step.x)
    let down = (nodes[first].height + nodes[second].height) / 2 + gap.height - abs(step.y)
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
