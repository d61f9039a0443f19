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
  }

  /// An organization and its people.
  struct House {
    var name: String
    var short: String?
    var subject: String?
    var people: [Guest] = []
  }

  /// A person at the table.
  struct Guest {
    var name: String
    var subject: String
    var isChampion: Bool
  }

  /// The families with somebody in them, in their fixed order, those without a family last.
  private(set) var families: [Family] = []
  /// The titles of families without anybody; empty where the file records no families.
  private(set) var emptySeats: [String] = []

  /// Whether the file says which family of stakeholders organizations belong to.
  private(set) var isByFamily = false

  /// How many organizations are at the table.
  var houseCount: Int {
    families.reduce(0) { sum, family in sum + family.houses.count { $0.subject != nil } }
  }
  /// How many people are at the table.
  var peopleCount: Int { families.reduce(0) { $0 + $1.people } }

  init(_ content: PictureContent) {
    let network = content.network
    let champions = Set(
      content.reading.champions.cells.filter { $0.state == .active }.flatMap(\.champions))
    let houses = Self.houses(network, champions)
    let tree = OrganizationTree(network)
    var families: [String: StakeholderGroup] = [:]
    var sectors: [String: String] = [:]
    for organization in network.organizations {
      let path = tree.path(from: organization.id).compactMap { network.organization($0) }
      families[organization.id.text] = path.compactMap(\.group).first
      sectors[organization.id.text] =
        path.compactMap { $0.attributes["sector"]?.plainText }.first { !$0.isEmpty }
    }
    if !families.isEmpty {
      seatByFamily(houses, families)
    } else if Set(sectors.values).count > 1 {
      seatBySector(houses, sectors)
    } else {
      seatOneByOne(houses)
    }
  }

  private mutating func seatByFamily(_ houses: [House], _ groups: [String: StakeholderGroup]) {
    isByFamily = true
    for (number, group) in StakeholderGroup.allCases.enumerated() {
      let members = houses.filter { house in house.subject.flatMap { groups[$0] } == group }
      if members.isEmpty {
        emptySeats.append(group.title)
      } else {
        families.append(Family(title: group.title, tone: .category(number), houses: members))
      }
    }
    seatRest(of: houses) { groups[$0] != nil }
  }

  private mutating func seatBySector(_ houses: [House], _ sectors: [String: String]) {
    var names: [String] = []
    for house in houses {
      if let sector = house.subject.flatMap({ sectors[$0] }), !names.contains(sector) {
        names.append(sector)
      }
    }
    let members = names.map { name in
      houses.filter { house in house.subject.flatMap { sectors[$0] } == name }
    }
    let tones = Tone.assigned(toGroupsOf: members.map(\.count))
    for (place, name) in names.enumerated() {
      families.append(Family(title: name, tone: tones[place], houses: members[place]))
    }
    seatRest(of: houses) { sectors[$0] != nil }
  }

  private mutating func seatRest(of houses: [House], where isSeated: (String) -> Bool) {
    let rest = houses.filter { house in !(house.subject.map(isSeated) ?? false) }
    guard !rest.isEmpty else { return }
    families.append(Family(title: "Group not recorded", tone: .neutral, houses: rest))
  }

  /// Every organization by itself; up to twelve have a color of their own.
  private mutating func seatOneByOne(_ houses: [House]) {
    let hasOwnTones = houses.count <= Theme.categoryCount
    families = houses.enumerated().map { number, house in
      let tone = Tone.category(hasOwnTones ? number : 0)
      let isHomeless = house.subject == nil && houses.count > 1
      return Family(title: nil, tone: isHomeless ? .neutral : tone, houses: [house])
    }
  }

  /// Organizations that have people or nothing below them, in the order of the file; at last the people
  /// without an organization.
  private static func houses(_ network: StakeholderNetwork, _ champions: Set<PersonID>) -> [House] {
    let parents = Set(network.organizations.compactMap(\.parent))
    var places: [OrganizationID: Int] = [:]
    var houses: [House] = []
    var homeless: [Guest] = []
    for organization in network.organizations {
      places[organization.id] = houses.count
      houses.append(
        House(
          name: organization.displayName, short: organization.short,
          subject: organization.id.text))
    }
    for person in network.people {
      let guest = Guest(
        name: person.displayName, subject: person.id.text,
        isChampion: champions.contains(person.id))
      if let place = person.home.flatMap({ places[$0] }) {
        houses[place].people.append(guest)
      } else {
        homeless.append(guest)
      }
    }
    houses = zip(network.organizations, houses).filter { organization, house in
      !house.people.isEmpty || !parents.contains(organization.id)
    }.map(\.1)
    if !homeless.isEmpty {
      let name = houses.isEmpty ? "People" : "Organization not recorded"
      houses.append(House(name: name, short: nil, subject: nil, people: homeless))
    }
    for place in houses.indices {
      let guests = houses[place].people
      houses[place].people = guests.filter(\.isChampion) + guests.filter { !$0.isChampion }
    }
    return houses
  }
}
