import Findings
import StakeholderModel
import TestSupport

/// The three documented samples and small variants, built as their files say.
enum Documented {
  static func organization(_ id: String, _ name: String, in parent: String? = nil) -> Organization {
    var organization = Organization(id: OrganizationID(id))
    organization.name = name
    organization.parent = parent.map { OrganizationID($0) }
    return organization
  }

  static func person(_ id: String, _ title: String, at home: String) -> Person {
    var person = Person(id: PersonID(id))
    person.positions = [Position(organization: OrganizationID(home), title: title)]
    return person
  }

  static func tie(
    _ from: String, _ to: String, _ kind: TieKind? = nil, directed: Bool? = nil,
    by reporter: Reporter? = nil
  ) -> Tie {
    var tie = Tie(from: .person(PersonID(from)), to: .person(PersonID(to)))
    tie.kind = kind
    tie.isDirected = directed
    tie.reportedBy = reporter
    return tie
  }

  /// DOMAIN E.3: three contacts told by the letter writer, a reporting line, one champion.
  static var library: StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      organization("city", "The city"), organization("library", "Library", in: "city"),
      organization("parks", "Parks and Recreation", in: "city"),
      organization("senior", "Senior Center", in: "parks"),
    ]
    network.people = [
      person("yss", "Youth services supervisor", at: "library"),
      person("libmgr", "Library manager", at: "library"),
      person("scsup", "Senior Center supervisor", at: "senior"),
      person("scmgr", "Senior Center Manager", at: "senior"),
    ]
    network.ties = [
      tie("libmgr", "yss", TieKind(rawValue: "supports"), directed: true, by: .to),
      tie("yss", "scsup", .contact, directed: false, by: .from),
      tie("yss", "scmgr", .contact, directed: false, by: .from),
      tie("scsup", "scmgr", .reportsTo, directed: true),
    ]
    var initiative = Initiative(id: "tutoring")
    initiative.name = "Tutoring"
    initiative.required = ["library", "senior"]
    initiative.lead = "yss"
    initiative.phase = .conversation
    network.initiatives = [initiative]
    var role = ChampionRole(
      person: "yss", cause: .initiative("tutoring"), status: .active)
    role.inside = "library"
    network.champions = [role]
    return network
  }

  /// DOMAIN E.2: one association and the six it works with.
  static var hartford: StakeholderNetwork {
    var network = StakeholderNetwork()
    let others = ["nam", "cetc", "mhmp", "rwdb", "academy", "employers"]
    network.organizations = (["cbia"] + others).map { organization($0, $0.uppercased()) }
    network.ties = TieList(
      others.map {
        Tie(from: .organization("cbia"), to: .organization(OrganizationID($0)))
      })
    return network
  }

  /// DOMAIN E.1: three alliances and their members, and nothing about who works with whom.
  static var colorado: StakeholderNetwork {
    var network = StakeholderNetwork()
    let homes = ["caci", "ccc", "sbp", "ponderosa", "piton", "cwee", "gwo"]
    network.organizations = homes.map { organization($0, $0.uppercased()) }
    network.people = homes.enumerated().map { person("p\($0 + 1)", "Director", at: $1) }
    for (id, name) in [("cwdi", "Initiative"), ("council", "Council"), ("makers", "Makers")] {
      var alliance = Alliance(id: AllianceID(id))
      alliance.name = name
      network.alliances.append(alliance)
    }
    func member(_ alliance: AllianceID, _ person: Int?, _ home: String) -> Membership {
      var membership = Membership(alliance: alliance)
      membership.person = person.map { PersonID("p\($0)") }
      membership.organization = OrganizationID(home)
      return membership
    }
    network.memberships =
      homes.enumerated().map { member("cwdi", $0 + 1, $1) } + [
        member("council", 4, "ponderosa"), member("makers", 4, "ponderosa"),
        member("council", nil, "caci"),
      ]
    return network
  }

  /// A hub and six others; everybody named in `answered` answered.
  static func star(answered: [String]?) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [organization("x", "X")]
    network.people = ["hub", "a", "b", "c", "d", "e", "f"].map { person($0, $0, at: "x") }
    network.ties = TieList(["a", "b", "c", "d", "e", "f"].map { tie("hub", $0) })
    if let answered {
      var respondents = Respondents()
      respondents.asked = network.people.map { .person($0.id) }
      respondents.answered = answered.map { .person(PersonID($0)) }
      network.respondents = respondents
    }
    return network
  }
}

extension Reading {
  /// The findings of a rule, as sentences.
  func titles(_ rule: Finding.RuleID) -> [String] {
    findings.filter { $0.rule == rule }.map { $0.title.text(in: network) }
  }

  /// What is not recorded.
  var missing: [String] { allNotLookedAt.map(\.missing) }
}
