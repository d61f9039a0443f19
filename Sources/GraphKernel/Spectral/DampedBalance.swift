/// PageRank without direction, as a balance between neighbors.
///
/// With *D* the diagonal of strengths and *x* = *D* *y*, the equations *x* = (1 − *d*) + *d* *A* *D*⁻¹ *x*
/// become (*D* − *d* *A*) *y* = 1 − *d*, which is symmetric and positive definite: conjugate gradients,
/// preconditioned by *D*, need about half as many rounds as a walk.
///
/// A direction is kept in 32 bits, which are looked up faster. What a step along it changes is computed in
/// 64, so that the scores are as exact as they would be along any other direction.
struct DampedBalance {
  private let product: RowProduct
  private let damping: Double
  /// What the ties of each vertex are worth.
  private let strengths: [Double]
  /// One over each strength; 0 where there is none.
  private let inverses: [Double]

  /// - Parameters:
  ///   - graph: A graph without direction.
  ///   - strength: The worth of each edge; `nil` where all count 1.
  ///   - damping: How likely the walker is to follow an edge, 0 up to but not including 1.
  init(_ graph: Graph, _ strength: [Double]?, _ damping: Double) {
    product = RowProduct(graph.outgoing, strength)
    strengths = graph.outgoingWorth(strength)
    inverses = strengths.map { $0 > 0 ? 1 / $0 : 0 }
    self.damping = damping
  }

  /// The scores, to a multiple.
  func scores() -> [Double] {
    let count = strengths.count
    let total = strengths.reduce(0, +)
    guard total > 0 else { return [Double](repeating: 1, count: count) }
    // Without starting anew, a walker is at a vertex as often as its edges are worth: all shares are equal,
    // and what a vertex gets is what it has.
    let start = Double(count) / total
    var shares = strengths.map { $0 > 0 ? start : 0 }
    var rest = strengths.map { $0 > 0 ? (1 - damping) * (1 - $0 * start) : 0 }
    var direction = [Float](repeating: 0, count: count)
    var image = [Double](repeating: 0, count: count)
    var square = zip(rest, inverses).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    turn(0, rest, &direction)
    for _ in 0..<2_000 {
      let step = square / apply(to: direction, into: &image)
      guard step.isFinite else { break }
      let (next, error) = advance(step, direction, image, &shares, &rest)
      guard error > 1e-11 * (1 - damping) * Double(count) else { break }
      turn(next / square, rest, &direction)
      square = next
    }
    return shares.indices.map { strengths[$0] > 0 ? shares[$0] * strengths[$0] : 1 - damping }
  }

  /// What the matrix *D* − *d* *A* does to a direction.
  ///
  /// - Parameters:
  ///   - direction: The direction.
  ///   - image: Where the result goes.
  /// - Returns: The product of the direction with its image.
  private func apply(to direction: [Float], into image: inout [Double]) -> Double {
    product.apply(to: direction, into: &image)
    let (direction, strengths) = (direction.span, strengths.span)
    var image = image.mutableSpan
    var sum = 0.0
    for place in direction.indices {
      let here = Double(direction[place])
      let value = strengths[place] * here - damping * image[place]
      image[place] = value
      sum += here * value
    }
    return sum
  }

  /// Goes a step in a direction.
  ///
  /// - Returns: The square of what is left, and how far the scores may still change in a round.
  private func advance(
    _ step: Double, _ direction: [Float], _ image: [Double], _ shares: inout [Double],
    _ rest: inout [Double]
  ) -> (square: Double, error: Double) {
    let (direction, image, inverses) = (direction.span, image.span, inverses.span)
    var shares = shares.mutableSpan
    var rest = rest.mutableSpan
    var (square, error) = (0.0, 0.0)
    for place in direction.indices {
      shares[place] += step * Double(direction[place])
      let left = rest[place] - step * image[place]
      rest[place] = left
      square += left * left * inverses[place]
      error += abs(left)
    }
    return (square, error)
  }

  /// Turns a direction to where what is left leads.
  private func turn(_ share: Double, _ rest: [Double], _ direction: inout [Float]) {
    let (rest, inverses) = (rest.span, inverses.span)
    var direction = direction.mutableSpan
    for place in rest.indices {
      direction[place] = Float(rest[place] * inverses[place] + share * Double(direction[place]))
    }
  }
}
