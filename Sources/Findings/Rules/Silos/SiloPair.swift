import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let pairChance = Threshold(
    "silo.pair.chance", 0.1, "chance",
    means: "how likely so few ties may be before they count as chance, adjusted for all pairs",
    rationale: "one in ten: a gap overlooked costs more than one looked at in vain")
  static let pairRatio = Threshold(
    "silo.pair.ratio", 0.5, "ratio", means: "up to what part of the usual ties counts as too few",
    rationale: "half is a difference one feels")
  static let pairPower = Threshold(
    "silo.pair.power", 0.1, "chance",
    means: "how likely no tie at all may be for a pair to be looked at",
    rationale: "where no tie would be no surprise, nothing can be told")
}

extension FindingRule {
  /// Two groups without the ties that their joint work needs, or with far fewer than other pairs.
  public static let siloPair = FindingRule(
    id: "silo.pair",
    title: "Groups without the ties they need",
    says: """
      Two groups have no recorded tie although joint work needs both, or far fewer ties than other \
      pairs of groups.
      """,
    why: "Relationships come before problem-solving: joint work between strangers stalls.",
    decided: """
      First, pairs that an open initiative requires, tested at the level it names, with no recorded \
      tie although somebody could have reported one; no statistics are needed. Then pairs with at \
      most half the ties that pairs of their size have, where that is surprising (adjusted for the \
      number of pairs, one in ten), and pairs with none where at least one is usual. Pairs where even \
      none would be no surprise are left out and counted.
      """,
    thresholds: [.pairChance, .pairRatio, .pairPower],
    aim: "Bring together those who need each other",
    action: "Introduce two people who share a concern, through somebody both know.",
    sources: [.benest],
    needs: "who works with whom, and which work needs whom",
    severity: .medium ... .high, basis: .absence, cause: .structure
  ) { input in
    guard let silos = input.silos else { return .silentAboutTies }
    return .found(neededGaps(silos, input) + thinPairs(silos, input))
  }

  /// One finding for each initiative with needed pairs that have no recorded tie.
  private static func neededGaps(_ silos: SiloReport, _ input: RuleInput) -> [Finding] {
    input.network.initiatives.compactMap { initiative in
      let pairs = silos.needed.filter { $0.neededBy.contains(initiative.id) }
      let gaps = pairs.filter { $0.state == .gap }
      guard let first = gaps.first else { return nil }
      let cause = Cause.initiative(initiative.id)
      let what = nothing(gaps.map(\.leftOut))
      let title: Claim =
        gaps.count == 1
        ? """
        \(organization: first.a) and \(organization: first.b) have \(what), though \(cause: cause) \
        needs both
        """
        : "\(gaps.count) of \(pairs.count) pairs that \(cause: cause) needs have \(what)"
      let names = gaps.map { "\(organization: $0.a) – \(organization: $0.b)" as Claim }
      let observed = gaps.reduce(0) { $0 + $1.dyads }
      let possible = gaps.reduce(0) { $0 + $1.possibleDyads }
      let asked: Claim =
        silos.isResponseKnown
        ? """
        Observed \(observed) of \(possible) possible pairs of \(input.actorNoun.plural)\
        \(observed < possible ? "; \(possible - observed) could hide a tie" : "").
        """ : "It is not recorded who answered."
      return Finding(
        rule: "silo.pair", severity: .high,
        subjects: [.cause(cause)] + organizations(of: gaps), title: title,
        evidence: .sentences(["\(Claim.list(names, limit: 6)).", asked]),
        action: introduction(first),
        numbers: [
          "gaps": Double(gaps.count), "needed": Double(pairs.count), "observed": Double(observed),
          "possible": Double(possible),
        ], flip: 1,
        observed: silos.isResponseKnown
          ? Finding.Observed(pairs: observed, possible: possible) : nil)
    }
  }

