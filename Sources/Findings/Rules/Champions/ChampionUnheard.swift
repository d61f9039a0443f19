import GraphKernel
import StakeholderModel

extension Threshold {
  static let unheardReach = Threshold(
    "champion.unheard.reach", 0.5, "share of people",
    means: "the share of colleagues within two ties below which a champion is hardly heard",
    rationale: "half of an organization can start to move the rest")
}

extension FindingRule {
  /// Champions who reach few at home.
  public static let championUnheard = FindingRule(
    id: "champion.unheard",
    title: "A champion who is hardly heard at home",
    says: "A champion reaches few people of their own organization.",
    why: "A champion is worth what people at home hear of the work.",
    decided: """
      Fewer than half of the known people of the champion’s organization are within two recorded ties, or \
      none of its known executives is. Organizations with fewer than four known people, or without any \
      recorded tie inside, are passed over.
      """,
    thresholds: [.unheardReach],
    aim: "Help champions to be heard at home",
    action:
      "Post what the work offers at home again and again, and team up with somebody many know.",
    sources: [.workforceBrief], needs: "who champions what, and who works with whom inside",
    severity: .low ... .medium, basis: .absence, cause: .people
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    guard !input.people.graph.edges.isEmpty else { return .silentAboutTies }
    var found: [Finding] = []
    for cell in input.champions.cells where cell.state == .active {
      for champion in cell.champions {
        guard let finding = finding(champion, cell, input),
          !found.contains(where: { $0.subjects.contains(.actor(.person(champion))) })
        else { continue }
        found.append(finding)
      }
    }
    return .found(found.count <= 2 ? found : [together(found)])
  }

  private static func together(_ findings: [Finding]) -> Finding {
    let champions = findings.compactMap { finding -> PersonID? in
      if case .actor(let actor)? = finding.subjects.first { actor.person } else { nil }
    }
    let names = findings.map(\.title)
    return Finding(
      rule: "champion.unheard", severity: .medium, subjects: champions.map { .actor(.person($0)) },
      title: "\(champions.count) champions reach few of the others at home",
      evidence: "\(Claim.row(Array(names.prefix(4)), separator: "; ")).",
      action: "Pair each with somebody at home whom many know; begin with \(person: champions[0]).",
      numbers: ["champions": Double(champions.count)], flip: 1, observed: findings[0].observed)
  }

  private static func finding(
    _ champion: PersonID, _ cell: CoverageCell, _ input: RuleInput
  ) -> Finding? {
    let colleagues = input.network.people.filter { person in
      person.id != champion
        && (person.home.map { input.tree.isInside($0, cell.organization) } ?? false)
    }
    guard colleagues.count >= 3, let start = input.people.vertex(of: .person(champion)) else {
      return nil
    }
    let inside = Set(colleagues.compactMap { input.people.vertex(of: .person($0.id)) })
    guard
      input.people.graph.edges.contains(where: { edge in
        inside.contains(edge.source) && inside.contains(edge.target)
          || edge.source == start && inside.contains(edge.target)
          || edge.target == start && inside.contains(edge.source)
      })
    else { return nil }
    let steps = input.people.graph.distances(from: start)
    let reached = inside.count { steps[$0].map { $0 <= 2 } ?? false }
    let share = Double(reached) / Double(colleagues.count)
    let executives = colleagues.filter { person in
      [.topExecutive, .executive].contains(person.homePosition?.level)
    }
    let isCut =
      !executives.isEmpty
      && !executives.contains { person in
        input.people.vertex(of: .person(person.id)).flatMap { steps[$0] }.map { $0 <= 2 } ?? false
      }
    guard share < input.value(.unheardReach) || isCut else { return nil }
    let isFew = share < input.value(.unheardReach)
    return Finding(
      rule: "champion.unheard", severity: .medium,
      subjects: [.actor(.person(champion)), .actor(.organization(cell.organization))],
      title: isFew
        ? """
        \(person: champion) reaches \(reached) of \(colleagues.count) others at \
        \(organization: cell.organization) within two recorded ties
        """
        : "\(person: champion) is far from those who decide at \(organization: cell.organization)",
      evidence: isCut
        ? """
        No known executive of \(organization: cell.organization) is within two recorded ties: \
        \(input.names(executives.map(\.id))).
        """ : "Those further away are more than two recorded ties off, or not reached at all.",
      action: """
        Pair \(person: champion) with somebody at \(organization: cell.organization) whom many know.
        """,
      numbers: ["reached": Double(reached), "of": Double(colleagues.count)], flip: 1,
      observed: input.observedPairs)
  }
}
