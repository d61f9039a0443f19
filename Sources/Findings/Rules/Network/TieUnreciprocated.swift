import StakeholderModel

extension Threshold {
  static let oneSidedShare = Threshold(
    "tie.unreciprocated.share", 0.5, "share of ties",
    means: "the share of ties told by one side only from which it is worth a word",
    rationale: "more often one-sided than not")
}

extension Threshold {
  static let oneSidedFewest = Threshold(
    "tie.unreciprocated.fewest", 10, "ties",
    means: "the fewest ties between two who both answered of which a share is told",
    rationale: "one in fewer is more than a tenth")
}

extension FindingRule {
  /// Many ties are told by one side only.
  public static let tieUnreciprocated = FindingRule(
    id: "tie.unreciprocated",
    title: "Ties that one side does not see",
    says: "Many ties are told by one side, though the other side answered too.",
    why: "What one side takes for working together, the other may not have noticed.",
    decided: """
      Of ties between two who both answered, at least half were told by one side only; at least ten \
      such ties are looked at.
      """,
    thresholds: [.oneSidedShare, .oneSidedFewest],
    aim: "Turn one-sided ties into two-sided ones",
    action: "Offer help first, and ask what the other side needs.",
    sources: [.workforceBrief, .competency], needs: "who told each tie, and who answered",
    severity: .low ... .low, basis: .comparison, cause: .structure
  ) { input in
    let both = input.actors.ties.count { $0.confirmation == .both }
    let one = input.actors.ties.count { $0.confirmation == .oneSided }
    let all = both + one
    guard all > 0 else {
      return .silent(
        "who told each tie, and who answered",
        howTo: "Let a tie lead from who told it, or note who answered.")
    }
    let limit = input.value(.oneSidedShare)
    guard Double(all) >= input.value(.oneSidedFewest), Double(one) >= limit * Double(all) else {
      return .nothing
    }
    let flip = max(1, Int((Double(one) - limit * Double(all)).rounded(.down)) + 1)
    return .found(
      Finding(
        rule: "tie.unreciprocated", severity: .low, subjects: [],
        title: flip <= 2
          ? "About half of the ties were told by one side only, though the other answered"
          : "\(one) of \(all) ties were told by one side only, though the other answered",
        evidence: "Only ties between two who both answered are counted.",
        action: "Begin where joint work needs both: offer help first, and ask what they need.",
        numbers: ["one_sided": Double(one), "of": Double(all)], flip: flip))
  }
}
