package import GraphKernel
package import StakeholderModel

/// Who takes part in an alliance today, how its members are tied, and how far they trust each other.
package struct AllianceShape: Sendable {
  /// The member organizations, or those whose people are members, in the order of the file.
  package let members: [OrganizationID]
  private let ratings: [(rater: Actor, rated: Actor, trust: Double)]
  private let ties: [(Int, Int)]

  /// Up to how many members can steer together.
  package static let mostSteeringTogether = 8
  /// Above which degree centralization ties gather at one.
  package static let wheel = 0.6

  /// Looks at the ties of a view, each member standing for its people.
  package init(_ alliance: AllianceID, in view: NetworkView) {
    let members = view.network.memberOrganizations(of: alliance)
    let tree = OrganizationTree(view.network)
    let homes = view.network.homes
    var numbers: [OrganizationID: Int] = [:]
    for (number, member) in members.enumerated() { numbers[member] = number }
    func member(_ actor: Actor?) -> Int? {
      guard let home = actor.flatMap({ homes[$0] }) else { return nil }
      return tree.path(from: home).lazy.compactMap { numbers[$0] }.first
    }
    self.members = members
    ties = view.graph.edges.compactMap { edge in
      guard let one = member(view.nodes[edge.source].actor),
        let other = member(view.nodes[edge.target].actor), one != other
      else { return nil }
      return (one, other)
    }
    ratings = PartnerRatings(view.network).all.compactMap { rating in
      guard let rater = rating.rater, let one = member(rater), let other = member(rating.rated),
        one != other, let trust = rating.mean(.trust)
      else { return nil }
      return (rater, rating.rated, trust)
    }
  }

  /// The members as a graph without direction; `nil` for fewer than six, or without a tie.
  package var graph: Graph? {
    guard members.count >= NetworkPhase.fewest, !ties.isEmpty else { return nil }
    let pairs = Set(ties.map { [min($0.0, $0.1), max($0.0, $0.1)] })
    let edges = pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { Graph.Edge($0[0], $0[1]) }
    return try? Graph(vertexCount: members.count, edges: edges)
  }

  /// How far ties gather at one member, 0 to 1; `nil` where ``graph`` is.
  package var centralization: Double? {
    guard let degrees = graph?.degrees(), let most = degrees.max() else { return nil }
    let sum = degrees.reduce(0) { $0 + most - $1 }
    return Double(sum) / Double((members.count - 1) * (members.count - 2))
  }

  /// How far members trust each other.
  package struct Trust: Sendable {
    /// How many ratings there are.
    package let ratings: Int
    /// Their mean, 1 to 4.
    package let mean: Double
    /// The share of them above the middle of the scale.
    package let shareAboveMiddle: Double
  }

  /// How far members trust each other; `nil` for fewer than four ratings, or fewer raters and rated
  /// than asked.
  package func trust(fewest: Int = 1) -> Trust? {
    guard ratings.count >= 4, Set(ratings.map(\.rater)).count >= fewest,
      Set(ratings.map(\.rated)).count >= fewest
    else { return nil }
    let mean = ratings.reduce(0) { $0 + $1.trust } / Double(ratings.count)
    let above = ratings.count { $0.trust > PartnerDimension.middle }
    return Trust(
      ratings: ratings.count, mean: mean,
      shareAboveMiddle: Double(above) / Double(ratings.count))
  }

  /// The form of steering that fits: 1 the members together, 2 one member leads, 3 an office; `nil`
  /// where too little is known.
  package func fittingForm(fewest: Int = 1) -> Int? {
    guard members.count >= 3 else { return nil }
    if let centralization, centralization > Self.wheel { return 2 }
    if members.count > Self.mostSteeringTogether { return 3 }
    if let trust = trust(fewest: fewest) {
      return trust.mean < PartnerDimension.middle ? 2 : 1
    }
    return centralization.map { _ in 1 }
  }
}

extension StakeholderNetwork {
  /// The organizations that are members of an alliance today, or whose people are, in the order of the
  /// file.
  package func memberOrganizations(of alliance: AllianceID) -> [OrganizationID] {
    var members: [OrganizationID] = []
    for membership in memberships where membership.alliance == alliance && membership.left == nil {
      let home = membership.organization ?? membership.person.flatMap { person($0) }?.home
      if let home, !members.contains(home) { members.append(home) }
    }
    return members
  }
}
