import GraphKernel
import RealModule

/// Improves a layout by small random moves that are kept when they help and, early on, sometimes
/// when they do not.
///
/// - SeeAlso: R. Davidson and D. Harel, “Drawing graphs nicely using simulated annealing”, 1996,
///   <https://doi.org/10.1145/234535.234538>
struct Annealing {
  let cost: LocalCost
  let fit: SlideFit
  /// The boxes that may move.
  let movable: [Int]
  let steps: Int

  /// Makes a run; `movable` is `nil` when every box may move.
  init(search: LayoutSearch, movable: [Int]? = nil, steps: Int? = nil) {
    cost = LocalCost(search: search)
    fit = SlideFit(nodes: search.nodes, box: search.box)
    self.movable = movable ?? Array(search.nodes.indices)
    self.steps = steps ?? search.polish.steps
  }

  /// The improved layout.
  ///
  /// - Parameters:
  ///   - centers: Where the boxes begin.
  ///   - seed: Picks the moves.
  func improved(_ centers: [Point], seed: UInt64) -> [Point] {
    guard !movable.isEmpty else { return centers }
    var centers = centers
    var generator = Xoshiro256(seed: seed)
    for step in 0..<steps {
      let rest = 1 - Double(step) / Double(steps)
      let heat = 1.6 * rest * rest + 0.01
      let node = movable[generator.below(movable.count)]
      if movable.count > 2, generator.uniform() < 0.35 {
        let other = movable[generator.below(movable.count)]
        if other != node { swap(node, other, heat, &centers, &generator) }
      } else {
        move(node, spread: 0.5 * rest + 0.03, heat, &centers, &generator)
      }
    }
    return centers
  }

  private func swap(
    _ first: Int, _ second: Int, _ heat: Double, _ centers: inout [Point],
    _ generator: inout Xoshiro256
  ) {
    let before = (centers[first], centers[second])
    let old = cost.cost(of: first, centers) + cost.cost(of: second, centers)
    centers[first] = fit.clamped(before.1, first)
    centers[second] = fit.clamped(before.0, second)
    let new = cost.cost(of: first, centers) + cost.cost(of: second, centers)
    if !accepts(new - old, heat, &generator) { (centers[first], centers[second]) = before }
  }

  private func move(
    _ node: Int, spread: Double, _ heat: Double, _ centers: inout [Point],
    _ generator: inout Xoshiro256
  ) {
    let before = centers[node]
    let old = cost.cost(of: node, centers)
    let step = Point(
      generator.bell() * fit.box.width * spread / 2, generator.bell() * fit.box.height * spread / 2)
    centers[node] = fit.clamped(before + step, node)
    let new = cost.cost(of: node, centers)
    if !accepts(new - old, heat, &generator) { centers[node] = before }
  }

  private func accepts(
    _ growth: Double, _ heat: Double, _ generator: inout Xoshiro256
  ) -> Bool {
    growth <= 0 || generator.uniform() < Double.exp(-growth / heat)
  }
}

extension Xoshiro256 {
  /// A number around 0 with variance 1, nearly normal: four uniform ones added up.
  mutating func bell() -> Double {
    let sum = uniform() + uniform() + uniform() + uniform()
    return (sum - 2) * 1.7320508075688772
  }
}
