public import StakeholderModel

extension Introductions {
  /// The introductions as they may be shown: without people, ties and subjects that the network no
  /// longer holds, and without interests that it no longer tells.
  ///
  /// - Parameter network: The network reduced to what its readers may see.
  /// - Returns: The same order, with what is left.
  public func shown(in network: StakeholderNetwork) -> Introductions {
    let people = Set(network.people.map { Actor.person($0.id) })
    let known = people.union(network.organizations.map { .organization($0.id) })
    let initiatives = Set(network.initiatives.map { Cause.initiative($0.id) })
    let causes = initiatives.union(network.alliances.map { .alliance($0.id) })
    let interests = Set(
      network.people.flatMap(\.interests) + network.goals.map(\.displayName)
        + network.organizations.flatMap(\.profile.cares))
    let tied = Set(network.ties.map { Set([$0.from, $0.to]) })
    var shown = self
    shown.list = list.filter { known.contains($0.a) && known.contains($0.b) }.map { original in
      var introduction = original
      let way = [original.a] + original.introducers + [original.b]
      let isShown =
        original.introducers.isEmpty || isOfOrganizations(original)
        || zip(way, way.dropFirst()).allSatisfy { tied.contains([$0, $1]) }
      if !isShown { introduction.introducers = [] }
      introduction.about = original.about.filter { subject in
        switch subject {
        case .cause(let cause): causes.contains(cause)
        case .interest(let words): interests.contains(words)
        }
      }
      return introduction
    }
    return shown
  }

  /// Whether organizations meet, whose ties may be added up from those of their people.
  private func isOfOrganizations(_ introduction: Introduction) -> Bool {
    introduction.a.organization != nil
  }
}
