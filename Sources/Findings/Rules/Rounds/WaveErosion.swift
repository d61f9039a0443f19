import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let erosionDissolved = Threshold(
    "wave.erosion.dissolved", 0.5, "share of ties",
    means: "the share of ties, and of those across groups, above which a network comes apart",
    rationale: "more is lost than kept")
  static let erosionFewest = Threshold(
    "wave.erosion.ties", 5, "ties",
    means: "the fewest ties that can be compared from which a share is told",
    rationale: "of fewer, one or two ties would decide")
  static let erosionCoverage = Threshold(
    "wave.erosion.coverage", 0.2, "share of organizations",
    means: "how far the share of organizations with a champion may fall",
    rationale: "one organization in five")
  static let erosionReach = Threshold(
    "wave.erosion.reach", 0.1, "share of pairs",
    means: "how far the share of people who can reach each other may fall",
    rationale: "one pair in ten")
}

extension FindingRule {
  /// A network that comes apart between two rounds.
  public static let waveErosion = FindingRule(
    id: "wave.erosion",
    title: "A network that comes apart",
    says: "From one round to the next more ties came apart than stayed, or people lost touch.",
    why: "Alliances live on ties that are kept up; what comes apart unseen is missed when needed.",
    decided: """
      Only ties that could be told in both rounds count, among those who are in both. More than half of \
      at least five such ties are no longer there, or more than half of those across groups; or the \
      share of organizations with a champion, where both rounds asked, fell by a fifth or more; or the \
      share of pairs who can reach each other fell by a tenth or more, even if every tie that nobody \
      could tell were still there. High where two of these hold.
      """,
    thresholds: [.erosionDissolved, .erosionFewest, .erosionCoverage, .erosionReach],
    aim: "Find out why ties come apart",
    action: """
      Ask the group what goes well, what does not, what bothers people and what would help; then \
      visit those whose ties came apart.
      """,
    sources: [.benest, .research], needs: "an earlier round of the same list",
    severity: .medium ... .high, basis: .comparison, cause: .structure
  ) { input in
    guard let rounds = input.rounds else { return .silentAboutRounds }
    guard !rounds.earlier.identities.isEmpty else { return .nothing }
    let signs = Erosion(rounds, input).signs
    guard let first = signs.first else { return .nothing }
    let lost = rounds.ties.changes.filter { $0.outcome == .lost || $0.outcome == .faded }
    let names = lost.prefix(4).map { "\(Claim(actor: $0.a)) – \(Claim(actor: $0.b))" as Claim }
    let uncertain = rounds.ties.changes(.notComparable).count
    var evidence = signs.dropFirst().map { "Also: \($0.words)." as Claim }
    if !names.isEmpty {
      evidence.append("No longer there: \(Claim.list(Array(names), limit: 4)).")
    }
    if uncertain > 0 {
      evidence.append("\(counted(uncertain, "tie", "ties")) could not be compared.")
    }
    return .found(
      Finding(
        rule: "wave.erosion", severity: signs.count > 1 ? .high : .medium, subjects: [],
        title: first.words, evidence: .sentences(evidence),
        action: names.isEmpty
          ? "Ask the group what goes well, what does not, what bothers people and what would help."
          : """
          Ask the group what goes well, what does not, what bothers people and what would help; begin \
          with \(Claim(actor: lost[0].a)) and \(Claim(actor: lost[0].b)).
          """,
        numbers: signs.reduce(into: [:]) { $0[$1.id] = $1.value }, flip: first.flip))
  }
}

/// What speaks for a network that comes apart.
private struct Erosion {
  struct Sign {
    let id: String
    let words: Claim
    let value: Double
    let flip: Int?
  }

  private let rounds: RoundFacts
  private let input: RuleInput

  init(_ rounds: RoundFacts, _ input: RuleInput) {
    self.rounds = rounds
    self.input = input
  }

