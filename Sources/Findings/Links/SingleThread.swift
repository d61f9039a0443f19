import GraphKernel
package import NetworkAnalysis
package import StakeholderModel

/// Two groups, or two organizations that joint work needs, whose ties all touch one person.
package struct SingleThread: Sendable, Hashable {
  /// The name of the first.
  package let a: Claim
  /// The name of the second.
  package let b: Claim
  /// Who carries the ties; for a single tie, one of its ends.
  package let carrier: Actor
  /// The people at the other ends, in byte order.
  package let others: [Actor]
  /// How many ties there are.
  package let ties: Int
  /// Ties in the file between the two that do not count here, such as formal or old ones.
  package let leftOut: Int
  /// Whether joint work needs both.
  package let isNeeded: Bool
  /// The two organizations.
  package let subjects: [Finding.Subject]

  /// The carrier and the others.
  package var ends: [Actor] { [carrier] + others }

  /// Finds them: first those that joint work needs, then other pairs of groups with other ties.
  package static func all(in silos: SiloReport, _ input: RuleInput) -> [SingleThread] {
    let needed = silos.needed.compactMap { pair -> SingleThread? in
      guard pair.carriers.count == 1, pair.organizationTies == 0,
        min(pair.people.a, pair.people.b) > 1
      else { return nil }
      let tree = OrganizationTree(input.network)
      let homes = homes(input)
      return thread(
        "\(organization: pair.a)", "\(organization: pair.b)", pair.carriers[0],
        leftOut: pair.leftOut, isNeeded: true,
        subjects: [.actor(.organization(pair.a)), .actor(.organization(pair.b))], input
      ) { actor in
        guard let home = homes[actor] else { return nil }
        return tree.isInside(home, pair.a) ? 0 : tree.isInside(home, pair.b) ? 1 : nil
      }
    }
    let groups = silos.pairs.compactMap { pair -> SingleThread? in
      guard pair.carriers.count == 1,
        min(silos.groups[pair.a].people, silos.groups[pair.b].people) > 1
      else { return nil }
      return thread(
        input.name(ofGroup: pair.a), input.name(ofGroup: pair.b), pair.carriers[0],
        leftOut: pair.leftOut, isNeeded: !pair.neededBy.isEmpty,
        subjects: input.subject(ofGroup: pair.a) + input.subject(ofGroup: pair.b), input
      ) { actor in
        let group = input.grouping.index(of: actor)
        return group == pair.a ? 0 : group == pair.b ? 1 : nil
      }
    }
    return needed
      + groups.filter { group in
        !needed.contains { $0.carrier == group.carrier && $0.others == group.others }
      }
  }

  private static func homes(_ input: RuleInput) -> [Actor: OrganizationID] {
    var homes: [Actor: OrganizationID] = [:]
    for person in input.network.people { homes[.person(person.id)] = person.home }
    for organization in input.network.organizations {
      homes[.organization(organization.id)] = organization.id
    }
    return homes
  }

  private static func thread(
    _ a: Claim, _ b: Claim, _ carrier: Actor, leftOut: Int, isNeeded: Bool,
    subjects: [Finding.Subject],
    _ input: RuleInput, sideOf: (Actor) -> Int?
  ) -> SingleThread? {
    guard let vertex = input.actors.vertex(of: carrier), let side = sideOf(carrier) else {
      return nil
    }
    let others = input.actors.graph.neighbors(of: vertex)
      .compactMap { input.actors.nodes[Int($0.vertex)].actor }
      .filter { sideOf($0) == 1 - side }
    return SingleThread(
      a: a, b: b, carrier: carrier, others: others, ties: others.count, leftOut: leftOut,
      isNeeded: isNeeded,
      subjects: subjects)
  }
}
