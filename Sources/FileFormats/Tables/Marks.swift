import StakeholderModel

/// What a cell under somebody's name says about working with them.
enum Mark: Equatable {
  /// A cross, a tick, yes.
  case yes
  /// No, or a number that is 0.
  case no
  /// A number above 0.
  case number(Double)
  /// A step of working together in words.
  case level(TieLevel)
  /// Nothing that counts: a dash, “n/a”.
  case unknown

  /// Reads a cell; `nil` when it is nothing of these.
  init?(_ text: String) {
    if let number = parsedNumber(text.replacing(",", with: ".")) {
      guard number >= 0 else { return nil }
      self = number == 0 ? .no : .number(number)
    } else if isMissing(text) || ["–", "—", "\\", "/", "?"].contains(text) {
      self = .unknown
    } else if let answer = yesOrNo(text) {
      self = answer ? .yes : .no
    } else if let level = tieLevel(text, nil) ?? plainLevel(text) {
      self = level == TieLevel.none ? .no : .level(level)
    } else {
      return nil
    }
  }

  /// The mark as a number: 1 for yes, 0 for no.
  var number: Double? {
    switch self {
    case .yes: 1
    case .no: 0
    case .number(let number): number
    case .level(let level): Double(level.rawValue)
    case .unknown: nil
    }
  }
}

/// What the numbers of several marks are.
enum MarkScale {
  /// All marks only say yes or no.
  case yesOrNo
  /// They are steps of working together, 1 to 5.
  case levels
  /// They are weights.
  case weights

  /// Finds out from all marks of a table; whole numbers up to 5 are steps where `readsLevels`.
  init(_ marks: some Sequence<Mark>, readsLevels: Bool) {
    var isBinary = true
    var couldBeLevels = true
    var hasWords = false
    for mark in marks {
      switch mark {
      case .number(let number):
        if number != 1 { isBinary = false }
        if number > 5 || number != number.rounded() { couldBeLevels = false }
      case .level:
        isBinary = false
        hasWords = true
      case .yes, .no, .unknown: break
      }
    }
    self = isBinary ? .yesOrNo : couldBeLevels && (readsLevels || hasWords) ? .levels : .weights
  }

  /// The key and value that a mark gives a tie besides its ends.
  func entry(for mark: Mark) -> (key: String, text: String)? {
    guard let number = mark.number, number > 0 else { return nil }
    return switch self {
    case .yesOrNo: nil
    case .levels: ("level", shortest(number))
    case .weights: ("weight", shortest(number))
    }
  }
}
