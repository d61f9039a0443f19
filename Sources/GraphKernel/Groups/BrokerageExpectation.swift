/// What brokerage a vertex would have with the groups as they are and chance in charge.
public struct BrokerageExpectation: Sendable, Equatable {
  /// The mean of each role, in the order of ``Brokerage/Role``.
  public let means: [Double]
  /// The standard deviation of each role.
  public let deviations: [Double]
  /// The mean of the roles added up.
  public let totalMean: Double
  /// The standard deviation of the roles added up.
  public let totalDeviation: Double
}

extension Brokerage {
  /// The mean count of a role for a member of a group, were every edge there with the chance `density`
  /// and independent of the others.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - group: The vertex's group.
  ///   - sizes: The number of members of each group.
  ///   - density: The share of possible edges that are there, 0 to 1.
  /// - Returns: A number of two-paths.
  /// - Note: R's sna gives the same numbers, and warns that their normal approximation is not known to
  ///   be accurate. ``Graph/shuffledBrokerage(by:shuffles:seed:)`` makes no such assumption.
  public static func expected(
    _ role: Role, group: Int, sizes: [Int], density: Double
  ) -> Double {
    let own = Double(sizes[group])
    let others = sizes.indices.filter { $0 != group }.map { Double(sizes[$0]) }
    let outside = others.reduce(0, +)
    let squares = others.reduce(0.0) { $0 + $1 * $1 }
    let pairs: Double =
      switch role {
      case .coordinator: (own - 1) * (own - 2)
      case .consultant: squares - outside
      case .representative, .gatekeeper: outside * (own - 1)
      case .liaison: outside * outside - squares
      }
    return density * density * (1 - density) * pairs
  }
}

extension Graph {
  /// The brokerage of each vertex when group labels are handed out at random and edges stay.
  ///
  /// - Parameters:
  ///   - labels: The group of each vertex; vertices in no group keep none.
  ///   - shuffles: How often labels are shuffled, at least 2.
  ///   - seed: The seed of the generator.
  /// - Returns: Mean and standard deviation over the shuffles, in vertex order.
  /// - Complexity: O(*s* Σ in × out) for *s* shuffles.
  public func shuffledBrokerage(
    by labels: [Int?], shuffles: Int, seed: UInt64
  ) -> [BrokerageExpectation] {
    let paths = OpenTwoPaths(self)
    let members = labels.indices.filter { labels[$0] != nil }
    var values = members.map { labels[$0] ?? -1 }
    var generator = Xoshiro256(seed: seed)
    let roles = Brokerage.Role.allCases
    let width = roles.count + 1
    var sums = [Double](repeating: 0, count: vertexCount * width)
    var squares = sums
    var shuffled = labels.map { $0 ?? -1 }
    for _ in 0..<shuffles {
      generator.shuffle(&values)
      for (place, vertex) in members.enumerated() { shuffled[vertex] = values[place] }
      paths.add(under: shuffled, to: &sums, &squares)
    }
    let draws = Double(shuffles)
    return (0..<vertexCount).map { vertex in
      let places = (vertex * width)..<(vertex * width + width)
      let means = sums[places].map { $0 / draws }
      let deviations = zip(squares[places], means).map { square, mean in
        (max(0, square - draws * mean * mean) / (draws - 1)).squareRoot()
      }
      return BrokerageExpectation(
        means: Array(means.dropLast()), deviations: Array(deviations.dropLast()),
        totalMean: means[roles.count], totalDeviation: deviations[roles.count])
    }
  }
}
