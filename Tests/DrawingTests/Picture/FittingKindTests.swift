import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct FittingKindTests {
  private func id(_ change: (inout StakeholderNetwork) -> Void) throws(DrawingError) -> String {
    var network = StakeholderNetwork()
    change(&network)
    return try DiagramKind.fittingID(for: PictureContent.sample(network).reading)
  }

  private func city(_ departments: Int, _ people: Int) -> StakeholderNetwork {
    var network = SampleNetworks.city(departments: departments, people: people)
    network.ties = TieList(
      (1..<people).map {
        Tie(from: .person(PersonID("q\($0 - 1)")), to: .person(PersonID("q\($0)")))
      })
    return network
  }

  // Oracle: the rule of the issue, section 5.
  @Test(arguments: [
    (4, 30, "alliance"), (12, 30, "alliance"), (13, 30, "silos"), (4, 31, "silos"),
    (8, 150, "silos"), (8, 151, "organizations"), (0, 40, "flat"), (0, 150, "flat"),
    (1, 40, "flat"),
  ])
  func `people in groups are drawn by how many they are`(
    departments: Int, people: Int, expected: String
  ) throws {
    var network = city(departments, people)
    // Every department has somebody, so that the number of groups is that of departments.
    for number in 0..<min(departments, people) {
      network.people[number].positions = [
        Position(organization: OrganizationID("d\(number)"))
      ]
    }
    #expect(try id { $0 = network } == expected)
  }

  @Test func `without ties it is who is at the table`() throws {
    #expect(try id { $0 = SampleNetworks.colorado } == "table")
  }

  @Test func `organizations that are tied as such are drawn as organizations`() throws {
    let found = try id { network in
      network = SampleNetworks.colorado
      network.people = []
      network.ties = [Tie(from: .organization("caci"), to: .organization("gwo"))]
    }
    #expect(found == "organizations")
  }

  @Test func `more than 150 people without groups are refused with advice`() {
    #expect(throws: DrawingError.self) { try id { $0 = city(0, 151) } }
  }
}
