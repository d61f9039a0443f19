import StakeholderModel

extension Measure {
  /// A side of PARTNER over the whole network, told in the same way as the other.
  init(
    _ side: PartnerDimension, ofNetwork id: String, title: String, question: String
  ) {
    self.init(
      id, .graph, title: title, question: question,
      definition: "The mean of all ratings of \(side.rawValue) (\(id); each the mean of at least "
        + "two of three items, 1 to 4), the same as a share of the scale, (mean − 1)/3 "
        + "(\(id)_share), how many ratings there are (\(id)_ratings) and by how many raters "
        + "(\(id)_raters). Ratings of what is no part of the view are left out.",
      range: "1 to 4; the share 0 to 1", unit: "points of 4; share; ratings", scale: .several,
      undefinedWhen: "fewer than four raters; with --share, fewer than five, or fewer than five "
        + "who were rated",
      cost: "O(r) for r ratings", citations: [.varda2008],
      differences: "PARTNER prints the share as a percentage. igraph, NetworkX, UCINET and sna do "
        + "not look at ratings.",
      audience: .pooled,
      forms: [
        .ofAllRatings(id, side) { mean, _ in mean.mean },
        .ofAllRatings(id + "_share", side, label: "as a share of the scale") { mean, _ in
          mean.mean.map {
            ($0 - PartnerDimension.least) / (PartnerDimension.greatest - PartnerDimension.least)
          }
        },
        .ofAllRatings(id + "_ratings", side, label: "ratings") { mean, _ in Double(mean.raters) },
        .ofAllRatings(id + "_raters", side, label: "raters") { _, raters in Double(raters) },
      ])
  }

  /// The fewest who must have rated before a mean over everybody is told, unless more are asked for.
  static let fewestRaters = 4
}

extension MeasureForm {
  fileprivate static func ofAllRatings(
    _ id: String, _ side: PartnerDimension, label: String? = nil,
    _ number: @escaping @Sendable (RatedMean, Int) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.partners), label: label) { workspace in
      let partners = workspace.ratings.partners(workspace.view)
      let raters = partners.raterCount { $0.mean(side) }
      let fewest = workspace.fewestPooled(Measure.fewestRaters)
      guard raters >= fewest else { return .graph(.undefined(.fewerRaters(than: fewest))) }
      let rated = Set(partners.all.filter { $0.mean(side) != nil }.map(\.rated)).count
      guard rated >= workspace.fewestPooled(1) else {
        return .graph(.undefined(.fewerRated(than: workspace.fewestPooled(1))))
      }
      let mean = partners.mean { $0.mean(side) }
      return .graph(MeasureValue(number(mean, raters), otherwise: .notRated))
    }
  }
}
