import Drawing
import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// What became of ties, in words.
extension ToldRounds {
  /// What became of ties among those who stayed.
  var ties: Section? {
    let all = comparison.ties
    guard !all.changes.isEmpty || all.withJoiners + all.withLeavers > 0 else { return nil }
    guard !isUnchanged else { return nil }
    var section = Section(heading: "Ties")
    section.sentences = [kept(all.stability()), aroundTurnover, uncertain].compactMap { $0 }
    for outcome in Self.told {
      let changes = all.changes(outcome)
      guard !changes.isEmpty else { continue }
      let names = changes.compactMap { words($0) }
      let shown = list(names.map { Item($0) })
      section.items.append(
        Item("\(Self.heading(outcome)): \(changes.count)", details: shown.map(\.text)))
    }
    return section
  }

  /// The outcomes that are told one by one, in reading order.
  static let told: [TieChange.Outcome] = [
    .lost, .faded, .gained, .renewed, .weakened, .strengthened,
  ]

  static func heading(_ outcome: TieChange.Outcome) -> String {
    switch outcome {
    case .kept: "as they were"
    case .strengthened: "closer"
    case .weakened: "less close"
    case .gained: "new"
    case .renewed: "kept up again"
    case .lost: "no longer recorded"
    case .faded: "recorded, but not kept up"
    case .notComparable: "not comparable"
    }
  }

  private func kept(_ stability: Stability) -> String? {
    let all = stability.kept + stability.dissolved
    guard all + stability.formed > 0 else { return nil }
    let new = "\(stability.formed) \(stability.formed == 1 ? "is" : "are") new"
    guard let share = stability.dissolvedShare else {
      return "Of those who stayed nobody had a tie that can be compared; \(new)."
    }
    let stayed =
      stability.kept == all
      ? "All \(counted(all, "tie", "ties"))"
      : "\(stability.kept) of \(counted(all, "tie", "ties"))"
    let gone = stability.dissolved > 0 ? " (\(percent(share)) came apart)" : ""
    return
      "\(stayed) among those who stayed \(stability.kept == 1 ? "is" : "are") still there\(gone); \(new)."
  }

  private var aroundTurnover: String? {
    let (left, joined) = (comparison.ties.withLeavers, comparison.ties.withJoiners)
    guard left + joined > 0 else { return nil }
    let went = left > 0 ? "\(counted(left, "tie", "ties")) went with those who left" : nil
    let came = joined > 0 ? "\(joined) came with those who are new" : nil
    return [went, came].compactMap { $0 }.joined(separator: ", ") + "."
  }

  private var uncertain: String? {
    let open = comparison.ties.changes(.notComparable)
    guard !open.isEmpty else { return nil }
    let reasons = TieChange.Reason.allCases.compactMap { reason -> String? in
      let count = open.count { $0.reason == reason }
      return count > 0 ? "\(count) because \(Self.words(reason))" : nil
    }
    let verb = open.count == 1 ? "is" : "are"
    return """
      \(counted(open.count, "tie", "ties")) \(verb) neither lost nor new, since nobody could tell in the \
      other round: \(reasons.joined(separator: ", ")).
      """
  }

  private static func words(_ reason: TieChange.Reason) -> String {
    switch reason {
    case .notAsked: "whoever told it was not asked there"
    case .noAnswer: "whoever told it did not answer there"
    case .oneSource: "only one source told of the network there"
    case .unconfirmed: "only one side told it there"
    }
  }

  /// "A – B (communication → cooperation)"; `nil` where people may not be named.
  func words(_ change: TieChange) -> String? {
    guard let a = name(change.a), let b = name(change.b) else { return nil }
    var remarks: [String] = []
    switch change.outcome {
    case .strengthened, .weakened:
      if let then = word(change.levelBefore, before), let now = word(change.levelAfter, after) {
        remarks.append("\(then) → \(now)")
      }
    case .lost, .faded:
      if change.wasOnlyWay { remarks.append("it was the only way between its ends") }
      if change.isStrained, level == .internal { remarks.append("at odds now") }
    case .gained, .renewed:
      if let now = word(change.levelAfter, after) { remarks.append(now) }
      if change.isStrained, level == .internal { remarks.append("at odds before") }
    case .kept, .notComparable: break
    }
    let ground = remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
    return "\(a) – \(b)\(ground)"
  }

  private func word(_ level: TieLevel?, _ content: PictureContent) -> String? {
    guard let level, level > .none else { return nil }
    return (content.network.scale ?? .seed).word(for: level).lowercased()
  }
}
