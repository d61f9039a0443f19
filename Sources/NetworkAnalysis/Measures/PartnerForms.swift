import StakeholderModel

extension Measure {
  /// A side of PARTNER, told in the same way as the other.
  ///
  /// - Parameters:
  ///   - side: Trust or value.
  ///   - id: The name of the mean over the three items.
  ///   - title: The name on a screen.
  ///   - question: The question it answers.
  ///   - items: The three items in words.
  ///   - itemForms: Id, item and label of the mean of each item.
  init(
    _ side: PartnerDimension, _ id: String, title: String, question: String, items: String,
    itemForms: [(id: String, item: String, label: String)]
  ) {
    let ids = itemForms.map(\.id).joined(separator: ", ")
    self.init(
      id, .node, title: title, question: question,
      definition: "A rater’s rating of a partner is the mean of \(items), at least two of the "
        + "three answered, from 1 (not at all) to 4 (a great deal); \(id) is the mean of these "
        + "ratings over all raters but the partner itself, and \(ids) that of one item. Ratings "
        + "stand on ties (the sender’s of the receiver) and in assessments with the instrument "
        + "partner; whoever rates twice counts once. In a view of organizations, ratings by and of "
        + "their people count for them.",
      range: "1 to 4", unit: "points of 4", scale: .mean,
      undefinedWhen: "fewer than three others rated the partner (our limit: with two, each would "
        + "know what the other said)",
      cost: "O(r) for r ratings", citations: [.varda2008],
      differences: "PARTNER averages in the same way. igraph, NetworkX, UCINET and sna do not look "
        + "at ratings.",
      audience: .keeper,
      forms: [
        .ofRatings(id) { $0.mean(side) }
      ] + itemForms.map { form in .ofRatings(form.id, label: form.label) { $0[form.item] } })
  }
}

extension MeasureForm {
  /// The mean of a score over everybody who rated each one.
  static func ofRatings(
    _ id: String, label: String? = nil,
    _ score: @escaping @Sendable (PartnerRatings.Rating) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.partners), label: label) { workspace in
      let means = workspace.ratings.partners(workspace.view).means(score)
      return workspace.forEachActor { actor in
        let mean = means[actor] ?? RatedMean()
        guard mean.raters > 0 else { return .undefined(.notRated) }
        guard mean.raters >= PartnerDimension.fewestRaters else {
          return .undefined(.fewerRaters(than: PartnerDimension.fewestRaters))
        }
        return MeasureValue(mean.mean, otherwise: .notRated)
      }
    }
  }
}

extension PartnerRatings {
  /// The mean of a score for everybody who was rated.
  func means(_ score: (Rating) -> Double?) -> [Actor: RatedMean] {
    var means: [Actor: RatedMean] = [:]
    for rating in all {
      guard let value = score(rating) else { continue }
      means[rating.rated, default: RatedMean()].add(value, raters: rating.raters)
    }
    return means
  }

  /// The mean of a score over all ratings, with how many there are.
  func mean(_ score: (Rating) -> Double?) -> RatedMean {
    var mean = RatedMean()
    for rating in all {
      if let value = score(rating) { mean.add(value, raters: rating.raters) }
    }
    return mean
  }

  /// How many people or organizations gave a rating of a side; means of several count for as many.
  func raterCount(_ score: (Rating) -> Double?) -> Int {
    let rated = all.filter { score($0) != nil }
    let pooled = rated.filter { $0.rater == nil }
    return Set(rated.compactMap(\.rater)).count + (pooled.map(\.raters).max() ?? 0)
  }
}
