package import StakeholderModel

/// How partners rate one another, from what stands on ties and in answers with PARTNER.
///
/// A rating on a tie is its sender's of its receiver. What the same rater says about the same partner
/// in several places is averaged item by item, so that every rater counts once. Nobody rates themselves.
package struct PartnerRatings: Sendable {
  /// What one rater, or several together, say about a partner.
  package struct Rating: Sendable, Hashable {
    /// Who rates; `nil` for a mean of several.
    package let rater: Actor?
    /// Who is rated.
    package let rated: Actor
    /// How many rate.
    package let raters: Int
    private var sums: [String: RatedMean] = [:]

    fileprivate init(rater: Actor?, rated: Actor, raters: Int) {
      self.rater = rater
      self.rated = rated
      self.raters = raters
    }

    fileprivate mutating func add(_ score: Double, to item: String) {
      sums[item, default: RatedMean()].add(score)
    }

    /// The score of an item, 1 to 4; `nil` where it was not answered.
    package subscript(item: String) -> Double? { sums[item]?.mean }

    /// The mean of the items of a side, where at least two of the three were answered.
    package func mean(_ side: PartnerDimension) -> Double? {
      let known = side.items.compactMap { self[$0] }
      guard known.count >= PartnerDimension.fewestItems else { return nil }
      return known.reduce(0, +) / Double(known.count)
    }
  }

  /// The ratings in the order of the file, those on ties first.
  package private(set) var all: [Rating] = []

  /// Draws together the ratings of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - place: Whom somebody stands for, such as the organization of a person; `nil` for whoever is
  ///     not looked at.
  package init(_ network: StakeholderNetwork, place: (Actor) -> Actor? = { $0 }) {
    var known: [Ends: Int] = [:]
    for tie in network.ties {
      let scores = tie.partnerScores
      guard !scores.isEmpty, tie.from != tie.to, let rated = place(tie.to) else { continue }
      add(scores, by: tie.from, of: rated, &known, place)
    }
    for answer in InstrumentAnswers(.partner, in: network).answers {
      guard let subject = answer.subject?.actor, let rated = place(subject) else { continue }
      guard let by = answer.by else {
        var rating = Rating(rater: nil, rated: rated, raters: answer.raters ?? 1)
        for score in answer.scores { rating.add(score.value, to: score.item) }
        all.append(rating)
        continue
      }
      add(answer.scores, by: by, of: rated, &known, place)
    }
  }

  private struct Ends: Hashable {
    let rater: Actor
    let rated: Actor
  }

  private mutating func add(
    _ scores: [AssessmentScore], by rater: Actor, of rated: Actor, _ known: inout [Ends: Int],
    _ place: (Actor) -> Actor?
  ) {
    guard rater != rated, place(rater) != rated else { return }
    let ends = Ends(rater: rater, rated: rated)
    let number = known[ends] ?? all.count
    if number == all.count {
      known[ends] = number
      all.append(Rating(rater: rater, rated: rated, raters: 1))
    }
    for score in scores { all[number].add(score.value, to: score.item) }
  }
}

extension Tie {
  /// What the sender says about the receiver with the items of PARTNER.
  fileprivate var partnerScores: [AssessmentScore] {
    let parts: [(String, Int?)] = [
      ("reliability", trust?.reliability), ("openness", trust?.openness),
      ("mission", trust?.mission), ("influence", value?.influence),
      ("involvement", value?.involvement), ("resources", value?.resources),
    ]
    return parts.compactMap { name, score in score.map { AssessmentScore(name, Double($0)) } }
  }
}
