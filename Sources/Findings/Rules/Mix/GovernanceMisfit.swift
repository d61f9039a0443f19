import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let sharedMembers = Threshold(
    "governance.misfit.members", 8, "organizations",
    means: "up to how many members can steer together",
    rationale: "six to eight (Provan and Kenis 2008)", isOurs: false)
  static let sharedTrust = Threshold(
    "governance.misfit.trust", 2.5, "of 4",
    means: "what mean trust it takes to steer together", rationale: "the middle of the scale")
  static let sharedWheel = Threshold(
    "governance.misfit.centralization", 0.6, "0 to 1",
    means: "how far ties may gather at one member where all steer together",
    rationale: "a wheel has 1; the same as for a network that depends on one")
}

extension FindingRule {
  /// A form of steering that does not fit the size.
  public static let governanceMisfit = FindingRule(
    id: "governance.misfit",
    title: "Steering that does not fit",
    says: "The form of steering of an alliance does not fit its size, its trust or its ties.",
    why: "Beyond a handful of members, steering together means that nobody steers.",
    decided: """
      The alliance is recorded as steered by its members together, and has more than eight members, or they \
      rate trust below the middle of the scale on average (at least four ratings), or among at least six \
      members ties gather at one (degree centralization above 0.6). Or one member is recorded as leading it, \
      and another is nearer to the others (sum of reciprocal distances). Ties are not looked at in a network \
      that one source told.
      """,
    thresholds: [.sharedMembers, .sharedTrust, .sharedWheel],
    aim: "Find a form of steering that fits",
    action: "Let one member lead, or give the administration to somebody.",
    sources: [.workforceBrief, .research],
    needs: "who steers each alliance, and who works with whom or how far members trust each other",
    severity: .low ... .low,
    basis: .record, cause: .process
  ) { input in
    guard input.network.alliances.contains(where: { $0.governance != nil }) else {
      return .silent(
        "who steers each alliance",
        howTo: "Note whether members steer together, one leads, or an office administers.")
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        let steering = Steering(alliance, input)
        switch alliance.governance {
        case .shared: return steering.tooMany ?? steering.tooLittleTrust ?? steering.wheel
        case .lead: return steering.otherCenter
        case .administrative, nil: return nil
        }
      })
  }
}

/// How an alliance is steered, against its members, their trust and their ties.
private struct Steering {
  private let alliance: Alliance
  private let input: RuleInput
  private let shape: AllianceShape
  private var members: [OrganizationID] { shape.members }
  private var cause: Cause { .alliance(alliance.id) }

  init(_ alliance: Alliance, _ input: RuleInput) {
    self.alliance = alliance
    self.input = input
    shape = AllianceShape(alliance.id, in: input.actors)
  }

  private func finding(
    _ title: Claim, _ evidence: Claim, _ number: (String, Double), flip: Int? = nil
  ) -> Finding {
    Finding(
      rule: "governance.misfit", severity: .low, subjects: [.cause(cause)], title: title,
      evidence: evidence, action: "Let one member lead, or give the administration to somebody.",
      numbers: [number.0: number.1], flip: flip)
  }

  var tooMany: Finding? {
    guard Double(members.count) > input.value(.sharedMembers) else { return nil }
    return finding(
      "\(members.count) members steer \(cause: cause) together",
      "Up to \(Int(input.value(.sharedMembers))) can do so without tiring.",
      ("members", Double(members.count)))
  }

  var tooLittleTrust: Finding? {
    guard let trust = shape.trust(), trust.mean < input.value(.sharedTrust) else { return nil }
    return finding(
      "Members steer \(cause: cause) together, and rate trust below the middle of the scale",
      "The mean of \(trust.ratings) ratings is \(oneDecimal(trust.mean)) of 4.",
      ("trust", trust.mean))
  }

  /// The ties between members, each standing for its people; `nil` where they cannot be told.
  private var graph: Graph? { input.informant == nil ? shape.graph : nil }

  var wheel: Finding? {
    guard let graph,
      let hub = graph.degrees.indices.max(by: { graph.degrees[$0] < graph.degrees[$1] })
    else { return nil }
    let most = graph.degrees[hub]
    guard let centralization = shape.centralization,
      centralization > input.value(.sharedWheel)
    else { return nil }
    return finding(
      "Members steer \(cause: cause) together, and most ties lead to \(organization: members[hub])",
      "\(most) of the other \(members.count - 1) members are tied to it.",
      ("centralization", centralization))
  }

  var otherCenter: Finding? {
    guard let graph, let lead = alliance.lead.flatMap(members.firstIndex) else { return nil }
    let reach = graph.degrees.indices.map { vertex in
      graph.distances(from: vertex).reduce(0.0) { sum, steps in
        sum + (steps.map { $0 > 0 ? 1 / Double($0) : 0 } ?? 0)
      }
    }
    guard let center = reach.indices.max(by: { reach[$0] < reach[$1] }),
      reach[center] > reach[lead] + 1e-9
    else { return nil }
    return finding(
      """
      \(organization: members[lead]) leads \(cause: cause), and \(organization: members[center]) is nearer \
      to the other members
      """,
      "Nearness counts the recorded ties between, directly or through others.",
      ("nearness", reach[center]))
  }
}
