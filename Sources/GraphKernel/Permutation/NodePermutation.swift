/// Tests of a number of vertices against a mark or another number, that do not take vertices as
/// independent.
///
/// One of the two is handed out anew at random among the vertices.
public enum VertexPermutation {
  /// The difference of means: of those with a mark, less of those without.
  ///
  ///     VertexPermutation.difference(of: betweenness, marked: isChampion)
  ///
  /// - Parameters:
  ///   - numbers: A number for each vertex; those without do not count.
  ///   - marks: Whether each vertex has the mark.
  ///   - draws: How many random permutations there are for more than 7 vertices.
  ///   - seed: The seed of the draws.
  /// - Returns: The test; `nil` where all or none have the mark.
  /// - Complexity: O(*dn*) for *d* draws.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett and J. C. Johnson, “Analyzing Social Networks”, 2013.
  public static func difference(
    of numbers: [Double?], marked marks: [Bool], draws: Int = 9_999, seed: UInt64 = 1
  ) -> PermutationTest? {
    let (values, flags) = known(numbers, marks)
    let marked = flags.count { $0 }
    guard marked > 0, marked < flags.count else { return nil }
    let all = values.reduce(0, +)
    let rest = Double(flags.count - marked)
    return PermutationTest(of: values.count, draws: draws, seed: seed) { order in
      var sum = 0.0
      for (place, isMarked) in flags.enumerated() where isMarked { sum += values[order[place]] }
      return sum / Double(marked) - (all - sum) / rest
    }
  }

  /// Pearson's correlation of two numbers of vertices.
  ///
  /// - Parameters:
  ///   - numbers: A number for each vertex; vertices without one do not count.
  ///   - others: The other number.
  ///   - draws: How many random permutations there are for more than 7 vertices.
  ///   - seed: The seed of the draws.
  /// - Returns: The test; `nil` where one of the two does not vary.
  /// - Complexity: O(*dn*) for *d* draws.
  public static func correlation(
    of numbers: [Double?], with others: [Double?], draws: Int = 9_999, seed: UInt64 = 1
  ) -> PermutationTest? {
    var pairs: [(x: Double, y: Double)] = []
    for case (let x?, let y?) in zip(numbers, others) { pairs.append((x, y)) }
    let count = Double(pairs.count)
    let xs = centered(pairs.map(\.x), count)
    let ys = centered(pairs.map(\.y), count)
    let spread =
      (xs.reduce(0.0) { $0 + $1 * $1 } * ys.reduce(0.0) { $0 + $1 * $1 }).squareRoot()
    guard spread > 0 else { return nil }
    return PermutationTest(of: pairs.count, draws: draws, seed: seed) { order in
      var sum = 0.0
      for (place, x) in xs.enumerated() { sum += x * ys[order[place]] }
      return sum / spread
    }
  }

  /// The share of the variance of a number that lies between groups, η².
  ///
  /// - Parameters:
  ///   - labels: The group of each vertex, 0 or more; vertices without one do not count.
  ///   - numbers: A number for each vertex; vertices without one do not count.
  ///   - draws: How many random permutations there are for more than 7 vertices.
  ///   - seed: The seed of the draws.
  /// - Returns: The test, of a number in `0...1`; `nil` where the numbers do not vary or fewer than two
  ///   groups have one.
  /// - Complexity: O(*d*(*n* + *g*)) for *d* draws and *g* groups.
  public static func varianceBetween(
    groups labels: [Int?], of numbers: [Double?], draws: Int = 9_999, seed: UInt64 = 1
  ) -> PermutationTest? {
    var members: [(group: Int, number: Double)] = []
    for case (let group?, let number?) in zip(labels, numbers) { members.append((group, number)) }
    let values = centered(members.map(\.number), Double(members.count))
    let total = values.reduce(0.0) { $0 + $1 * $1 }
    var sizes = [Int](repeating: 0, count: (members.map(\.group).max() ?? -1) + 1)
    for member in members { sizes[member.group] += 1 }
    guard total > 0, sizes.count(where: { $0 > 0 }) > 1 else { return nil }
    return PermutationTest(of: values.count, draws: draws, seed: seed) { order in
      var sums = [Double](repeating: 0, count: sizes.count)
      for (place, member) in members.enumerated() { sums[member.group] += values[order[place]] }
      return zip(sums, sizes).reduce(0.0) { $0 + ($1.1 > 0 ? $1.0 * $1.0 / Double($1.1) : 0) }
        / total
    }
  }

  private static func centered(_ values: [Double], _ count: Double) -> [Double] {
    let mean = values.reduce(0, +) / max(1, count)
    return values.map { $0 - mean }
  }

  private static func known(_ numbers: [Double?], _ marks: [Bool]) -> ([Double], [Bool]) {
    var values: [Double] = []
    var flags: [Bool] = []
    for case (let value?, let mark) in zip(numbers, marks) {
      values.append(value)
      flags.append(mark)
    }
    return (values, flags)
  }
}
