import Foundation
import StakeholderModel
import TestSupport

/// Published networks, with an attribute of their people as organizations that one work needs.
struct OpenNetworks {
  private let folder: URL

  /// The folder that `CROSSTIE_CORPUS` names; `nil` when it is not set.
  static let named: OpenNetworks? = ProcessInfo.processInfo.environment["CROSSTIE_CORPUS"].map {
    OpenNetworks(folder: URL(filePath: $0).appending(path: "networks"))
  }

  private init(folder: URL) { self.folder = folder }

  /// The network; its people have organizations where an attribute is named.
  func network(_ id: String, by attribute: String?) throws -> StakeholderNetwork {
    var network = StakeholderNetwork()
    let rows = try rows("\(id).nodes.csv")
    network.people = rows.map { row in
      var person = Person(id: PersonID(row["id"] ?? ""))
      if let home = attribute.flatMap({ row[$0] }), !home.isEmpty {
        person.positions = [Position(organization: OrganizationID("org \(home)"), title: nil)]
      }
      return person
    }
    network.organizations = Set(network.people.compactMap(\.home)).sorted()
      .map { Organization(id: $0) }
    network.ties = TieList(
      try self.rows("\(id).edges.csv").map { row in
        Tie(
          from: .person(PersonID(row["source"] ?? "")), to: .person(PersonID(row["target"] ?? "")))
      })
    var initiative = Initiative(id: "work")
    initiative.required = network.organizations.map(\.id)
    network.initiatives = [initiative]
    return network
  }

  private func rows(_ file: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}
