/// How much better an introduction makes things, by importance: the first number counts before the
/// second, the second before the third.
struct Gain: Sendable, Comparable {
  var parts: SIMD3<Double> = .zero

  init(_ first: Double = 0, _ second: Double = 0, _ third: Double = 0) {
    parts = SIMD3(first, second, third)
  }

  /// The share of the best gain that counts as about as good.
  static let about = 0.9

  /// One number to tell gains apart that are about as good.
  var order: Double { parts[0] * 1e6 + parts[1] * 1e3 + parts[2] }

  /// Whether it makes anything better.
  var isPositive: Bool { self > Gain() }

  /// Whether it is about as good as the best: the first number in which the best is above 0 is at
  /// least nine tenths of the best.
  func isNear(_ best: Gain) -> Bool {
    for place in 0..<3 where best.parts[place] > 1e-12 {
      return parts[place] >= Self.about * best.parts[place]
    }
    return false
  }

  static func < (left: Gain, right: Gain) -> Bool {
    for place in 0..<3 where abs(left.parts[place] - right.parts[place]) > 1e-12 {
      return left.parts[place] < right.parts[place]
    }
    return false
  }
}

/// What introductions are chosen by, kept up to date while they are made.
protocol IntroductionObjective {
  /// Whether nothing is missing any more.
  var isMet: Bool { get }
  /// The pairs of vertices that may help, smaller first, in order, each once.
  var pairs: [MeetingPair] { get }
  /// How much better a tie between two vertices makes things.
  func gain(_ pair: MeetingPair) -> Gain
  /// What a tie changes: the most telling first.
  func effects(_ pair: MeetingPair) -> [Introduction.Effect]
  /// Counts a tie as made.
  mutating func join(_ pair: MeetingPair)
}

extension IntroductionObjective {
  /// What concerns everybody can always be better.
  var isMet: Bool { false }
}

/// Two vertices, the smaller first.
struct MeetingPair: Sendable, Hashable, Comparable {
  let one: Int
  let other: Int

  init(_ a: Int, _ b: Int) {
    one = min(a, b)
    other = max(a, b)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.one, left.other) < (right.one, right.other)
  }
}
