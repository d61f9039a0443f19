import RealModule

/// How two divisions of the same things into groups overlap.
public struct PartitionComparison: Sendable, Equatable {
  private let cells: [Int]
  private let rows: [Int]
  private let columns: [Int]
  private let count: Int

  /// Compares two divisions; things in no group of one of them do not count.
  ///
  /// - Parameters:
  ///   - one: The group of each thing, 0 or more; `nil` for none.
  ///   - other: The group of each thing in the other division.
  /// - Complexity: O(*n* log *n*).
  public init(_ one: [Int?], _ other: [Int?]) {
    var pairs: [(Int, Int)] = []
    for case (let a?, let b?) in zip(one, other) { pairs.append((a, b)) }
    pairs.sort { $0 < $1 }
    var cells: [Int] = []
    var rows: [Int] = []
    for (place, pair) in pairs.enumerated() {
      let previous = place > 0 ? pairs[place - 1] : nil
      if let previous, previous == pair { cells[cells.count - 1] += 1 } else { cells.append(1) }
      if previous?.0 == pair.0 { rows[rows.count - 1] += 1 } else { rows.append(1) }
    }
    var columns: [Int] = []
    let sorted = pairs.map(\.1).sorted()
    for (place, label) in sorted.enumerated() {
      if place > 0, sorted[place - 1] == label {
        columns[columns.count - 1] += 1
      } else {
        columns.append(1)
      }
    }
    self.cells = cells
    self.rows = rows
    self.columns = columns
    count = pairs.count
  }

  /// The share of pairs on which the divisions agree, beyond chance: 1 for equal ones, about 0 for
  /// unrelated ones.
  ///
  /// - Returns: At most 1; `nil` for fewer than two things. Two divisions that are both one group, or
  ///   both all alone, are equal.
  /// - SeeAlso: L. Hubert and P. Arabie, “Comparing partitions”, 1985,
  ///   <https://doi.org/10.1007/BF01908075>
  public var adjustedRandIndex: Double? {
    guard count > 1 else { return nil }
    func pairs(_ counts: [Int]) -> Double {
      counts.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    }
    let all = Double(count) * Double(count - 1) / 2
    let expected = pairs(rows) / all * pairs(columns)
    let most = (pairs(rows) + pairs(columns)) / 2
    return most == expected ? 1 : (pairs(cells) - expected) / (most - expected)
  }

  /// What one division tells about the other beyond chance, over the mean of what each holds.
  ///
  /// (*I* − E*I*) / ((*H*₁ + *H*₂)/2 − E*I*), with the expectation over all ways of handing out the
  /// labels.
  ///
  /// - Returns: At most 1, about 0 for unrelated divisions; `nil` without things.
  /// - Complexity: O(*g*₁*g*₂ *s*) for *g* groups and the smaller size *s* of two groups.
  /// - Note: scikit-learn's default, the arithmetic mean; others divide by the larger of the two.
  /// - SeeAlso: N. X. Vinh, J. Epps and J. Bailey, “Information theoretic measures for clusterings
  ///   comparison”, 2010.
  public var adjustedMutualInformation: Double? {
    guard count > 0 else { return nil }
    if rows.count == columns.count, rows.count == 1 || rows.count == count { return 1 }
    let n = Double(count)
    func entropy(_ counts: [Int]) -> Double {
      counts.reduce(0.0) { $0 - Double($1) / n * .log(Double($1) / n) }
    }
    let (h1, h2) = (entropy(rows), entropy(columns))
    let information = h1 + h2 - entropy(cells)
    let expected = expectedInformation
    let room = (h1 + h2) / 2 - expected
    guard abs(room) > 1e-15 else { return nil }
    return (information - expected) / room
  }

  /// The mean mutual information of divisions into groups of these sizes.
  private var expectedInformation: Double {
    let n = Double(count)
    var logs = [0.0]
    for number in 1...max(1, count) { logs.append(logs[number - 1] + .log(Double(number))) }
    var sum = 0.0
    for (a, copiesA) in Self.tally(rows) {
      for (b, copiesB) in Self.tally(columns) {
        let fixed =
          logs[a] + logs[b] + logs[count - a] + logs[count - b] - logs[count]
        var part = 0.0
        for common in max(1, a + b - count)...min(a, b) where common <= min(a, b) {
          let chance = Double.exp(
            fixed - logs[common] - logs[a - common] - logs[b - common]
              - logs[count - a - b + common])
          let share = Double(common) / n
          part += chance * share * .log(n * Double(common) / (Double(a) * Double(b)))
        }
        sum += Double(copiesA * copiesB) * part
      }
    }
    return sum
  }

  /// The different sizes, ascending, and how often each occurs.
  private static func tally(_ sizes: [Int]) -> [(size: Int, copies: Int)] {
    var tally: [(size: Int, copies: Int)] = []
    for size in sizes.sorted() {
      if tally.last?.size == size {
        tally[tally.count - 1].copies += 1
      } else {
        tally.append((size, 1))
      }
    }
    return tally
  }
}
