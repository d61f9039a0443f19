import StakeholderModel

/// What the looks of ties mean, in the words of the scale that the data came in.
struct TieWords {
  let scale: TieScale

  /// The words for a step of strength.
  func words(for strength: TieStrength) -> String {
    let levels: [TieLevel] =
      switch strength {
      case .weak: [.contact, .communication]
      case .working: [.cooperation]
      case .strong: [.coordination, .collaboration]
      case .level(let level): [level]
      }
    var words: [String] = []
    for level in levels where !words.contains(scale.word(for: level)) {
      words.append(scale.word(for: level))
    }
    let rest = words.dropFirst().map { $0.lowercased() }
    return (words.prefix(1) + rest).joined(separator: " or ")
  }

  /// Legend rows for what occurs among some ties: strengths from the strongest, then formality,
  /// evidence and ties that one side reported.
  ///
  /// - Parameters:
  ///   - styles: How the ties are drawn.
  ///   - levels: What the data says of the ties; one without a level is drawn in the middle width, and
  ///     the legend does not give it a level.
  /// - Returns: Marks with their words.
  func legendRows(_ styles: [TieStyle], levels: [TieLevel?]) -> [Legend.Row] {
    var rows: [Legend.Row] = []
    let stated = levels.compactMap { $0 }
    if !stated.isEmpty {
      for strength in [TieStrength.strong, .working, .weak]
      where styles.contains(where: { $0.strength == strength }) {
        var words = words(for: strength)
        if strength == .working, levels.contains(nil) {
          words = stated.contains(.cooperation) ? words + ", or not stated" : "Level not stated"
        }
        rows.append(Legend.Row(.tie(TieStyle(strength)), words))
      }
    } else if !styles.isEmpty {
      rows.append(Legend.Row(.tie(TieStyle()), "Work together"))
    }
    if styles.contains(where: \.isFormal) {
      var style = TieStyle()
      style.isFormal = true
      rows.append(Legend.Row(.tie(style), "Formal tie"))
    }
    let grades = [Evidence.inferred: "Inferred", .illustrative: "Made up to illustrate"]
    for grade in [Evidence.inferred, .illustrative]
    where styles.contains(where: { $0.evidence == grade }) {
      var style = TieStyle()
      style.evidence = grade
      rows.append(Legend.Row(.tie(style), grades[grade] ?? grade.rawValue))
    }
    if styles.contains(where: \.isOneSided) {
      var style = TieStyle()
      style.isOneSided = true
      rows.append(Legend.Row(.tie(style), "Reported by one side"))
    }
    return rows
  }
}

extension CardContent.Line {
  /// How the tie is drawn.
  var style: TieStyle {
    var style = TieStyle(TieStrength(of: level))
    style.isFormal = isFormal
    style.evidence = evidence
    style.isOneSided = isOneSided
    style.isFocused = isOnlyLink
    style.isFaded = isContext
    return style
  }
}
