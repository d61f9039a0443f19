extension Finding {
  /// How sure a finding is, in plain words: what would change it, how often it comes back, and what
  /// nobody was asked about.
  public var howSure: String {
    var parts = [confidence.words]
    switch flip {
    case nil: break
    case 1? where told > 1:
      parts.append("one tie more or fewer would take one of the \(told) off this list")
    case let flip? where told > 1:
      parts.append("it takes \(flip) ties more or fewer to take one of the \(told) off this list")
    case 1: parts.append("one tie more or fewer would change it")
    case let flip?: parts.append("it takes \(flip) ties more or fewer to change it")
    }
    if let stability {
      parts.append("comes back in \(stability.found) of \(stability.draws) draws")
    }
    if let observed, observed.hidden > 0 {
      parts.append("\(observed.hidden) of \(observed.possible) pairs could hide a tie")
    }
    return parts.joined(separator: "; ")
  }
}

extension Finding.Confidence {
  /// The grade in words.
  public var words: String {
    switch self {
    case .low: "not very sure"
    case .middle: "fairly sure"
    case .high: "sure"
    }
  }
}
