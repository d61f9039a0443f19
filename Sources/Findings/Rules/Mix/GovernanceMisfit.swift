import StakeholderModel

extension Threshold {
  static let sharedMembers = Threshold(
    "governance.misfit.members", 8, "organizations",
    means: "up to how many members can steer together",
    rationale: "six to eight (Provan and Kenis 2008)", isOurs: false)
}

extension FindingRule {
  /// A form of steering that does not fit the size.
  public static let governanceMisfit = FindingRule(
    id: "governance.misfit",
    title: "Steering that does not fit",
    says: "An alliance that steers itself together has many members.",
    why: "Beyond a handful of members, steering together means that nobody steers.",
    decided:
      "The alliance is recorded as steered by its members together, and has more than eight members.",
    thresholds: [.sharedMembers],
    aim: "Find a form of steering that fits",
    action: "Let one member lead, or give the administration to somebody.",
    sources: [.workforceBrief, .research], needs: "who steers each alliance",
    severity: .low ... .low,
    basis: .record, cause: .process
  ) { input in
    guard input.network.alliances.contains(where: { $0.governance != nil }) else {
      return .notConcerned
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        let members = input.memberOrganizations(of: alliance.id)
        guard alliance.governance == .shared, Double(members.count) > input.value(.sharedMembers)
        else { return nil }
        let cause = Cause.alliance(alliance.id)
        return Finding(
          rule: "governance.misfit", severity: .low, subjects: [.cause(cause)],
          title: "\(members.count) members steer \(cause: cause) together",
          evidence: "Up to \(Int(input.value(.sharedMembers))) can do so without tiring.",
          action: "Let one member lead, or give the administration to somebody.",
          numbers: ["members": Double(members.count)])
      })
  }
}
