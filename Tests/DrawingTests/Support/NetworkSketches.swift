import Drawing
import Findings
import StakeholderModel
import TestSupport

/// Networks of organizations and of people, written out short.
enum NetworkSketches {
  /// One association and the six it works with, as a brief tells it.
  static var hartford: StakeholderNetwork {
    let rows: [(id: String, name: String, group: StakeholderGroup?)] = [
      ("cbia", "Connecticut Business and Industry Association", .representBusiness),
      ("nam", "National Association of Manufacturers", .representBusiness),
      ("cetc", "Connecticut Employment and Training Commission", .fundAdvance),
      ("mhmp", "Metro Hartford Millennium Project", nil),
      ("rwdb", "Regional Workforce Development Board", .fundAdvance),
      ("academy", "Hartford Public High School’s Technology Academy", .educate),
      ("employers", "Area employers", .hire),
    ]
    var network = StakeholderNetwork()
    network.name = "Greater Hartford workforce partners"
    network.source = "Issue brief"
    for row in rows {
      var organization = Organization(id: OrganizationID(row.id))
      organization.name = row.name
      organization.group = row.group
      network.organizations.append(organization)
    }
    for row in rows.dropFirst() {
      network.ties.append(tie("cbia", row.id, between: Actor.organization))
    }
    return network
  }

  /// Organizations with invented names and ties of every level; the last two have none.
  static func organizations(
    _ count: Int, ties: Int, seed: UInt64 = 1, areDirected: Bool = false
  ) -> StakeholderNetwork {
    let first = ["Health", "River", "County", "Youth", "Library", "Housing", "Transit", "Work"]
    let second = ["Council", "Network", "Foundation", "Department", "Agency", "Center", "Group"]
    var generator = SeededGenerator(seed: seed)
    var network = StakeholderNetwork()
    network.source = "Invented"
    for number in 0..<count {
      var organization = Organization(id: OrganizationID("o\(number)"))
      organization.name =
        "\(first[number % first.count]) \(first[(3 * number + 1) % first.count]) "
        + second[number % second.count]
      organization.attributes["sector"] = .text(["Health", "Education", "Business"][number % 3])
      network.organizations.append(organization)
    }
    let joined = UInt64(max(2, count - 2))
    for number in 0..<ties {
      let from = number + 1 < Int(joined) ? UInt64(number + 1) : generator.next() % joined
      let to = number + 1 < Int(joined) ? generator.next() % from : generator.next() % joined
      guard from != to else { continue }
      var tie = tie("o\(from)", "o\(to)", between: Actor.organization)
      tie.level = TieLevel(rawValue: 1 + Int(generator.next() % 5))
      tie.isDirected = areDirected ? true : nil
      network.ties.append(tie)
    }
    return network
  }

  /// People in a chain with some ties across, a chain of five apart, and two without ties.
  static func people(_ count: Int, extra: Int, seed: UInt64 = 1) -> StakeholderNetwork {
    var generator = SeededGenerator(seed: seed)
    var network = StakeholderNetwork()
    network.source = "Invented"
    let names = ["Ana", "Ben", "Cora", "Dev", "Eli", "Fay", "Gus", "Hana", "Ian", "Joy", "Kai"]
    for number in 0..<count {
      network.people.append(
        SampleNetworks.person(
          "q\(number)", "\(names[number % names.count]) \(number)", in: nil))
    }
    let main = count - 7
    for number in 1..<main {
      let partner = Int(generator.next() % UInt64(min(4, number)))
      network.ties.append(
        tie("q\(number)", "q\(number - 1 - partner)", between: Actor.person))
    }
    for _ in 0..<extra {
      let from = Int(generator.next() % UInt64(main))
      let to = Int(generator.next() % UInt64(main))
      if from != to { network.ties.append(tie("q\(from)", "q\(to)", between: Actor.person)) }
    }
    for number in (main + 1)..<(main + 5) {
      network.ties.append(tie("q\(number)", "q\(number - 1)", between: Actor.person))
    }
    return network
  }

  private static func tie<Entity>(
    _ from: String, _ to: String, between actor: (Identifier<Entity>) -> Actor
  ) -> Tie {
    Tie(from: actor(Identifier(from)), to: actor(Identifier(to)))
  }
}

extension Studio {
  /// A studio with a table of widths and an engine that scatters in two ways, for speed.
  static var scattering: Studio {
    var engine = ScatterEngine()
    for start in 1...3 {
      engine.failing.formUnion([
        .springs(start: start), .multiscale(start: start), .forces(start: start),
      ])
    }
    engine.failing.formUnion([.circular, .radial, .layersDown, .layersAcross])
    return Studio(measurer: InterWidths(), engine: engine)
  }
}

extension Scene {
  /// Every word of the picture.
  var words: [String] {
    items.compactMap { if case .text(let words, _, _) = $0.mark { words } else { nil } }
  }

  /// The rules that the picture breaks, in words.
  var faults: [String] {
    PictureLint(self, measurer: InterWidths()).violations.map {
      "\($0.rule.rawValue): \($0.detail)"
    }
  }
}
