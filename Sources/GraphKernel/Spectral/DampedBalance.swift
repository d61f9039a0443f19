/// PageRank without direction, as a balance between neighbors.
///
/// With *D* the diagonal of strengths and *z* = *D*^−½ *x*, the equations *x* = (1 − *d*) + *d* *A* *D*⁻¹ *x*
/// are symmetric and positive definite: conjugate gradients need about half as many rounds as a walk.
struct DampedBalance {
  private let product: RowProduct
  private let damping: Double
  /// The root of the strength of each vertex.
  private let roots: [Double]
  /// One over each root; 0 where there is none.
  private let inverses: [Double]

  /// - Parameters:
  ///   - graph: A graph without direction.
  ///   - strength: The worth of each edge; `nil` where all count 1.
  ///   - damping: How likely the walker is to follow an edge, 0 up to but not including 1.
  init(_ graph: Graph, _ strength: [Double]?, _ damping: Double) {
    product = RowProduct(graph.outgoing, strength)
    roots = graph.outgoingWorth(strength).map { $0.squareRoot() }
    inverses = roots.map { $0 > 0 ? 1 / $0 : 0 }
    self.damping = damping
  }

  /// The scores, to a multiple.
  func scores() -> [Double] {
    let count = roots.count
    let total = dot(roots, roots)
    guard total > 0 else { return [Double](repeating: 1, count: count) }
    // Without starting anew, a walker is at a vertex as often as its edges are worth.
    var solution = roots.map { $0 * Double(count) / total }
    var scaled = [Double](repeating: 0, count: count)
    for place in scaled.indices { scaled[place] = solution[place] * inverses[place] }
    var image = scaled
    _ = apply(to: solution, scaled, into: &image)
    var rest = image.indices.map { (1 - damping) * inverses[$0] - image[$0] }
    var direction = [Double](repeating: 0, count: count)
    turn(0, rest, &direction, &scaled)
    var square = dot(rest, rest)
    for _ in 0..<2_000 {
      let step = square / apply(to: direction, scaled, into: &image)
      guard step.isFinite else { break }
      let (next, error) = advance(step, direction, image, &solution, &rest)
      guard error > 1e-11 * (1 - damping) * Double(count) else { break }
      turn(next / square, rest, &direction, &scaled)
      square = next
    }
    return solution.indices.map { roots[$0] > 0 ? solution[$0] * roots[$0] : 1 - damping }
  }

  /// What the matrix 1 − *d* *D*^−½ *A* *D*^−½ does to a vector.
  ///
  /// - Parameters:
  ///   - vector: The vector.
  ///   - scaled: The vector times *D*^−½.
  ///   - image: Where the result goes.
  /// - Returns: The product of the vector with its image.
  private func apply(
    to vector: [Double], _ scaled: [Double], into image: inout [Double]
  ) -> Double {
    product.apply(to: scaled, into: &image)
    let (vector, inverses) = (vector.span, inverses.span)
    var image = image.mutableSpan
    var sum = 0.0
    for place in vector.indices {
      let here = vector[place]
      let value = here - damping * inverses[place] * image[place]
      image[place] = value
      sum += here * value
    }
    return sum
  }

  /// Goes a step in a direction.
  ///
  /// - Returns: The square of what is left, and how far the scores may still change in a round.
  private func advance(
    _ step: Double, _ direction: [Double], _ image: [Double], _ solution: inout [Double],
    _ rest: inout [Double]
  ) -> (square: Double, error: Double) {
    let (direction, image, roots) = (direction.span, image.span, roots.span)
    var solution = solution.mutableSpan
    var rest = rest.mutableSpan
    var (square, error) = (0.0, 0.0)
    for place in direction.indices {
      solution[place] += step * direction[place]
      let left = rest[place] - step * image[place]
      rest[place] = left
      square += left * left
      error += abs(left) * roots[place]
    }
    return (square, error)
  }

  /// Turns a direction to where what is left leads.
  private func turn(
    _ share: Double, _ rest: [Double], _ direction: inout [Double], _ scaled: inout [Double]
  ) {
    let (rest, inverses) = (rest.span, inverses.span)
    var direction = direction.mutableSpan
    var scaled = scaled.mutableSpan
    for place in rest.indices {
      let value = rest[place] + share * direction[place]
      direction[place] = value
      scaled[place] = value * inverses[place]
    }
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for place in one.indices { sum += one[place] * other[place] }
    return sum
  }
}
