extension Questionnaire {
  /// The questionnaire for a network.
  ///
  /// What is marked restricted is left out. Organizations that stand above others and take no part of
  /// their own are not asked.
  ///
  /// - Parameters:
  ///   - network: The network with its people and organizations.
  ///   - kind: Who fills in a form; `nil` for the people, or the organizations where there are none.
  ///   - scale: The words; `nil` for those of the network, else ``TieScale/seed``.
  /// - Returns: The questionnaire; without respondents where the network holds fewer than two names.
  /// - Complexity: O(*p* · *c*) for people and alliances or initiatives, apart from the tree.
  public static func of(
    _ network: StakeholderNetwork, kind: Kind? = nil, scale: TieScale? = nil
  ) -> Questionnaire {
    let network = network.roster
    let kind = kind ?? (network.people.isEmpty ? .organizations : .people)
    let sections = kind == .people ? network.peopleSections : network.organizationSections
    let part = TakingPart(network)
    var names = FormNames()
    let entries = sections.flatMap(\.entries)
    let respondents = entries.map { entry in
      let home = part.home(of: entry.actor)
      return Respondent(
        entry: entry, organization: home,
        organizationName: home.flatMap { network.organization($0)?.displayName },
        causes: part.questions(for: home),
        fileStem: names.stem(for: entry.name, id: entry.actor.id))
    }
    return Questionnaire(
      name: network.name, source: network.source, kind: kind,
      scale: scale ?? network.scale ?? .seed, sections: sections,
      respondents: entries.count < 2 ? [] : respondents)
  }
}

extension StakeholderNetwork {
  /// The people by their home organizations, in the order of the file.
  fileprivate var peopleSections: [Questionnaire.Section] {
    var members: [OrganizationID: [Questionnaire.Entry]] = [:]
    var others: [Questionnaire.Entry] = []
    for person in people {
      let title = person.homePosition?.title
      let entry = Questionnaire.Entry(
        actor: .person(person.id), name: person.displayName,
        title: title == person.displayName ? nil : title)
      if let home = person.home {
        members[home, default: []].append(entry)
      } else {
        others.append(entry)
      }
    }
    let sections = organizations.compactMap { organization in
      members[organization.id].map {
        Questionnaire.Section(heading: organization.displayName, entries: $0)
      }
    }
    return others.isEmpty
      ? sections
      : sections + [
        Questionnaire.Section(heading: sections.isEmpty ? "People" : "Others", entries: others)
      ]
  }

  /// The organizations that take part themselves, in the order of the file.
  fileprivate var organizationSections: [Questionnaire.Section] {
    let grouping = grouping()
    let groups = Set(grouping.groups.compactMap(\.organization))
    let entries = organizations.filter { groups.contains($0.id) }.map {
      Questionnaire.Entry(actor: .organization($0.id), name: $0.displayName)
    }
    return entries.isEmpty
      ? [] : [Questionnaire.Section(heading: "Organizations", entries: entries)]
  }
}

/// Finds what the organization of a respondent takes part in.
private struct TakingPart {
  private let network: StakeholderNetwork
  private let tree: OrganizationTree
  private var homes: [PersonID: OrganizationID] = [:]
  private var members: [(question: Questionnaire.CauseQuestion, organizations: Set<OrganizationID>)]

  init(_ network: StakeholderNetwork) {
    self.network = network
    tree = OrganizationTree(network)
    for person in network.people { homes[person.id] = person.home }
    members = []
    for alliance in network.alliances {
      let organizations = network.memberships.filter { $0.alliance == alliance.id }
        .compactMap { $0.organization ?? $0.person.flatMap { homes[$0] } }
      members.append(
        (.init(cause: .alliance(alliance.id), name: alliance.displayName), Set(organizations)))
    }
    for initiative in network.initiatives where initiative.phase != .closed {
      members.append(
        (
          .init(cause: .initiative(initiative.id), name: initiative.displayName),
          Set(initiative.required)
        ))
    }
  }

  func home(of actor: Actor) -> OrganizationID? {
    actor.organization ?? actor.person.flatMap { homes[$0] }
  }

  /// One question for each alliance or initiative the organization takes part in; where there is
  /// none of either, one about the work of everyone on the list.
  func questions(for home: OrganizationID?) -> [Questionnaire.CauseQuestion] {
    guard let home else { return [] }
    if members.isEmpty {
      return [.init(cause: nil, name: network.name ?? "the work we share")]
    }
    return members.filter { member in
      member.organizations.contains { tree.isInside(home, $0) || tree.isInside($0, home) }
    }.map(\.question)
  }
}
