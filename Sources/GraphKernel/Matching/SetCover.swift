/// A choice of sets that together hold everything that any of them holds.
public struct SetCover: Sendable, Hashable {
  /// The numbers of the chosen sets, ascending.
  public let chosen: [Int]
  /// No choice has fewer sets than this.
  public let fewest: Int

  /// Whether it is known that no choice has fewer.
  public var isSmallest: Bool { chosen.count == fewest }

  /// How many choices are looked at before the search for fewer sets ends.
  public static let mostSteps = 200_000

  /// Covers everything that any of some sets holds with as few of them as can be found.
  ///
  /// Greedy first: always the set that holds most of what is left. Then fewer are searched for, branching
  /// on the element that the fewest sets hold, up to ``mostSteps`` choices; where the search ends
  /// early, ``fewest`` is a bound. Of equal sets, the first is taken.
  ///
  /// - Parameter sets: The elements of each set.
  /// - Returns: The choice, and how few sets could do.
  /// - Complexity: O(*ns*) for the greedy choice of *s* sets among *n*; the search takes at most
  ///   ``mostSteps`` such steps.
  /// - SeeAlso: V. Chvátal, “A greedy heuristic for the set-covering problem”, 1979,
  ///   <https://doi.org/10.1287/moor.4.3.233>
  public static func of(_ sets: [Set<Int>]) -> SetCover {
    let all = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let greedy = greedy(sets, all)
    var search = CoverSearch(sets, all, best: greedy)
    search.run([], all)
    let isDone = search.steps < mostSteps
    let largest = sets.map(\.count).max() ?? 0
    let bound = largest > 0 ? (all.count + largest - 1) / largest : 0
    return SetCover(
      chosen: search.best.sorted(),
      fewest: isDone ? search.best.count : max(bound, min(1, search.best.count)))
  }

  private static func greedy(_ sets: [Set<Int>], _ all: Set<Int>) -> [Int] {
    var left = all
    var chosen: [Int] = []
    while !left.isEmpty {
      let gains = sets.map { $0.intersection(left).count }
      guard let most = gains.max(), most > 0, let next = gains.firstIndex(of: most) else { break }
      chosen.append(next)
      left.subtract(sets[next])
    }
    return chosen
  }
}

/// A search for a cover of fewer sets; as deep as the best cover has sets.
private struct CoverSearch {
  private let sets: [Set<Int>]
  private let holders: [Int: [Int]]
  private let largest: Int
  private(set) var best: [Int]
  private(set) var steps = 0

  init(_ sets: [Set<Int>], _ all: Set<Int>, best: [Int]) {
    self.sets = sets
    self.best = best
    largest = max(1, sets.map(\.count).max() ?? 1)
    var holders: [Int: [Int]] = [:]
    for (number, set) in sets.enumerated() {
      for element in set { holders[element, default: []].append(number) }
    }
    self.holders = holders
  }

  private struct Branch {
    let chosen: [Int]
    let left: Set<Int>
  }

  mutating func run(_ chosen: [Int], _ left: Set<Int>) {
    var stack = [Branch(chosen: chosen, left: left)]
    while let branch = stack.popLast(), steps < SetCover.mostSteps {
      steps += 1
      let needed = (branch.left.count + largest - 1) / largest
      guard branch.chosen.count + needed < best.count else { continue }
      guard
        let rarest = branch.left.min(by: { a, b in
          (holders[a, default: []].count, a) < (holders[b, default: []].count, b)
        })
      else {
        best = branch.chosen
        continue
      }
      let options = holders[rarest, default: []].sorted {
        (sets[$0].intersection(branch.left).count, -$0)
          < (sets[$1].intersection(branch.left).count, -$1)
      }
      for option in options {
        stack.append(
          Branch(chosen: branch.chosen + [option], left: branch.left.subtracting(sets[option])))
      }
    }
  }
}
