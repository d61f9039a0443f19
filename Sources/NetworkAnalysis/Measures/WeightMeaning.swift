/// What the weight of a tie means to a form of a measure.
public enum WeightMeaning: Sendable, Hashable {
  /// Nothing: every tie counts 1, or is one step.
  case ignored
  /// How strong the tie is.
  case strength
  /// How strong the tie is; it is one over that long.
  case inverseLength
  /// How strong the tie is; it is one over the root of that long.
  case inverseRootLength
  /// How long the tie is.
  case length

  /// The meaning in a few words.
  public var text: String {
    switch self {
    case .ignored: "every tie counts 1"
    case .strength: "a tie counts its weight"
    case .inverseLength: "a tie is 1/weight long"
    case .inverseRootLength: "a tie is 1/√weight long"
    case .length: "a tie is its weight long"
    }
  }
}

extension MeasureForm {
  /// What the weight of a tie means; ids tell it.
  public var weights: WeightMeaning {
    if !networks.needsWeights { return .ignored }
    if id.hasPart("w_inverse") { return .inverseLength }
    if id.hasPart("w_opsahl") { return .inverseRootLength }
    return id.hasPart("w_cost") ? .length : .strength
  }
}

extension String {
  /// Whether words joined by underscores are among those of this id, in this order.
  fileprivate func hasPart(_ part: String) -> Bool {
    let words = split(separator: "_", omittingEmptySubsequences: false)
    let wanted = part.split(separator: "_", omittingEmptySubsequences: false)
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains {
      words[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
