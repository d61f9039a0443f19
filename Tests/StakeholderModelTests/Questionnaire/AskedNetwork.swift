import StakeholderModel
import TestSupport

/// Two people of a library and one each of a parks department and its senior center, who share one
/// initiative; one more person and everything about trust is for few eyes.
enum AskedNetwork {
  static let network: StakeholderNetwork = {
    var network = StakeholderNetwork()
    network.name = "Tutoring"
    network.scale = .seed
    for (id, name, parent) in [
      ("library", "Library", nil), ("parks", "Parks", nil), ("senior", "Senior Center", "parks"),
    ] {
      var organization = Organization(id: OrganizationID(id))
      organization.name = name
      organization.parent = parent.map { OrganizationID($0) }
      network.organizations.append(organization)
    }
    network.people = [
      person("ana", "Ana María López", "library"), person("bo", "Bo Chen", "library"),
      person("cy", "Cy Ng", "parks"), person("di", "Bo Chen", "senior"),
    ]
    var hidden = person("eve", "Eve", "parks")
    hidden.confidentiality = .restricted
    network.people.append(hidden)
    var tutoring = Initiative(id: "tutoring")
    tutoring.name = "Tutoring for youth"
    tutoring.required = ["library", "senior"]
    var closed = Initiative(id: "old")
    closed.required = ["library"]
    closed.phase = .closed
    network.initiatives = [tutoring, closed]
    return network
  }()

  static let questionnaire = Questionnaire.of(network)

  static func person(_ id: PersonID, _ name: String, _ home: OrganizationID) -> Person {
    var person = Person(id: id)
    person.name = name
    person.positions = [Position(organization: home, title: "Clerk")]
    return person
  }

  /// Answers with agreement.
  static func answers(_ respondent: PersonID, _ levels: [PersonID: TieLevel]) -> ReturnedAnswers {
    var answers = ReturnedAnswers(
      respondent: .person(respondent), file: respondent.text + ".csv", listed: 3)
    answers.hasConsent = true
    for (person, level) in levels { answers.levels[.person(person)] = level }
    return answers
  }
}
