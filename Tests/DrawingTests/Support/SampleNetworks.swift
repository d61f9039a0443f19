import Findings
import StakeholderModel

@testable import Drawing

/// Networks for pictures, written out short.
enum SampleNetworks {
  /// Seven organizations with one documented member each; nothing about champions or ties.
  static var colorado: StakeholderNetwork {
    let rows: [(String, String, StakeholderGroup, String)] = [
      (
        "caci", "Colorado Association of Commerce and Industry", .representBusiness,
        "Research Director"
      ),
      ("ccc", "Community Colleges of Colorado", .educate, "Strategic Innovations Director"),
      (
        "sbp", "Southeast Business Partnership", .representBusiness,
        "Vice President for Workforce Development"
      ),
      ("ponderosa", "Ponderosa Industries", .hire, "Rollie Heath"),
      ("piton", "Piton Foundation", .fundAdvance, "Workforce Development Program Officer"),
      ("cwee", "Colorado Women’s Employment and Education", .educate, "Executive Director"),
      ("gwo", "Governor’s Workforce Office", .fundAdvance, "Executive Director"),
    ]
    var network = StakeholderNetwork()
    network.name = "Colorado workforce alliances"
    network.source = "Issue brief on collaborative leadership in workforce development alliances"
    for (number, row) in rows.enumerated() {
      var organization = Organization(id: OrganizationID(row.0))
      organization.name = row.1
      organization.group = row.2
      network.organizations.append(organization)
      network.people.append(person("p\(number + 1)", row.3, in: row.0))
    }
    network.alliances = [alliance("cwdi", "Colorado Workforce Development Initiative")]
    return network
  }

  /// A made-up city: departments with people, nothing else.
  static func city(departments: Int, people: Int) -> StakeholderNetwork {
    let names = [
      "Planning", "Public Works", "Parks & Recreation", "Library", "Human Services", "Police",
      "City Manager’s Office", "Finance", "Fire", "Water and Sanitation", "Housing", "Transit",
    ]
    let given = [
      "Ana", "Ben", "Cora", "Dev", "Eli", "Fay", "Gus", "Hana", "Ian", "Joy", "Kai", "Lea",
    ]
    let family = [
      "Novak", "Ueda", "Huang", "Gupta", "Evans", "Singh", "Xu", "Okafor", "Castellanos",
    ]
    var network = StakeholderNetwork()
    network.name = "City of Riverbend"
    network.source = "Staff survey"
    network.asOf = PartialDate("2026-05-12")
    for number in 0..<departments {
      var organization = Organization(id: OrganizationID("d\(number)"))
      organization.name =
        number < names.count ? names[number] : "\(names[number % names.count]) \(number)"
      network.organizations.append(organization)
    }
    for number in 0..<people {
      let name = given[number % given.count] + " " + family[(number / 5 + number) % family.count]
      let home = number % 3 == 0 ? 0 : number % max(1, departments)
      network.people.append(person("q\(number)", name, in: departments > 0 ? "d\(home)" : nil))
    }
    return network
  }

  static func person(_ id: String, _ name: String, in home: String?) -> Person {
    var person = Person(id: PersonID(id))
    person.name = name
    person.positions = home.map { [Position(organization: OrganizationID($0))] } ?? []
    return person
  }

  static func alliance(_ id: String, _ name: String) -> Alliance {
    var alliance = Alliance(id: AllianceID(id))
    alliance.name = name
    return alliance
  }
}

extension PictureContent {
  /// Content as the reading of a network would give it, with findings and coverage set by hand.
  static func sample(
    _ network: StakeholderNetwork, findings: [Finding] = [], cells: [CoverageCell] = [],
    title: String? = nil, sharing: SharingLevel = .team
  ) -> PictureContent {
    let reading = Reading(
      network: network, people: network.view(.people), organizations: network.view(.organizations),
      grouping: network.grouping(), silos: nil, champions: ChampionCoverage(cells: cells),
      informant: nil, findings: findings, notLookedAt: [])
    return PictureContent(network: network, reading: reading, sharing: sharing, title: title)
  }
}
