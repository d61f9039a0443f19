import StakeholderModel

/// How each two groups work together.
struct PairReadings {
  let grouped: GroupedView
  let needed: [NeededPair]
  private let options: SiloOptions
  private let counts: GroupMatrix
  private let dyads: GroupMatrix
  private let leftOut: GroupMatrix
  /// The ties that end in each group, a tie inside counted twice.
  private let activity: [Int]

  init(
    _ grouped: GroupedView, in network: StakeholderNetwork, needed: [NeededPair],
    _ options: SiloOptions
  ) {
    self.options = options
    self.grouped = grouped
    self.needed = needed
    counts = grouped.tieCounts()
    dyads = grouped.observedDyads()
    leftOut = grouped.leftOutCounts(in: network)
    var activity = [Int](repeating: 0, count: grouped.members.count)
    for tie in grouped.ties {
      for end in [tie.source, tie.target] {
        if let group = grouped.groupOf[end] { activity[group] += 1 }
      }
    }
    self.activity = activity
  }

  /// One entry for each two groups that both have a member in the view.
  func read() -> [PairMixing] {
    let occupied = grouped.members.indices.filter { !grouped.members[$0].isEmpty }
    var pairs: [PairMixing] = []
    for (place, a) in occupied.enumerated() {
      for b in occupied[(place + 1)...] { pairs.append(reading(a, b)) }
    }
    let testable = pairs.indices.filter { pairs[$0].hasPower }
    let adjusted = adjustedForFalseDiscovery(testable.map { pairs[$0].p.cross })
    for (pair, q) in zip(testable, adjusted) {
      pairs[pair].q = q
      pairs[pair].gap = pairs[pair].gap ?? statisticalGap(pairs[pair], q: q)
    }
    let family = testable.map { pairs[$0].p.cross }
    for (place, pair) in testable.enumerated() where pairs[pair].gap != nil {
      pairs[pair].flip = flip(pairs[pair], at: place, in: family)
    }
    for pair in pairs.indices where pairs[pair].gap == .needed { pairs[pair].flip = 1 }
    return pairs
  }

  /// The fewest ties added between a pair after which it is no gap; the p-values of the other pairs
  /// stay as they are.
  private func flip(_ pair: PairMixing, at place: Int, in family: [Double]) -> Int? {
    guard pair.observed < pair.dyads else { return nil }
    return (1...(pair.dyads - pair.observed)).first { added in
      let cross = Hypergeometric(
        items: dyads.across, marked: pair.dyads, drawn: min(dyads.across, counts.across + added))
      var changed = pair
      changed.observed += added
      changed.expected.cross = cross.mean
      changed.ratio = Double(changed.observed) / cross.mean
      var pValues = family
      pValues[place] = cross.lowerTail(changed.observed)
      return statisticalGap(changed, q: adjustedForFalseDiscovery(pValues)[place]) == nil
    }
  }

  private func reading(_ a: Int, _ b: Int) -> PairMixing {
    let nulls = nulls(a, b)
    let observed = counts[a, b]
    let pZero = nulls.cross.probability(of: 0)
    let link = grouped.link(between: grouped.members[a], and: grouped.members[b])
    let need = need(a, b)
    return PairMixing(
      a: a, b: b, observed: observed, dyads: dyads[a, b],
      expected: PairMixing.PerNull(
        uniform: nulls.uniform.mean, cross: nulls.cross.mean, degree: nulls.degree.mean),
      p: PairMixing.PerNull(
        uniform: nulls.uniform.lowerTail(observed), cross: nulls.cross.lowerTail(observed),
        degree: nulls.degree.lowerTail(observed)),
      q: nil, ratio: nulls.cross.mean > 0 ? Double(observed) / nulls.cross.mean : nil,
      gap: need?.state == .gap ? .needed : nil, pZero: pZero,
      hasPower: pZero <= options.powerLimit, neededBy: need?.neededBy ?? [],
      path: grouped.actors(link.path), introducers: grouped.actors(link.introducers),
      carriers: grouped.actors(link.carriers), leftOut: leftOut[a, b])
  }

  private func nulls(
    _ a: Int, _ b: Int
  ) -> (uniform: Hypergeometric, cross: Hypergeometric, degree: Hypergeometric) {
    let ties = counts.total
    return (
      Hypergeometric(items: dyads.total, marked: dyads[a, b], drawn: ties),
      Hypergeometric(items: dyads.across, marked: dyads[a, b], drawn: counts.across),
      Hypergeometric(items: 4 * ties * ties, marked: 2 * activity[a] * activity[b], drawn: ties)
    )
  }

  private func statisticalGap(_ pair: PairMixing, q: Double) -> PairMixing.Gap? {
    if let ratio = pair.ratio, ratio <= options.pairRatioLimit, q <= options.pairLimit {
      return .significant
    }
    return pair.observed == 0 && pair.expected.cross >= 1 ? .noneWhereExpected : nil
  }

  /// The joint work that names exactly these two groups.
  private func need(_ a: Int, _ b: Int) -> NeededPair? {
    let groups = grouped.grouping.groups
    guard let first = groups[a].organization, let second = groups[b].organization else {
      return nil
    }
    return needed.first { ($0.a == first && $0.b == second) || ($0.a == second && $0.b == first) }
  }
}
