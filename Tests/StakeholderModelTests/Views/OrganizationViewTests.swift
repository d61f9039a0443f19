import GraphKernel
import StakeholderModel
import TestSupport
import Testing

struct OrganizationViewTests {
  //  city ── parks, fire        county ── health
  //   ana (parks), bo (fire), cy (health), di (nowhere)
  private var network: StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = ["city", "parks", "fire", "county", "health"].map {
      Organization(id: OrganizationID($0))
    }
    network.organizations[1].parent = "city"
    network.organizations[2].parent = "city"
    network.organizations[4].parent = "county"
    let homes: [(String, OrganizationID?)] = [
      ("ana", "parks"), ("bo", "fire"), ("cy", "health"), ("di", nil),
    ]
    network.people = homes.map { name, home in
      var person = Person(id: PersonID(name))
      if let home { person.positions = [Position(organization: home)] }
      return person
    }
    let pairs: [(PersonID, PersonID)] = [("ana", "bo"), ("ana", "cy"), ("bo", "cy"), ("cy", "di")]
    network.ties = TieList(pairs.map { Tie(from: .person($0), to: .person($1)) })
    return network
  }

  @Test func `unit, department and organization are steps of the tree`() {
    func groups(_ level: GroupingLevel) -> [String] {
      let grouping = network.grouping(at: level)
      return ["ana", "bo", "cy"].map { name in
        grouping.index(of: .person(PersonID(name))).map { grouping.groups[$0].id } ?? "-"
      }
    }
    #expect(groups(.unit) == ["parks", "fire", "health"])
    #expect(groups(.department) == ["parks", "fire", "health"])
    #expect(groups(.organization) == ["city", "city", "county"])
  }

  @Test func `the default is the highest level with two groups`() {
    #expect(network.defaultLevel == .organization)
    var city = network
    city.people.remove(at: 2)
    city.ties = []
    #expect(city.defaultLevel == .department)
    city.people.remove(at: 1)
    #expect(city.defaultLevel == .unit)
  }

  @Test func `somebody without an organization is in no group`() {
    let grouping = network.grouping()
    #expect(grouping.index(of: .person("di")) == nil)
    #expect(grouping.groups.map(\.id) == ["city", "county"])
  }

  @Test func `people can be grouped by any attribute`() {
    var network = network
    network.people[0].attributes["dept"] = .number(2)
    network.people[1].attributes["dept"] = .text("2")
    network.people[2].attributes["dept"] = .text("")
    let grouping = network.grouping(byAttribute: "dept")
    #expect(grouping.groups.map(\.id) == ["2"])
    #expect(grouping.members(of: 0) == [.person("ana"), .person("bo")])
  }

  @Test func `ties between people are added up to ties between organizations`() {
    let view = network.view(.organizations)
    #expect(view.nodes.map(\.id) == ["city", "county"])
    #expect(view.graph.edges == [Graph.Edge(0, 1, weight: 2)])
    #expect(view.ties[0].ties == [1, 2] && view.ties[0].peoplePairs == 2)
    #expect(view.dropped.inside == 1 && view.dropped.otherEnds == 1)
  }

  @Test func `ties between organizations as such are kept without people behind them`() {
    var network = network
    network.people = []
    network.ties = [Tie(from: .organization("city"), to: .organization("county"))]
    let view = network.view(.organizations)
    #expect(view.graph.edges.count == 1 && view.ties[0].peoplePairs == 0)
  }

  @Test func `an initiative joins the organizations that it needs until it is closed`() {
    var network = network
    var initiative = Initiative(id: "i")
    initiative.required = ["parks", "health", "fire", "parks"]
    network.initiatives = [initiative]
    let view = network.view(.needed)
    #expect(view.nodes.map(\.id) == ["fire", "health", "parks"])
    #expect(view.graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 2]])
    network.initiatives[0].phase = .closed
    #expect(network.view(.needed).nodes.isEmpty)
  }

  @Test func `memberships join members and alliances, and are no ties between members`() {
    var network = network
    network.alliances = [Alliance(id: "x"), Alliance(id: "empty")]
    var first = Membership(alliance: "x")
    first.person = "ana"
    first.organization = "parks"
    var second = Membership(alliance: "x")
    second.organization = "health"
    network.memberships = [first, second]
    let view = network.view(.affiliation)
    #expect(view.nodes.map(\.id) == ["ana", "health", "empty", "x"])
    #expect(view.graph.edges.map { [$0.source, $0.target] } == [[0, 3], [1, 3]])
    #expect(network.view(.people).graph.edges.count == 4)
  }
}
