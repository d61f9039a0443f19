import GraphKernel
import RealModule

/// Improves a layout by small random moves that are kept when they help and, early on, sometimes
/// when they do not.
///
/// - SeeAlso: R. Davidson and D. Harel, “Drawing graphs nicely using simulated annealing”, 1996,
///   <https://doi.org/10.1145/234535.234538>
struct Annealing {
  private let search: LayoutSearch
  private let fit: SlideFit
  /// The boxes that may move.
  private let movable: [Int]
  private let steps: Int

  /// Makes a run; `movable` is `nil` when every box may move.
  init(search: LayoutSearch, movable: [Int]? = nil, steps: Int? = nil) {
    self.search = search
    fit = SlideFit(nodes: search.nodes, box: search.box)
    self.movable = movable ?? Array(search.nodes.indices)
    self.steps = steps ?? search.polish.steps
  }

  /// Improves a layout.
  ///
  /// - Parameters:
  ///   - centers: Where the boxes begin.
  ///   - seed: Picks the moves.
  /// - Returns: Centers inside the frame; boxes may overlap.
  func improved(_ centers: [Point], seed: UInt64) -> [Point] {
    guard !movable.isEmpty else { return centers }
    var layout = LocalCost(search: search, centers: centers)
    var generator = Xoshiro256(seed: seed)
    // The engine's layouts of many boxes are better than what large moves would make of them.
    let calm = min(1, 20 / Double(movable.count))
    for step in 0..<steps {
      let rest = 1 - Double(step) / Double(steps)
      let heat = 1.6 * calm * rest * rest + 0.01
      let node = movable[generator.below(movable.count)]
      if movable.count > 2, generator.uniform() < 0.35 * calm {
        let other = movable[generator.below(movable.count)]
        if other != node { swap(node, other, heat, &layout, &generator) }
      } else {
        move(node, spread: 0.5 * calm * rest + 0.03, heat, &layout, &generator)
      }
    }
    return layout.centers
  }

  private func swap(
    _ first: Int, _ second: Int, _ heat: Double, _ layout: inout LocalCost,
    _ generator: inout Xoshiro256
  ) {
    let before = (layout.centers[first], layout.centers[second])
    let old = layout.cost(of: first) + layout.cost(of: second)
    layout.move(first, to: fit.clamped(before.1, first))
    layout.move(second, to: fit.clamped(before.0, second))
    let new = layout.cost(of: first) + layout.cost(of: second)
    guard !accepts(new - old, heat, &generator) else { return }
    layout.move(first, to: before.0)
    layout.move(second, to: before.1)
  }

  private func move(
    _ node: Int, spread: Double, _ heat: Double, _ layout: inout LocalCost,
    _ generator: inout Xoshiro256
  ) {
    let before = layout.centers[node]
    let old = layout.cost(of: node)
    // A box among its partners has short lines; from there it finds the side with fewest crossings.
    let partners = generator.uniform() < 0.3 ? layout.middleOfPartners(of: node) : nil
    let reach = partners == nil ? spread : min(spread, 0.2)
    let step = Point(
      generator.bell() * fit.box.width * reach / 2, generator.bell() * fit.box.height * reach / 2)
    layout.move(node, to: fit.clamped((partners ?? before) + step, node))
    if !accepts(layout.cost(of: node) - old, heat, &generator) { layout.move(node, to: before) }
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
