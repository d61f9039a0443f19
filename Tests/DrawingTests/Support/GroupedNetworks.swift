import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport

@testable import Drawing

/// Made-up organizations whose people work with each other, drawn at random from a seed.
struct GroupedNetworks {
  /// How many people each organization has.
  var sizes: [Int]
  /// How many ties there are inside organizations, and between them.
  var ties: (inside: Int, between: Int)
  var seed: UInt64 = 1

  /// The network of organizations o0, o1… with people p0, p1… at random ties.
  var network: StakeholderNetwork {
    var generator = SeededGenerator(seed: seed)
    var network = StakeholderNetwork()
    network.name = "Made-up partners"
    var homes: [Int] = []
    for (number, size) in sizes.enumerated() {
      var organization = Organization(id: OrganizationID("o\(number)"))
      organization.name = "Organization \(number)"
      network.organizations.append(organization)
      for _ in 0..<size {
        network.people.append(
          SampleNetworks.person("p\(homes.count)", "Person \(homes.count)", in: "o\(number)"))
        homes.append(number)
      }
    }
    let pairs = homes.indices.flatMap { a in homes.indices.dropFirst(a + 1).map { (a, $0) } }
      .shuffled(using: &generator)
    let chosen =
      pairs.filter { homes[$0.0] == homes[$0.1] }.prefix(ties.inside)
      + pairs.filter { homes[$0.0] != homes[$0.1] }.prefix(ties.between)
    for (number, pair) in chosen.enumerated() {
      var tie = Tie(from: .person("p\(pair.0)".id), to: .person("p\(pair.1)".id))
      tie.level = TieLevel(rawValue: 1 + number % 5)
      network.ties.append(tie)
    }
    return network
  }
}

extension String {
  fileprivate var id: PersonID { PersonID(self) }
}

extension PictureContent {
  /// Content with a reading of few shuffles.
  static func read(_ network: StakeholderNetwork) async -> PictureContent {
    var options = ReadingScope()
    options.silos.draws = 199
    let reading = await Reading.of(network, options: options)
    return PictureContent(network: network, reading: reading, sharing: .team)
  }
}

extension Scene {
  /// The rectangles, circles and lines of a role, with whom they belong to.
  func bodies(_ role: Role) -> [(subject: String, bounds: Rect)] {
    items.compactMap { item in
      guard item.role == role, let bounds = item.mark.bounds, let subject = item.subject else {
        return nil
      }
      return (subject, bounds)
    }
  }
}
