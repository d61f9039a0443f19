package import Findings
package import StakeholderModel

extension PictureContent {
  /// Groups with fewer known people than this are not told apart in public.
  package static let fewestTold = 5

  /// Whether a claim may be told at the level the picture is shared at.
  ///
  /// Claims that name a person are told inside the team only; among partners and in public, people
  /// are roles. In public, a group of one to four known people is not broken out. A claim about
  /// somebody who is not in the network as it may be shown is never told.
  package func mayTell(_ claim: Claim) -> Bool {
    claim.parts.allSatisfy { part in
      switch part {
      case .text: true
      case .person(let id): namesPeople && network.person(id) != nil
      case .organization(let id):
        network.organization(id) != nil && (sharing != .public || !isFew(id))
      case .cause(.alliance(let id)): network.alliances.contains { $0.id == id }
      case .cause(.initiative(let id)): network.initiatives.contains { $0.id == id }
      }
    }
  }

  /// The words of a claim; `nil` where it may not be told.
  package func told(_ claim: Claim) -> String? {
    mayTell(claim) ? claim.text(in: network) : nil
  }

  /// Whether a finding may be told: its sentence, and all whom it is about.
  package func mayTell(_ finding: Finding) -> Bool {
    finding.flip != 0 && holdsSubjects(of: finding) && mayTell(finding.title)
  }

  /// Whether people are called by their names.
  package var namesPeople: Bool { sharing == .internal || sharing == .team }

  /// Whether an organization has known people, but too few to speak of in public.
  package func isFew(_ organization: OrganizationID) -> Bool {
    let tree = OrganizationTree(network)
    let people = network.people.count { person in
      person.home.map { tree.isInside($0, organization) } ?? false
    }
    return (1..<Self.fewestTold).contains(people)
  }
}

extension Reading {
  /// The same reading without what the keeper of the file alone may see.
  var forTheTeam: Reading {
    telling(findings.filter { FindingRule.named($0.rule)?.privacy != .keeper })
  }
}
