import Findings
import StakeholderModel

/// Who sits where: families of stakeholders, their organizations, their people.
struct TableSeats {
  /// A family of stakeholders, or a sector; one without a title where nothing divides.
  struct Family {
    var title: String?
    var tone: Tone
    var houses: [House] = []

    var people: Int { houses.reduce(0) { $0 + $1.people.count } }

    /// How many people, or in a file without people how many organizations.
    func size(_ density: TableCard.Density, namesPeople: Bool) -> String {
      namesPeople
        ? density.words(for: people) : counted(houses.count, "organization", "organizations")
    }
  }

  /// An organization and its people.
  struct House {
    var name: String
    var short: String?
    var organization: OrganizationID?
    var people: [Guest] = []
  }

  /// A person at the table; or an organization, where there are too many for cards.
  struct Guest {
    var name: String
    var subject: String
    var isChampion = false
  }

  /// The families with somebody in them, in their fixed order, those without a family last.
  private(set) var families: [Family] = []
  /// The titles of families without anybody; empty where the file records no families.
  private(set) var emptySeats: [String] = []
  /// Whether the file says which family of stakeholders organizations belong to.
  private(set) var isByFamily = false
  /// Whether lines stand for organizations instead of people.
  private(set) var listsOrganizations = false
  /// The colors that no heading explains, by name.
  private(set) var colorKey: [(name: String, tone: Tone)] = []
  /// How many organizations are at the table.
  private(set) var houseCount = 0
  /// How many people are at the table.
  private(set) var peopleCount = 0

  /// More sectors than this do not stand side by side.
  private static let mostSectors = 5

  /// Whether cards stand by themselves, without panels.
  var isBare: Bool { families.allSatisfy { $0.title == nil } }

  init(_ content: PictureContent) {
    let network = content.network
    let houses = Self.houses(content)
    houseCount = houses.count { $0.organization != nil }
    peopleCount = houses.reduce(0) { $0 + $1.people.count }
    let tree = OrganizationTree(network)
    var entries: [OrganizationID: Organization] = [:]
    for organization in network.organizations { entries[organization.id] = organization }
    var groups: [OrganizationID: StakeholderGroup] = [:]
    var sectors: [OrganizationID: String] = [:]
    for organization in network.organizations {
      let path = tree.path(from: organization.id).compactMap { entries[$0] }
      groups[organization.id] = path.compactMap(\.group).first
      sectors[organization.id] =
        path.compactMap { $0.attributes["sector"]?.plainText }.first { !$0.isEmpty }
    }
    if !groups.isEmpty {
      seatByFamily(houses, groups)
    } else if Set(sectors.values).count > 1 {
      seatBySector(houses, sectors)
    } else {
      seatOneByOne(houses)
    }
  }

  /// The same families with organizations on lines instead of people in cards.
  var listingOrganizations: TableSeats {
    var list = self
    list.listsOrganizations = true
    let merged =
      isBare
      ? [Family(title: nil, tone: .category(0), houses: families.flatMap(\.houses))]
      : families
    list.families = merged.map { family in
      let lines = family.houses.map { house in
        Guest(
          name: house.people.isEmpty ? house.name : "\(house.name) · \(house.people.count)",
          subject: house.organization?.text ?? house.name)
      }
      return Family(
        title: family.title, tone: family.tone,
        houses: [House(name: "Organizations", people: lines)])
    }
    return list
  }

  private mutating func seatByFamily(
    _ houses: [House], _ groups: [OrganizationID: StakeholderGroup]
  ) {
    isByFamily = true
    for group in StakeholderGroup.allCases {
      let members = houses.filter { house in house.organization.flatMap { groups[$0] } == group }
      if members.isEmpty {
        emptySeats.append(group.title)
      } else {
        families.append(Family(title: group.title, tone: group.tone, houses: members))
      }
    }
    seatRest(of: houses) { groups[$0] != nil }
  }

  private mutating func seatBySector(_ houses: [House], _ sectors: [OrganizationID: String]) {
    let known = houses.filter { house in house.organization.map { sectors[$0] != nil } ?? false }
    func sector(_ house: House) -> String { house.organization.flatMap { sectors[$0] } ?? "" }
    var names: [String] = []
    for house in known where !names.contains(sector(house)) { names.append(sector(house)) }
    let members = names.map { name in known.filter { sector($0) == name } }
    let tones = Tone.assigned(toGroupsOf: members.map(\.count))
    guard names.count > Self.mostSectors else {
      for (place, name) in names.enumerated() {
        families.append(Family(title: name, tone: tones[place], houses: members[place]))
      }
      seatRest(of: houses) { sectors[$0] != nil }
      return
    }
    families = zip(members, tones).flatMap { houses, tone in
      houses.map { Family(title: nil, tone: tone, houses: [$0]) }
    }
    for (name, tone) in zip(names, tones) where tone != .other { colorKey.append((name, tone)) }
    if tones.contains(.other) { colorKey.append(("Other", .other)) }
    let rest = houses.filter { house in !known.contains { $0.organization == house.organization } }
    families += rest.map { Family(title: nil, tone: .neutral, houses: [$0]) }
  }

  private mutating func seatRest(of houses: [House], where isSeated: (OrganizationID) -> Bool) {
    let rest = houses.filter { house in !(house.organization.map(isSeated) ?? false) }
    guard !rest.isEmpty else { return }
    families.append(Family(title: "Group not recorded", tone: .neutral, houses: rest))
  }

  /// Every organization by itself; up to twelve have a color of their own.
  private mutating func seatOneByOne(_ houses: [House]) {
    let hasOwnTones = houses.count <= Theme.categoryCount
    families = houses.enumerated().map { number, house in
      let tone = Tone.category(hasOwnTones ? number : 0)
      let isHomeless = house.organization == nil && houses.count > 1
      return Family(title: nil, tone: isHomeless ? .neutral : tone, houses: [house])
    }
  }
}

extension TableSeats {
  /// Organizations that have people or nothing below them, in the order of the file.
  ///
  /// People without an organization come last; champions come first in each.
  private static func houses(_ content: PictureContent) -> [House] {
    let network = content.network
    let champions = Set(
      content.reading.champions.cells.filter { $0.state == .active }.flatMap(\.champions))
    var guests: [OrganizationID: [Guest]] = [:]
    var homeless: [Guest] = []
    let known = Set(network.organizations.map(\.id))
    for person in network.people {
      let guest = Guest(
        name: person.displayName, subject: person.id.text,
        isChampion: champions.contains(person.id))
      if let home = person.home, known.contains(home) {
        guests[home, default: []].append(guest)
      } else {
        homeless.append(guest)
      }
    }
    let parents = Set(network.organizations.compactMap(\.parent))
    var houses = network.organizations.compactMap { organization -> House? in
      let people = guests[organization.id] ?? []
      if people.isEmpty, parents.contains(organization.id) { return nil }
      return House(
        name: organization.displayName, short: organization.short, organization: organization.id,
        people: people)
    }
    if !homeless.isEmpty {
      let name = houses.isEmpty ? "People" : "Organization not recorded"
      houses.append(House(name: name, people: homeless))
    }
    for place in houses.indices {
      let people = houses[place].people
      houses[place].people = people.filter(\.isChampion) + people.filter { !$0.isChampion }
    }
    return houses
  }
}