  private static func organizations(of pairs: [NeededPair]) -> [Finding.Subject] {
    Set(pairs.flatMap { [$0.a, $0.b] }).sorted().map { .actor(.organization($0)) }
  }

  private static func introduction(_ pair: NeededPair) -> Claim {
    if let introducer = pair.introducers.first {
      return """
        \(Claim(actor: introducer)) knows people at both \(organization: pair.a) and \
        \(organization: pair.b), and could introduce them.
        """
    }
    return "Introduce one person at \(organization: pair.a) to one at \(organization: pair.b)."
  }

  /// The pairs that are thinner than other pairs: two are told apart, more together.
  private static func thinPairs(_ silos: SiloReport, _ input: RuleInput) -> [Finding] {
    let thin = silos.pairs.filter { $0.gap == .significant || $0.gap == .noneWhereExpected }
    return thin.count <= 2 ? thin.map { thinPair($0, input) } : [together(thin, input)]
  }

  private static func thinPair(_ pair: PairMixing, _ input: RuleInput) -> Finding {
    let (a, b) = (input.name(ofGroup: pair.a), input.name(ofGroup: pair.b))
    let usual = expectedTies(pair.expected.cross)
    let title: Claim =
      pair.observed == 0
      ? "\(a) and \(b) have \(nothing([pair.leftOut])); about \(usual) would be usual"
      : pair.flip.map { $0 <= 2 } ?? false
        ? "\(a) and \(b) have somewhat few ties: \(pair.observed), where about \(usual) would be usual"
        : """
        \(a) and \(b) have \(pair.observed) \(pair.observed == 1 ? "tie" : "ties"); about \(usual) \
        would be usual
        """
    let action: Claim =
      pair.introducers.first.map {
        "\(Claim(actor: $0)) knows people in both, and could introduce."
      }
      ?? "Introduce one person of \(a) to one of \(b)."
    return Finding(
      rule: "silo.pair", severity: .medium,
      subjects: input.subject(ofGroup: pair.a) + input.subject(ofGroup: pair.b), title: title,
      evidence: usualWords(input), action: action,
      numbers: [
        "observed": Double(pair.observed), "expected": pair.expected.cross, "p": pair.p.cross,
        "q": pair.q ?? 1, "p_zero": pair.pZero,
      ], flip: pair.observed == 0 ? 1 : pair.flip)
  }

  private static func together(_ pairs: [PairMixing], _ input: RuleInput) -> Finding {
    let areBare = pairs.allSatisfy { $0.observed == 0 }
    let what =
      areBare
      ? "\(nothing(pairs.map(\.leftOut))), where some would be usual"
      : "far fewer ties than other pairs"
    let names = pairs.map { pair -> Claim in
      """
      \(input.name(ofGroup: pair.a)) – \(input.name(ofGroup: pair.b)) (\(pair.observed), usual \
      \(expectedTies(pair.expected.cross)))
      """
    }
    var finding = Finding(
      rule: "silo.pair", severity: .medium, subjects: [],
      title: "\(pairs.count) pairs of \(input.groupNoun.plural) have \(what)",
      evidence: .sentences(["\(Claim.list(names, limit: 6)).", usualWords(input)]),
      action: """
        Begin with \(input.name(ofGroup: pairs[0].a)) and \(input.name(ofGroup: pairs[0].b)): \
        introduce two people who share a concern.
        """,
      numbers: ["pairs": Double(pairs.count)],
      flip: areBare ? 1 : pairs.compactMap(\.flip).min())
    finding.told = pairs.count
    return finding
  }

  private static func usualWords(_ input: RuleInput) -> Claim {
    """
    Usual is what pairs of \(input.groupNoun.plural) of this size have, given all ties that cross \
    \(input.groupNoun.plural).
    """
  }

  /// What there is where no tie counts: nothing recorded, or nothing that is kept up.
  private static func nothing(_ leftOut: [Int]) -> String {
    "no \(kindOfTie(leftOut: leftOut.max() ?? 0)) tie"
  }
}
