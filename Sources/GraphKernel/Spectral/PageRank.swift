extension Graph {
  /// How often a walker comes by who follows edges, and now and then starts anew anywhere.
  ///
  /// A walker at a vertex without a way on starts anew as well.
  ///
  /// - Parameters:
  ///   - value: Whether the walker takes every edge as likely, or strong ones more often.
  ///   - damping: How likely the walker is to follow an edge, 0 to 1.
  /// - Returns: `vertexCount` numbers in vertex order that add up to 1.
  /// - Complexity: O((*n* + *m*) *k*) for *k* rounds: about 30 without direction and 100 with it, at a
  ///   damping of 0.85.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: L. Page, S. Brin, R. Motwani and T. Winograd, “The PageRank citation ranking”, 1999.
  public func pageRank(_ value: TieValue = .unit, damping: Double = 0.85) -> [Double] {
    let strength = value == .unit ? nil : edges.map(\.weight)
    let scores =
      isDirected || damping >= 1
      ? walkedScores(strength, damping) : balancedScores(strength, damping)
    // A walker without a way on starts anew anywhere, so that only the scale depends on it.
    let sum = scores.reduce(0, +)
    return scores.map { $0 / sum }
  }

  /// What the edges of each vertex that lead on are worth.
  private func outgoingWorth(_ strength: [Double]?) -> [Double] {
    guard let strength else { return (0..<vertexCount).map { Double(outgoing.arcCount($0)) } }
    return (0..<vertexCount).map { vertex in
      neighbors(of: vertex).reduce(0) { $0 + strength[Int($1.edge)] }
    }
  }
}

/// PageRank without direction, as a balance between neighbors.
///
/// With *D* the diagonal of strengths and *z* = *D*^−½ *x*, the equations *x* = (1 − *d*) + *d* *A* *D*⁻¹ *x*
/// are symmetric and positive definite: conjugate gradients need about half as many rounds as a walk.
extension Graph {
  fileprivate func balancedScores(_ strength: [Double]?, _ damping: Double) -> [Double] {
    let worth = outgoingWorth(strength)
    let total = worth.reduce(0, +)
    guard total > 0 else { return [Double](repeating: 1, count: vertexCount) }
    let roots = worth.map { $0.squareRoot() }
    let inverses = roots.map { $0 > 0 ? 1 / $0 : 0 }
    let walk = DampedWalk(RowProduct(outgoing, strength), inverses, damping)
    // Without starting anew, a walker is at a vertex as often as its edges are worth.
    var solution = roots.map { $0 * Double(vertexCount) / total }
    var image = solution
    walk.apply(to: solution, into: &image)
    var rest = image.indices.map { (1 - damping) * inverses[$0] - image[$0] }
    var direction = rest
    var square = rest.reduce(0) { $0 + $1 * $1 }
    for _ in 0..<2_000 {
      walk.apply(to: direction, into: &image)
      let step = square / dot(direction, image)
      guard step.isFinite else { break }
      var (next, error) = (0.0, 0.0)
      for place in rest.indices {
        solution[place] += step * direction[place]
        let left = rest[place] - step * image[place]
        rest[place] = left
        next += left * left
        error += abs(left) * roots[place]
      }
      guard error > 1e-12 * (1 - damping) * Double(vertexCount) else { break }
      let turn = next / square
      square = next
      for place in direction.indices { direction[place] = rest[place] + turn * direction[place] }
    }
    return solution.indices.map { roots[$0] > 0 ? solution[$0] * roots[$0] : 1 - damping }
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for place in one.indices { sum += one[place] * other[place] }
    return sum
  }
}

/// The matrix 1 − *d* *D*^−½ *A* *D*^−½.
private struct DampedWalk {
  private let product: RowProduct
  private let inverses: [Double]
  private let damping: Double

  init(_ product: RowProduct, _ inverses: [Double], _ damping: Double) {
    self.product = product
    self.inverses = inverses
    self.damping = damping
  }

  func apply(to vector: [Double], into image: inout [Double]) {
    var scaled = vector
    for place in scaled.indices { scaled[place] *= inverses[place] }
    product.apply(to: scaled, into: &image)
    for place in image.indices {
      image[place] = vector[place] - damping * inverses[place] * image[place]
    }
  }
}

extension Graph {
  /// PageRank along directions: each score is taken from the newest scores of those before it.
  fileprivate func walkedScores(_ strength: [Double]?, _ damping: Double) -> [Double] {
    let inverses = outgoingWorth(strength).map { $0 > 0 ? 1 / $0 : 0 }
    let worths = strength.map { strength in incoming.edges.map { strength[Int($0)] } }
    var scores = [Double](repeating: 1, count: vertexCount)
    var shares = inverses
    for _ in 0..<2_000 {
      let change = Self.walk(incoming, worths, inverses, damping, &scores, &shares)
      if change <= 1e-14 * Double(vertexCount) { break }
    }
    return scores
  }

  /// One round over all vertices.
  ///
  /// - Returns: The sum of the changes.
  private static func walk(
    _ rows: ArcRows, _ worths: [Double]?, _ inverses: [Double], _ damping: Double,
    _ scores: inout [Double], _ shares: inout [Double]
  ) -> Double {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets, inverses) = (offsetArray.span, targetArray.span, inverses.span)
    var scores = scores.mutableSpan
    var shares = shares.mutableSpan
    var change = 0.0
    for vertex in scores.indices {
      var (even, odd) = (0.0, 0.0)
      var arc = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      if let worths {
        while arc < end {
          even += worths[arc] * shares[Int(targets[arc])]
          arc &+= 1
        }
      } else {
        while arc &+ 1 < end {
          even += shares[Int(targets[arc])]
          odd += shares[Int(targets[arc &+ 1])]
          arc &+= 2
        }
        if arc < end { even += shares[Int(targets[arc])] }
      }
      let score = (1 - damping) + damping * (even + odd)
      change += abs(score - scores[vertex])
      scores[vertex] = score
      shares[vertex] = score * inverses[vertex]
    }
    return change
  }
}
