/// Pairs of vertices by whether they share a group and whether an edge joins them.
///
/// Where edges have a direction, pairs are ordered ones. Vertices without a group do not count.
public struct GroupPairs: Sendable, Equatable {
  /// Pairs in one group that an edge joins.
  public let sameTied: Double
  /// Pairs in one group that no edge joins.
  public let sameApart: Double
  /// Pairs in two groups that an edge joins.
  public let crossTied: Double
  /// Pairs in two groups that no edge joins.
  public let crossApart: Double

  /// Counts pairs.
  ///
  /// - Parameters:
  ///   - matrix: The edges between groups, each counting 1.
  ///   - sizes: The number of members of each group.
  public init(_ matrix: MixingMatrix, sizes: [Int]) {
    let all = Double(sizes.reduce(0, +))
    let sides = matrix.isDirected ? 1.0 : 0.5
    let same = sides * sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    let cross = sides * all * (all - 1) - same
    sameTied = matrix.inside
    crossTied = matrix.total - matrix.inside
    sameApart = same - sameTied
    crossApart = cross - crossTied
  }

  /// How many times the odds of an edge inside a group are those of an edge across.
  ///
  /// Where one of the four counts is 0, half a pair is added to each.
  ///
  /// - Returns: 0 or more, 1 for none of both; `nil` where there is no pair of one of the two kinds.
  /// - SeeAlso: M. Bojanowski and R. Corten, “Measuring segregation in social networks”, 2014,
  ///   <https://doi.org/10.1016/j.socnet.2014.04.001>
  public var oddsRatio: Double? {
    guard sameTied + sameApart > 0, crossTied + crossApart > 0 else { return nil }
    let isZero = [sameTied, sameApart, crossTied, crossApart].contains(0)
    let extra = isZero ? 0.5 : 0
    return (sameTied + extra) * (crossApart + extra)
      / ((crossTied + extra) * (sameApart + extra))
  }

  /// Yule's Q, (OR − 1)/(OR + 1) of ``oddsRatio``: −1 for edges across only, 1 for edges inside only.
  public var yulesQ: Double? { oddsRatio.map { ($0 - 1) / ($0 + 1) } }

  /// Freeman's segregation: the share of the edges across that is missing, compared with edges laid
  /// at random.
  ///
  /// - Returns: 1 when no edge leads across; below 0 when more do than at random; `nil` where none
  ///   is expected to.
  /// - SeeAlso: L. C. Freeman, “Segregation in social networks”, 1978,
  ///   <https://doi.org/10.1177/004912417800600401>
  public var freemanSegregation: Double? {
    let pairs = sameTied + sameApart + crossTied + crossApart
    guard pairs > 0 else { return nil }
    let expected = (sameTied + crossTied) * (crossTied + crossApart) / pairs
    return expected > 0 ? (expected - crossTied) / expected : nil
  }
}

extension MixingMatrix {
  /// Coleman's homophily of each group: how far its members choose each other beyond chance.
  ///
  /// With *S* the group's edges inside, *T* all it sends and *E* = *T*(*n*ᵍ − 1)/(*n* − 1):
  /// (*S* − *E*)/(*T* − *E*) where *S* ≥ *E*, else (*S* − *E*)/*E*. Without direction, ends of edges are
  /// counted.
  ///
  /// - Parameter sizes: The number of members of each group.
  /// - Returns: −1 to 1 for each group; `nil` where the group sends nothing or no choice is possible.
  /// - SeeAlso: J. S. Coleman, “Relational analysis”, Human Organization 17, 1958.
  public func colemanHomophily(sizes: [Int]) -> [Double?] {
    let all = Double(sizes.reduce(0, +))
    let sent = sent
    return (0..<groupCount).map { group in
      guard sent[group] > 0, all > 1 else { return nil }
      let inside = self[group, group] * (isDirected ? 1 : 2)
      let expected = sent[group] * Double(sizes[group] - 1) / (all - 1)
      let room = inside >= expected ? sent[group] - expected : expected
      return room > 0 ? (inside - expected) / room : nil
    }
  }
}
