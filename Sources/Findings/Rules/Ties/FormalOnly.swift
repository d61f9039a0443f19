import GraphKernel
import StakeholderModel

extension FindingRule {
  /// An agreement that no relationship carries.
  public static let formalOnly = FindingRule(
    id: "formalOnly.tie",
    title: "An agreement without a relationship",
    says: "Two organizations have an agreement, and no recorded tie between their people.",
    why: "Paper does not call back.",
    decided: """
      A tie of agreement or affiliation, or a formal one, joins two organizations as such; ties between people \
      are recorded, at least two people of each are known, and no tie leads from one to the other.
      """,
    aim: "Fill agreements with relationships",
    action:
      "Strengthen the relationship rather than enforce the paper: let the people who do the work meet.",
    sources: [.benest], needs: "which ties are formal, and who works with whom",
    severity: .medium ... .medium, basis: .absence, cause: .process
  ) { input in
    let formal = input.network.ties.filter { tie in
      tie.from.organization != nil && tie.to.organization != nil && !tie.isStrained
        && (tie.formality == .formal || ["agreement", "affiliate"].contains(tie.kind?.rawValue))
    }
    guard !formal.isEmpty else {
      return .silent(
        "which organizations have formal ties or agreements",
        howTo: "Add a tie of the kind agreement between two organizations that have one.")
    }
    guard !input.people.graph.edges.isEmpty else { return .silentAboutTies }
    let homes = input.homes
    func people(_ organization: OrganizationID) -> Int {
      input.network.people.count { person in
        person.home.map { input.tree.isInside($0, organization) } ?? false
      }
    }
    let empty = formal.compactMap { tie -> (OrganizationID, OrganizationID)? in
      guard let a = tie.from.organization, let b = tie.to.organization, people(a) > 1, people(b) > 1
      else { return nil }
      let isTied = input.people.graph.edges.contains { edge in
        let ends = [edge.source, edge.target].compactMap { input.people.nodes[$0].actor }
          .compactMap { homes[$0] }
        guard ends.count == 2 else { return false }
        return input.tree.isInside(ends[0], a) && input.tree.isInside(ends[1], b)
          || input.tree.isInside(ends[0], b) && input.tree.isInside(ends[1], a)
      }
      return isTied ? nil : (a, b)
    }
    return .found(
      empty.map { a, b in
        Finding(
          rule: "formalOnly.tie", severity: .medium,
          subjects: [.actor(.organization(a)), .actor(.organization(b))],
          title: """
            \(organization: a) and \(organization: b) have an agreement, and no recorded tie between their \
            people
            """,
          evidence: "\(people(a)) and \(people(b)) of their people are known.",
          action:
            "Let the people who do the work at \(organization: a) and \(organization: b) meet.",
          numbers: ["people": Double(people(a) + people(b))], flip: 1, observed: input.observedPairs
        )
      })
  }
}
