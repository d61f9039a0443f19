import StakeholderModel

extension Measure {
  /// How much each one has of its partners, next to the one who has most.
  public static let partnerConnectivity = Measure(
    "partner_relative_connectivity", .node, title: "Benefit from partners, of 100",
    question: "Who gets most out of the network, by number, value and trust of partners?",
    definition: "The benefit of a partner is the sum, over all whom it rated on trust and value, "
      + "of the mean of the two ratings as shares of the scale, ((trust − 1)/3 + (value − 1)/3)/2; "
      + "relative connectivity is 100 times the benefit over the largest. PARTNER does not publish "
      + "its weights; equal weights are ours.",
    range: "0 to 100; 100 for whoever has most", unit: "percent of the largest",
    scale: .largestIsOne,
    undefinedWhen: "the one rated nobody on both trust and value, or no benefit is above 0",
    cost: "O(r) for r ratings", citations: [.varda2008],
    differences: "PARTNER prints a score of this name, with weights of its own. igraph, NetworkX, "
      + "UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      MeasureForm("partner_relative_connectivity", for: .recorded(.partners)) { workspace in
        let benefits = workspace.benefits()
        let most = benefits.values.max() ?? 0
        return workspace.forEachActor { actor in
          guard let benefit = benefits[actor], most > 0 else { return .undefined(.notRated) }
          return .number(100 * benefit / most)
        }
      }
    ])
}

extension MeasureWorkspace {
  /// What everybody who rated others has of them.
  fileprivate mutating func benefits() -> [Actor: Double] {
    let tree = OrganizationTree(view.network)
    let homes = view.network.homes
    func share(_ rating: Double) -> Double {
      (rating - PartnerDimension.least) / (PartnerDimension.greatest - PartnerDimension.least)
    }
    var pairs: [[Actor]: RatedMean] = [:]
    for rating in ratings.partners(view).all {
      guard let by = rating.rater.flatMap({ view.place(of: $0, tree, homes) }),
        let trust = rating.mean(.trust), let value = rating.mean(.value)
      else { continue }
      pairs[[by, rating.rated], default: RatedMean()].add((share(trust) + share(value)) / 2)
    }
    var benefits: [Actor: Double] = [:]
    for (ends, mean) in pairs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      benefits[ends[0], default: 0] += mean.mean ?? 0
    }
    return benefits
  }
}
