/// How far up the tree of organizations people are put together.
public enum GroupingLevel: String, Sendable, Hashable, CaseIterable {
  /// The person's own organization.
  case unit
  /// The child of the root.
  case department
  /// The root.
  case organization
}

/// A division of people and organizations into groups; somebody may be in none.
public struct Grouping: Sendable {
  /// One group.
  public struct Group: Sendable, Hashable, Identifiable {
    /// The id of the organization, or the value of the attribute.
    public let id: String
    /// What the group is called on a screen.
    public let name: String
    /// The organization, when the group is one.
    public let organization: OrganizationID?

    /// Makes a group.
    public init(id: String, name: String, organization: OrganizationID?) {
      self.id = id
      self.name = name
      self.organization = organization
    }
  }

  /// What divides: a level's word, or an attribute's name.
  public let name: String
  /// The groups that have a member, in byte order of their ids.
  public let groups: [Group]
  private let places: [Actor: Int]

  /// Makes a grouping of its parts.
  ///
  /// - Parameters:
  ///   - name: What divides.
  ///   - labels: The group of each actor that has one.
  ///   - describe: Gives the group that an id stands for.
  public init(name: String, labels: [Actor: String], describe: (String) -> Group) {
    self.name = name
    let ids = Set(labels.values.map { Identifier<Group>($0) }).sorted()
    groups = ids.map { describe($0.text) }
    var numbers: [Identifier<Group>: Int] = [:]
    for (number, id) in ids.enumerated() { numbers[id] = number }
    places = labels.compactMapValues { numbers[Identifier($0)] }
  }

  /// Makes a grouping by values that people or organizations have; an empty value is none.
  ///
  /// A bare number is called after what it is a value of: "dept 1".
  ///
  /// - Parameters:
  ///   - name: What the values are of.
  ///   - values: The value of each actor that has one.
  public init(name: String, values: [Actor: String]) {
    self.init(name: name, labels: values.filter { !$0.value.isEmpty }) { id in
      let isNumber = !id.utf8.contains { !(0x30...0x39).contains($0) && $0 != 0x2E }
      return Group(id: id, name: isNumber ? name + " " + id : id, organization: nil)
    }
  }

  /// The same division of some people and organizations only; groups without any of them are left out.
  ///
  /// - Parameter actors: Those who stay.
  /// - Returns: A division with the same name.
  public func restricted(to actors: some Sequence<Actor>) -> Grouping {
    var labels: [Actor: String] = [:]
    for actor in actors {
      if let place = places[actor] { labels[actor] = groups[place].id }
    }
    var known: [Identifier<Group>: Group] = [:]
    for group in groups { known[Identifier(group.id)] = group }
    return Grouping(name: name, labels: labels) { id in
      known[Identifier(id)] ?? Group(id: id, name: id, organization: nil)
    }
  }

  /// The number of the group that `actor` is in, an index into ``groups``.
  public func index(of actor: Actor) -> Int? { places[actor] }

  /// The people and organizations of a group, in byte order.
  public func members(of group: Int) -> [Actor] {
    places.filter { $0.value == group }.keys.sorted()
  }
}

extension StakeholderNetwork {
  /// People by their home organization at a level, and organizations by themselves at that level.
  ///
  /// An organization above the groups, such as a city above its departments, is in no group unless
  /// somebody works there directly or a tie ends there.
  ///
  /// - Parameter level: The level; `nil` for the highest one with at least two groups of people (of
  ///   organizations, where there are no people).
  /// - Returns: The division; people without a home organization are in no group.
  /// - Complexity: O(size of the network times depth of the tree).
  public func grouping(at level: GroupingLevel? = nil) -> Grouping {
    let level = level ?? defaultLevel
    let tree = OrganizationTree(self)
    var labels: [Actor: String] = [:]
    for person in people {
      if let home = person.home {
        labels[.person(person.id)] = tree.group(of: home, at: level).text
      }
    }
    let wholes = wholesWithoutAPart(of: level, tree)
    for organization in organizations where !wholes.contains(organization.id) {
      labels[.organization(organization.id)] = tree.group(of: organization.id, at: level).text
    }
    return Grouping(name: level.rawValue, labels: labels) { id in
      let organization = organization(OrganizationID(id))
      return Grouping.Group(
        id: id, name: organization?.displayName ?? id, organization: OrganizationID(id))
    }
  }

  /// Organizations that stand above the groups of a level and take no part of their own, such as a
  /// city whose departments are the groups: nobody works there directly, and no tie ends there.
  private func wholesWithoutAPart(
    of level: GroupingLevel, _ tree: OrganizationTree
  ) -> Set<OrganizationID> {
    var wholes: Set<OrganizationID> = []
    for organization in organizations {
      guard let parent = organization.parent,
        tree.group(of: organization.id, at: level) != tree.group(of: parent, at: level)
      else { continue }
      wholes.insert(parent)
    }
    wholes.subtract(people.flatMap { $0.positions.compactMap(\.organization) })
    wholes.subtract(ties.flatMap { [$0.from, $0.to].compactMap(\.organization) })
    return wholes
  }

  /// The highest level with at least two groups; ``GroupingLevel/unit`` when no level has two.
  public var defaultLevel: GroupingLevel {
    let tree = OrganizationTree(self)
    let homes = people.compactMap(\.home)
    let units = homes.isEmpty ? organizations.map(\.id) : homes
    for level in [GroupingLevel.organization, .department]
    where Set(units.map { tree.group(of: $0, at: level) }).count >= 2 {
      return level
    }
    return .unit
  }

  /// People and organizations by the value of an attribute; those without a value are in no group.
  public func grouping(byAttribute name: String) -> Grouping {
    var labels: [Actor: String] = [:]
    for person in people { labels[.person(person.id)] = person.attributes[name]?.plainText }
    for organization in organizations {
      labels[.organization(organization.id)] = organization.attributes[name]?.plainText
    }
    return Grouping(name: name, values: labels)
  }

  /// The organization with an id.
  ///
  /// - Complexity: O(number of organizations).
  public func organization(_ id: OrganizationID) -> Organization? {
    organizations.first { $0.id == id }
  }

  /// The person with an id.
  ///
  /// - Complexity: O(number of people).
  public func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }
}
