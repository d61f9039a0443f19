/// The random number generator of permutation tests and annealing: xoshiro256**, seeded by SplitMix64.
///
/// A seed and a stream give the same numbers on every machine and in every release. Work that is cut
/// into blocks takes one stream for each block, so that the answer does not depend on how many
/// threads run the blocks.
///
///     var generator = Xoshiro256(seed: 1, stream: 3)
///     generator.below(6)             // a whole number from 0 to 5
///
/// - Note: The methods here are used in place of the standard library's `random(in:using:)` and
///   `shuffle(using:)`, whose algorithms may change between releases of Swift.
/// - SeeAlso: D. Blackman and S. Vigna, “Scrambled linear pseudorandom number generators”, 2021,
///   <https://doi.org/10.1145/3460772>
public struct Xoshiro256: RandomNumberGenerator, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// Makes a generator.
  ///
  /// - Parameters:
  ///   - seed: The seed a user may set.
  ///   - stream: The number of the block that draws; two streams of a seed are unrelated.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var seeds = SplitMix64(state: seed)
    let base = seeds.next()
    var mixer = SplitMix64(state: stream == 0 ? seed : base ^ SplitMix64.mixed(stream))
    s0 = mixer.next()
    s1 = mixer.next()
    s2 = mixer.next()
    s3 = mixer.next()
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let result = Self.rotate(s1 &* 5, 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = Self.rotate(s3, 45)
    return result
  }

  /// A number from 0 up to but not including 1, one of 2⁵³ equally likely ones.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number from 0 up to but not including `bound`, each equally likely.
  ///
  /// - Parameter bound: At least 1.
  /// - Returns: A number in `0..<bound`.
  /// - SeeAlso: D. Lemire, “Fast random integer generation in an interval”, 2019,
  ///   <https://doi.org/10.1145/3230636>
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a random number below \(bound) does not exist")
    let width = UInt64(bound)
    var product = next().multipliedFullWidth(by: width)
    if product.low < width {
      let rejected = (0 &- width) % width
      while product.low < rejected { product = next().multipliedFullWidth(by: width) }
    }
    return Int(product.high)
  }

  /// Puts the elements of `array` in a random order, each order equally likely.
  ///
  /// - Complexity: O(*n*), by the method of Fisher and Yates.
  public mutating func shuffle<Element>(_ array: inout [Element]) {
    var last = array.count - 1
    while last > 0 {
      array.swapAt(last, below(last + 1))
      last -= 1
    }
  }

  private static func rotate(_ bits: UInt64, _ count: UInt64) -> UInt64 {
    (bits << count) | (bits >> (64 - count))
  }
}

/// Spreads a seed over the state of a larger generator.
///
/// - SeeAlso: G. Steele, D. Lea and C. Flood, “Fast splittable pseudorandom number generators”, 2014,
///   <https://doi.org/10.1145/2660193.2660195>
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  static func mixed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
