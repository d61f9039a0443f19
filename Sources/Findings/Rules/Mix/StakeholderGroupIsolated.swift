import GraphKernel
import StakeholderModel

extension FindingRule {
  /// A family of stakeholders that is there, without ties to the others.
  public static let stakeholderGroupIsolated = FindingRule(
    id: "stakeholder.group.isolated",
    title: "A family of stakeholders without ties to the others",
    says: "A family of stakeholders is at the table without a recorded tie to any other.",
    why: "A seat at the table without a relationship is a seat at the edge.",
    decided: """
      The family has members, ties are recorded for others, and no recorded tie leads from its members or \
      their people to those of another family. Not told of a network that one source told.
      """,
    aim: "Tie in the family at the edge",
    action: "Introduce one person of the family to one of another, about what both want.",
    sources: [.workforceBrief],
    needs: "which family each organization belongs to, and who works with whom",
    severity: .low ... .medium, basis: .absence, cause: .structure
  ) { input in
    guard input.network.organizations.contains(where: { $0.group != nil }) else {
      return .silentAboutStakeholders
    }
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.informant == nil else { return .nothing }
    let homes = input.homes
    var families: [Actor: StakeholderGroup] = [:]
    for node in input.actors.nodes {
      guard let actor = node.actor, let home = homes[actor] else { continue }
      families[actor] =
        input.tree.path(from: home).lazy
        .compactMap { input.network.organization($0)?.group }.first
    }
    var tied: Set<StakeholderGroup> = []
    for edge in input.actors.graph.edges {
      guard let a = input.actors.nodes[edge.source].actor.flatMap({ families[$0] }),
        let b = input.actors.nodes[edge.target].actor.flatMap({ families[$0] }), a != b
      else { continue }
      tied.formUnion([a, b])
    }
    guard !tied.isEmpty else { return .nothing }
    let alone = StakeholderGroup.allCases.filter { group in
      families.values.contains(group) && !tied.contains(group)
    }
    return .found(
      alone.map { group in
        let members = input.network.organizations.filter { $0.group == group }.map(\.id)
        return Finding(
          rule: "stakeholder.group.isolated", severity: .medium,
          subjects: members.map { .actor(.organization($0)) },
          title: "\(capitalized(group.name)) have no recorded tie to the other families",
          evidence: "It is about \(input.names(members)).",
          action:
            "Introduce one person of \(input.names(members, limit: 2)) to one of another family.",
          numbers: ["members": Double(members.count)], flip: 1, observed: input.observedPairs)
      })
  }
}