  var signs: [Sign] {
    let groups = input.groupNoun.plural
    return [
      dissolved("dissolved", "ties", { _ in true }),
      dissolved("dissolved_across", "ties across \(groups)", \.isAcross), coverage, reach,
    ].compactMap { $0 }
  }

  private func dissolved(
    _ id: String, _ noun: String, _ isCounted: (TieChange) -> Bool
  ) -> Sign? {
    let stability = rounds.ties.stability(where: isCounted)
    let before = stability.kept + stability.dissolved
    guard Double(before) >= input.value(.erosionFewest), let share = stability.dissolvedShare,
      share > input.value(.erosionDissolved)
    else { return nil }
    // Every tie that had stayed would be one less of the dissolved.
    let limit = input.value(.erosionDissolved) * Double(before)
    let flip = stability.dissolved - Int(limit.rounded(.down))
    let gone = "\(stability.dissolved) of \(before) \(noun) are no longer there"
    return Sign(
      id: id,
      words: flip > 2 ? "\(gone)" : "About half of the \(noun) are no longer there: \(gone)",
      value: share, flip: flip)
  }

  private var coverage: Sign? {
    let known = rounds.champions.filter(\.isComparable)
    guard Double(known.count) >= input.value(.erosionFewest) else { return nil }
    let before = known.count { $0.before == .active }
    let after = known.count { $0.after == .active }
    let fall = Double(before - after) / Double(known.count)
    guard fall >= input.value(.erosionCoverage) else { return nil }
    return Sign(
      id: "coverage_fall",
      words: "\(after) of \(known.count) organizations have a champion, and \(before) had one",
      value: fall, flip: nil)
  }

  /// The fall of the share of pairs who can reach each other, in favor of the second round.
  private var reach: Sign? {
    guard rounds.earlier.reading.informant == nil, input.informant == nil else { return nil }
    let identities = rounds.earlier.identities
    let stayers = identities.matches.filter { match in
      rounds.earlier.reading.actors.vertex(of: match.before) != nil
        && input.actors.vertex(of: match.after) != nil
    }
    guard stayers.count > 4, rounds.earlier.reading.actors.kind == input.actors.kind else {
      return nil
    }
    let then = joined(rounds.earlier.reading.actors, stayers.map(\.before), [])
    let open = rounds.ties.changes(.notComparable).filter(\.isBefore).map { ($0.a, $0.b) }
    let now = joined(input.actors, stayers.map(\.after), open)
    guard then - now >= input.value(.erosionReach) else { return nil }
    return Sign(
      id: "reach_fall",
      words: """
        \(percent(now)) of pairs of \(input.actorNoun.plural) can reach each other, and \
        \(percent(then)) could
        """,
      value: then - now, flip: nil)
  }

  /// The share of pairs of some that a chain of ties joins.
  private func joined(
    _ view: NetworkView, _ actors: [Actor], _ extra: [(Actor, Actor)]
  ) -> Double {
    var piece = view.graph.weakComponents().labels
    for (one, other) in extra {
      guard let a = view.vertex(of: one), let b = view.vertex(of: other) else { continue }
      let (old, new) = (piece[b], piece[a])
      for vertex in piece.indices where piece[vertex] == old { piece[vertex] = new }
    }
    let counts = actors.compactMap { view.vertex(of: $0) }
      .reduce(into: [Int: Int]()) { $0[piece[$1], default: 0] += 1 }
    let pairs = counts.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return Double(pairs) / (Double(actors.count) * Double(actors.count - 1) / 2)
  }
}

extension RuleAnswer {
  /// There is no earlier round to compare with.
  static let silentAboutRounds = RuleAnswer.silent(
    "an earlier round of the same list",
    wouldAllow: [
      "ties that came apart", "champions who left without a successor",
      "working relationships that do not move",
    ],
    howTo: "Keep this file, ask again in some months, and compare the two with crosstie compare.")
}
