import StakeholderModel

extension Measure {
  /// How far two trust each other.
  public static let partnerTrustBetween = Measure(
    "partner_trust_between", .edge, title: "Trust between two",
    question: "Do these two trust each other, and do they agree about it?",
    definition: "Of every two of whom one rated the other: the mean of the one or two ratings of "
      + "trust (partner_trust_between; each the mean of at least two of reliability, openness and "
      + "support of the mission, 1 to 4), and what the one whose id comes first in byte order says "
      + "less what the other says (partner_trust_gap). Means of several without a named rater are "
      + "left out.",
    range: "1 to 4; the gap −3 to 3", unit: "points of 4", scale: .mean,
    undefinedWhen: "for the gap, only one of the two rated the other",
    cost: "O(r log r) for r ratings", citations: [.varda2008],
    differences: "PARTNER shows ratings one way at a time. igraph, NetworkX, UCINET and sna do not "
      + "look at ratings.",
    audience: .keeper,
    forms: [
      MeasureForm("partner_trust_between", for: .recorded(.partners)) { workspace in
        .pairs(
          workspace.trustedPairs().map { pair in
            let told = [pair.first.mean, pair.second.mean].compactMap { $0 }
            let mean = told.reduce(0, +) / Double(told.count)
            return PairValue(a: pair.a, b: pair.b, value: .number(mean))
          })
      },
      MeasureForm("partner_trust_gap", for: .recorded(.partners), label: "one less the other") {
        workspace in
        .pairs(
          workspace.trustedPairs().map { pair in
            guard let one = pair.first.mean, let other = pair.second.mean else {
              return PairValue(a: pair.a, b: pair.b, value: .undefined(.ratedOneWay))
            }
            return PairValue(a: pair.a, b: pair.b, value: .number(one - other))
          })
      },
    ])
}

/// What two vertices say of each other, the smaller first.
private struct TrustedPair {
  let a: Int
  let b: Int
  var first = RatedMean()
  var second = RatedMean()
}

extension MeasureWorkspace {
  /// The pairs of vertices of which one rated the other, in order; several people of an organization
  /// are averaged.
  fileprivate mutating func trustedPairs() -> [TrustedPair] {
    let tree = OrganizationTree(view.network)
    let homes = view.network.homes
    var pairs: [[Int]: TrustedPair] = [:]
    for rating in ratings.partners(view).all {
      guard let by = rating.rater.flatMap({ view.place(of: $0, tree, homes) }),
        let from = view.vertex(of: by), let to = view.vertex(of: rating.rated),
        let trust = rating.mean(.trust)
      else { continue }
      let key = [min(from, to), max(from, to)]
      var pair = pairs[key] ?? TrustedPair(a: key[0], b: key[1])
      if from < to { pair.first.add(trust) } else { pair.second.add(trust) }
      pairs[key] = pair
    }
    return pairs.values.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}
