import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let singleLevelTies = Threshold(
    "link.singleLevel.ties", 2, "ties",
    means: "the fewest ties between two of which a level is told",
    rationale: "one tie has only one level")
}

extension FindingRule {
  /// Organizations that meet at one level only.
  public static let linkSingleLevel = FindingRule(
    id: "link.singleLevel",
    title: "Organizations that meet at one level only",
    says: "Two organizations that joint work needs meet at one level of the hierarchy only.",
    why: "What staff agree on stops where somebody has to decide, and the other way round.",
    decided: """
      An open initiative requires both, at least two ties between their people have a level at both ends, and \
      all join the same two levels: those who decide (executives, boards) or everybody else.
      """,
    thresholds: [.singleLevelTies],
    aim: "Let organizations meet at a second level",
    action: "Bring together two people of another level: those who decide, or those who do.",
    sources: [.competency], needs: "people’s levels, and who works with whom",
    severity: .low ... .low, basis: .presence, cause: .structure
  ) { input in
    guard let silos = input.silos else { return .silentAboutTies }
    guard !silos.needed.isEmpty else { return input.withoutOpenWork }
    guard input.network.people.contains(where: { $0.homePosition?.level != nil }) else {
      return .silent(
        "at which level people work",
        wouldAllow: ["organizations that meet at one level only", "executives without a forum"],
        howTo: "Add executive, manager, supervisor or professional to each person.")
    }
    let ties = levelledTies(input)
    return .found(
      silos.needed.compactMap { pair in
        let classes = ties.compactMap { tie -> [Bool]? in
          guard let first = tie.homes.0.first(where: { $0 == pair.a || $0 == pair.b }),
            let second = tie.homes.1.first(where: { $0 == pair.a || $0 == pair.b }), first != second
          else { return nil }
          return tie.decides
        }
        guard Double(classes.count) >= input.value(.singleLevelTies), Set(classes).count == 1,
          let only = classes.first
        else {
          return nil
        }
        let level =
          only == [true, true]
          ? "at the level of executives and boards"
          : only == [false, false]
            ? "below the level of executives and boards" : "between executives or boards and staff"
        return Finding(
          rule: "link.singleLevel", severity: .low,
          subjects: [.actor(.organization(pair.a)), .actor(.organization(pair.b))],
          title: "\(organization: pair.a) and \(organization: pair.b) meet only \(level)",
          evidence:
            "\(capitalized(allTies(classes.count, leftOut: 0))) with known levels are of that kind.",
          action:
            "Bring together two people of \(organization: pair.a) and \(organization: pair.b) at another level.",
          numbers: ["ties": Double(classes.count)], flip: 1)
      })
  }

  /// A tie of two people of known levels.
  private struct LevelledTie {
    /// The home organization of each, and those that it is part of.
    let homes: ([OrganizationID], [OrganizationID])
    /// Whether each is one of those who decide, such first.
    let decides: [Bool]
  }

  private static func levelledTies(_ input: RuleInput) -> [LevelledTie] {
    input.people.graph.edges.compactMap { edge in
      let people = [edge.source, edge.target].compactMap { vertex in
        input.people.nodes[vertex].actor?.person.flatMap(input.network.person)
      }
      let decides = people.compactMap { person in
        person.homePosition?.level.map { level in
          [.topExecutive, .executive, .boardMember, .electedOfficial].contains(level)
        }
      }
      let homes = people.compactMap { $0.home.map(input.tree.path) }
      guard decides.count == 2, homes.count == 2 else { return nil }
      return LevelledTie(homes: (homes[0], homes[1]), decides: decides.sorted { $0 && !$1 })
    }
  }
}
