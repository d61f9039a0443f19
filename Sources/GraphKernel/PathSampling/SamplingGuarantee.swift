import RealModule

/// When enough pairs were drawn for an estimate of betweenness to be as good as was asked for.
///
/// The estimate of a vertex *v* is the mean of independent shares *X* in `0...1`. With *w* the mean of
/// *X*², which is at least the variance, Bennett's inequality bounds the chance that the estimate of *v* is
/// off by more than ε, after *m* draws, by
///
///     2 exp(−m r(w)),  r(w) = (w + ε) ln(1 + ε/w) − ε.
///
/// The sum over all vertices is at most *S* · max over *x* ≤ *W* of 2 exp(−m r(x)) / *x*, where *W* is the
/// largest *w* and *S* the sum of all *w*. So the number of vertices plays no part: few can have a large
/// share of paths.
///
/// *W* and *S* are bounded from the same draws: the mean of numbers in `0...c` that should be *μ* is
/// below *μ* − *t* with a chance of at most exp(−m t² / 2cμ). For *W* this is asked of one vertex only, the
/// one whose *w* is largest.
///
/// Draws come in stages. The chance that one of the two bounds fails at any stage is at most half of what is
/// allowed. From the stage on that would be enough if *W* and *S* were known, the chance of an error
/// at least halves with each stage, so that requiring a quarter of what is allowed keeps the sum over stages
/// within the other half.
///
/// - SeeAlso: G. Bennett, “Probability inequalities for the sum of independent random variables”, 1962,
///   <https://doi.org/10.1080/01621459.1962.10482149>; A. Maurer, “A bound on the deviation probability
///   for sums of non-negative random variables”, 2003; L. Pellegrina and F. Vandin, “SILVAN”, 2023,
///   <https://doi.org/10.1145/3628601>, for sums over vertices that do not count them.
struct SamplingGuarantee {
  /// How far an estimate may be off.
  let error: Double
  /// How often one may be off farther.
  let failure: Double
  /// The most vertices between two others on one path.
  let longest: Double

  /// By how much the draws of a stage exceed those of the one before; a quarter at least, for the sum
  /// over stages.
  private static let growth = 1.25

  /// How many draws there are after a stage, all before included.
  func drawCount(_ stage: Int) -> Int {
    let first = 2 * Double.log(2 / failure) / error
    return Int((max(first, 64) * Double.pow(Self.growth, stage)).rounded(.up))
  }

  /// Whether no more draws are needed.
  ///
  /// - Parameters:
  ///   - stage: The stage that has ended, from 0.
  ///   - largest: The largest mean square of a vertex in the draws.
  ///   - sum: The sum of the mean squares of all vertices in the draws.
  /// - Returns: Whether the chance of an error that is too large is as small as was asked for.
  func isEnough(after stage: Int, largest: Double, sum: Double) -> Bool {
    let count = Double(drawCount(stage))
    // 1/2, 1/6, 1/12, … are 1 in all.
    let logarithm = Double.log(4 * Double((stage + 1) * (stage + 2)) / failure)
    let top = min(1, upperBound(of: largest, scale: logarithm / count))
    let all = max(top, upperBound(of: sum, scale: longest * logarithm / count))
    return logChance(count, top) + Double.log(2 * all) <= Double.log(min(failure, 0.25) / 4)
  }

  /// The largest *μ* with *μ* − √(2·`scale`·*μ*) at most the mean.
  private func upperBound(of mean: Double, scale: Double) -> Double {
    let root = ((2 * scale).squareRoot() + (2 * scale + 4 * mean).squareRoot()) / 2
    return root * root
  }

  /// The logarithm of the largest exp(−m r(x)) / x for x up to a limit.
  ///
  /// It rises up to the place where m (ε − x ln(1 + ε/x)) is 1, and falls from there on.
  private func logChance(_ count: Double, _ limit: Double) -> Double {
    func slope(_ x: Double) -> Double { count * (error - x * Double.log(onePlus: error / x)) - 1 }
    var (low, high) = (1e-300, limit)
    if slope(limit) < 0 {
      for _ in 0..<200 {
        let middle = (low * high).squareRoot()
        if slope(middle) > 0 { low = middle } else { high = middle }
      }
    }
    let exponent = (high + error) * Double.log(onePlus: error / high) - error
    return -count * exponent - Double.log(high)
  }
}
