extension Graph {
  /// Whether edges join vertices with like numbers: Pearson's correlation over the ends of edges.
  ///
  /// An edge without direction counts from both of its ends.
  ///
  /// - Parameters:
  ///   - sending: The number of each vertex as the source of an edge; edges at `nil` do not count.
  ///   - receiving: The number as the target.
  /// - Returns: −1 to 1; `nil` where one side does not vary.
  /// - Complexity: O(*m*).
  /// - SeeAlso: M. E. J. Newman, “Mixing patterns in networks”, 2003, eq. 21.
  public func assortativity(_ sending: [Double?], _ receiving: [Double?]) -> Double? {
    var ends: [(x: Double, y: Double)] = []
    func add(_ from: Int, _ to: Int) {
      guard let x = sending[from], let y = receiving[to] else { return }
      ends.append((x, y))
    }
    for edge in edges {
      add(edge.source, edge.target)
      if !isDirected { add(edge.target, edge.source) }
    }
    return correlation(ends)
  }

  /// Whether edges join vertices of like degree: out-degree of the source with in-degree of the
  /// target where edges have a direction.
  ///
  /// - Returns: −1 to 1; `nil` where degrees do not vary.
  /// - Complexity: O(*n* + *m*).
  public func degreeAssortativity() -> Double? {
    assortativity(degrees(.outgoing).map(Double.init), degrees(.incoming).map(Double.init))
  }
}

/// Pearson's correlation of pairs of numbers; `nil` where one of the two does not vary.
func correlation(_ pairs: [(x: Double, y: Double)]) -> Double? {
  guard let first = pairs.first, pairs.contains(where: { $0.x != first.x }),
    pairs.contains(where: { $0.y != first.y })
  else { return nil }
  let count = Double(pairs.count)
  let meanX = pairs.reduce(0.0) { $0 + $1.x } / count
  let meanY = pairs.reduce(0.0) { $0 + $1.y } / count
  var xx = 0.0
  var yy = 0.0
  var xy = 0.0
  for pair in pairs {
    xx += (pair.x - meanX) * (pair.x - meanX)
    yy += (pair.y - meanY) * (pair.y - meanY)
    xy += (pair.x - meanX) * (pair.y - meanY)
  }
  let spread = xx.squareRoot() * yy.squareRoot()
  return spread > 0 ? xy / spread : nil
}
