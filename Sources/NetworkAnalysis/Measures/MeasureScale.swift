/// What the numbers of a measure are relative to.
public enum MeasureScale: Sendable, Hashable, CaseIterable {
  /// A count or a sum as it is.
  case count
  /// Steps, or the unit of lengths.
  case length
  /// One over lengths.
  case inverse
  /// Divided by the most that there can be.
  case share
  /// Divided by what a star of the same size has.
  case shareOfStar
  /// Divided by the largest.
  case largestIsOne
  /// Divided by the sum of all.
  case unitSum
  /// Divided by the root of the sum of squares.
  case unitLength
  /// Divided by the root of the mean square.
  case meanSquare
  /// A mean.
  case mean
  /// A correlation, or an index like one.
  case correlation
  /// A ratio.
  case ratio
  /// A probability.
  case probability
  /// Several numbers, each with a scale of its own.
  case several
  /// A list.
  case list

  /// The scale in a few words.
  public var text: String {
    switch self {
    case .count: "a count or sum as it is; it grows with the network"
    case .length: "in the unit of lengths; it grows with the network"
    case .inverse: "one over lengths; not bounded by 1"
    case .share: "divided by the most there can be"
    case .shareOfStar: "divided by what a star of as many people has"
    case .largestIsOne: "relative to the largest, which is 1"
    case .unitSum: "relative to the sum of all, which is 1"
    case .unitLength: "relative to the root of the sum of squares, which is 1"
    case .meanSquare: "relative to the root of the mean square, which is 1"
    case .mean: "a mean"
    case .correlation: "from one extreme to the other"
    case .ratio: "a ratio; neither bounded nor growing with the network"
    case .probability: "a probability"
    case .several: "several numbers, each as the definition says"
    case .list: "a list, not a number"
    }
  }
}
