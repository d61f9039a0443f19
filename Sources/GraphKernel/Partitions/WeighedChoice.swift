import RealModule

/// One of several communities, drawn by what it would gain.
struct WeighedChoice {
  private var options: [(label: Int32, gain: Double)] = []
  private var shares: [Double] = []

  mutating func removeAll() { options.removeAll(keepingCapacity: true) }

  mutating func add(_ label: Int32, _ gain: Double) { options.append((label, gain)) }

  /// Draws an option; one that gains a `temperature` less is e times less likely.
  ///
  /// - Returns: `nil` where there are none.
  mutating func draw(_ temperature: Double, _ generator: inout Xoshiro256) -> Int32? {
    guard let last = options.last, let top = options.lazy.map(\.gain).max() else { return nil }
    guard options.count > 1 else {
      _ = generator.uniform()
      return last.label
    }
    shares.removeAll(keepingCapacity: true)
    var sum = 0.0
    for option in options {
      shares.append(Double.exp((option.gain - top) / temperature))
      sum += shares[shares.count - 1]
    }
    var draw = generator.uniform() * sum
    for (option, share) in zip(options, shares) {
      draw -= share
      if draw < 0 { return option.label }
    }
    return last.label
  }
}
