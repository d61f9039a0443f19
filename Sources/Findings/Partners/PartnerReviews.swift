public import StakeholderModel

extension Reading {
  /// The organizations that take part in an alliance or in open joint work, in the order of the file.
  public func partners(in network: StakeholderNetwork) -> [OrganizationID] {
    let taking = Set(champions.cells.map(\.organization))
    return network.organizations.map(\.id).filter(taking.contains)
  }

  /// The partners that have looked over how they are shown, in the order of the file.
  ///
  /// A review is an event of the kind ``StakeholderModel/EventKind/partnerReview`` that comes from the
  /// partner, from a part of it or from one of its people.
  ///
  /// - Parameter network: The network as it may be shown.
  /// - Returns: The partners with a review; `nil` where no review is recorded at all.
  public func reviewedPartners(in network: StakeholderNetwork) -> [OrganizationID]? {
    let reviewers = network.events.filter { $0.kind == .partnerReview }.flatMap(\.participants)
    guard !reviewers.isEmpty else { return nil }
    return partners(in: network).filter { partner in
      reviewers.contains { network.isOf($0, partner) }
    }
  }
}
