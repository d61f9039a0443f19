/// The outcome of a permutation test.
public struct PermutationTest: Sendable, Equatable {
  /// The statistic of what was recorded.
  public let statistic: Double
  /// The mean of the statistic over the permutations.
  public let mean: Double
  /// Its standard deviation over the permutations.
  public let deviation: Double
  /// The share of permutations, what was recorded among them, with at least this statistic; never 0.
  public let atLeast: Double
  /// The share with at most this statistic; never 0.
  public let atMost: Double
  /// How many permutations there were, without what was recorded.
  public let draws: Int
  /// The seed of the draws; `nil` where every permutation was looked at.
  public let seed: UInt64?

  /// The standard error of ``atLeast`` from drawing; 0 where every permutation was looked at.
  public var atLeastError: Double { error(of: atLeast) }

  /// The standard error of ``atMost`` from drawing.
  public var atMostError: Double { error(of: atMost) }

  /// How far the statistic is from the mean, in standard deviations; `nil` where it does not vary.
  public var z: Double? {
    deviation > Self.rounding(of: statistic) ? (statistic - mean) / deviation : nil
  }

  /// How far rounding may take a statistic.
  private static func rounding(of statistic: Double) -> Double { 1e-12 * (1 + abs(statistic)) }

  private func error(of share: Double) -> Double {
    seed == nil ? 0 : (share * (1 - share) / Double(draws + 1)).squareRoot()
  }

  /// Tests a statistic against permutations of `count` things.
  ///
  /// Up to 7 things all permutations are looked at, what was recorded among them.
  ///
  /// - Parameters:
  ///   - count: How many things are permuted.
  ///   - draws: How many random permutations there are for more than 7 things, at least 1.
  ///   - seed: The seed of the draws.
  ///   - statistic: The statistic under a permutation, given by the thing in each place.
  /// - Complexity: O(`draws`) statistics.
  public init(
    of count: Int, draws: Int, seed: UInt64, _ statistic: ([Int]) -> Double
  ) {
    var order = Array(0..<count)
    let recorded = statistic(order)
    let tolerance = Self.rounding(of: recorded)
    var above = 0
    var below = 0
    var sum = 0.0
    var squares = 0.0
    var looked = 0
    func look(_ order: [Int]) {
      let value = statistic(order)
      looked += 1
      if value >= recorded - tolerance { above += 1 }
      if value <= recorded + tolerance { below += 1 }
      sum += value - recorded
      squares += (value - recorded) * (value - recorded)
    }
    if count <= 7 {
      repeat { look(order) } while Self.advance(&order)
    } else {
      var generator = Xoshiro256(seed: seed)
      for _ in 0..<draws {
        generator.shuffle(&order)
        look(order)
      }
    }
    let isExact = count <= 7
    let all = Double(looked)
    self.statistic = recorded
    mean = recorded + sum / all
    deviation = max(0, squares / all - sum / all * (sum / all)).squareRoot()
    atLeast = isExact ? Double(above) / all : Double(above + 1) / (all + 1)
    atMost = isExact ? Double(below) / all : Double(below + 1) / (all + 1)
    self.draws = isExact ? looked - 1 : looked
    self.seed = isExact ? nil : seed
  }

  /// Tests a statistic against draws from a null model.
  ///
  /// - Parameters:
  ///   - recorded: The statistic of what was recorded.
  ///   - draws: How many draws there are, at least 1.
  ///   - seed: The seed of the draws.
  ///   - draw: The statistic of one draw.
  /// - Complexity: O(`draws`) statistics.
  public init(
    recorded: Double, draws: Int, seed: UInt64, _ draw: (inout Xoshiro256) -> Double
  ) {
    var generator = Xoshiro256(seed: seed)
    let values = (0..<draws).map { _ in draw(&generator) }
    let tolerance = Self.rounding(of: recorded)
    let all = Double(draws)
    let mean = values.reduce(0, +) / all
    statistic = recorded
    self.mean = mean
    deviation = (values.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / all).squareRoot()
    atLeast = Double(values.count { $0 >= recorded - tolerance } + 1) / (all + 1)
    atMost = Double(values.count { $0 <= recorded + tolerance } + 1) / (all + 1)
    self.draws = draws
    self.seed = seed
  }

  /// The next order of the alphabet; false after the last.
  private static func advance(_ order: inout [Int]) -> Bool {
    var place = order.count - 2
    while place >= 0, order[place] > order[place + 1] { place -= 1 }
    guard place >= 0 else { return false }
    var other = order.count - 1
    while order[other] < order[place] { other -= 1 }
    order.swapAt(place, other)
    order[(place + 1)...].reverse()
    return true
  }
}
