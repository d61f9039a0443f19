import NetworkAnalysis
public import StakeholderModel

/// One thing that a finding is about, whether or not it is found at the moment.
public enum OpenQuestion: Sendable, Hashable {
  /// Whether two organizations that joint work needs are tied.
  case need(OrganizationID, OrganizationID)
  /// Whether two groups, by their ids, have too few ties.
  case pair(String, String)
  /// Whether a group, by its id, keeps to itself.
  case group(String)
  /// Whether an organization has a champion for something.
  case champion(Cause?, OrganizationID)
  /// Whether the champion of an organization stands alone.
  case loneChampion(Cause?, OrganizationID)
  /// Whether all ties between two groups or organizations, by their ids, run through one person.
  case link(String, String)
  /// Whether somebody has any tie.
  case alone(Actor)
  /// Whether ties stay inside groups more than free mixing gives.
  case mixing
  /// Whether the network is one source's view.
  case informant
}

extension OpenQuestion {
  /// The rule whose finding answers the question.
  public var rule: Finding.RuleID {
    switch self {
    case .need, .pair: "silo.pair"
    case .group: "silo.group"
    case .champion: "champion.none"
    case .loneChampion: "champion.single"
    case .link: "link.singleThread"
    case .alone: "actor.isolated"
    case .mixing: "silo.overall"
    case .informant: "network.singleInformant"
    }
  }

  /// The question in plain words, beginning with “whether”.
  public func words(in reading: Reading) -> Claim {
    func group(_ id: String) -> Claim {
      reading.grouping.groups.first { $0.id.utf8.elementsEqual(id.utf8) }
        .map { Claim(groupOf: $0) } ?? "\(organization: OrganizationID(id))"
    }
    let groups = Noun.group(of: reading.grouping).plural
    return switch self {
    case .need(let a, let b):
      "whether \(organization: a) and \(organization: b), which joint work needs, are tied"
    case .pair(let a, let b): "whether \(group(a)) and \(group(b)) have too few ties"
    case .group(let id): "whether \(group(id)) keeps to itself"
    case .champion(let cause, let organization):
      "whether \(organization: organization) has a champion\(Claim(purpose: cause))"
    case .loneChampion(_, let organization):
      "whether the champion at \(organization: organization) stands alone"
    case .link(let a, let b):
      "whether all ties between \(group(a)) and \(group(b)) run through one person"
    case .alone(let actor): "whether \(Claim(actor: actor)) has any tie"
    case .mixing: "whether ties stay inside \(groups)"
    case .informant: "whether this is more than one person’s view"
    }
  }
}

extension Reading {
  /// The answer to every question at the moment, in short words that are only compared.
  ///
  /// - Complexity: O(findings and pairs of groups), apart from the search for links on one person.
  var standings: [OpenQuestion: String] {
    var standings: [OpenQuestion: String] = [:]
    for cell in champions.cells {
      standings[.champion(cell.cause, cell.organization)] = cell.state.rawValue
    }
    for lone in loneChampions {
      standings[.loneChampion(lone.cell.cause, lone.cell.organization)] = lone.person.text
    }
    for finding in findings {
      switch finding.rule {
      case "actor.isolated":
        for case .actor(let actor) in finding.subjects { standings[.alone(actor)] = "alone" }
      case "silo.overall": standings[.mixing] = "inside"
      case "network.singleInformant": standings[.informant] = informant?.id ?? ""
      default: break
      }
    }
    addSilos(to: &standings)
    return standings
  }

  private func addSilos(to standings: inout [OpenQuestion: String]) {
    guard let silos else { return }
    for need in silos.needed { standings[.need(need.a, need.b)] = need.state.rawValue }
    for group in silos.groups where group.verdict == .silo {
      standings[.group(grouping.groups[group.group].id)] = group.verdict.rawValue
    }
    for pair in silos.pairs {
      // A needed gap is a question of its own, at the level the work names.
      guard let gap = pair.gap, gap != .needed else { continue }
      standings[.pair(grouping.groups[pair.a].id, grouping.groups[pair.b].id)] = "gap"
    }
    let input = RuleInput(
      network: network, actors: actors, grouping: grouping, silos: silos, champions: champions,
      informant: nil, people: people)
    for thread in SingleThread.all(in: silos, input) {
      let ends = thread.subjects.compactMap { subject -> String? in
        if case .actor(let actor) = subject { actor.id } else { nil }
      }
      if ends.count == 2 { standings[.link(ends[0], ends[1])] = thread.carrier.id }
    }
  }
}
