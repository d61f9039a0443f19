import FileFormats
import StakeholderModel

/// The divisions into groups that a file allows.
struct Divisions {
  private let network: StakeholderNetwork
  private let columns: NodeColumns
  private let level: GroupingLevel?

  init(_ loaded: LoadedNetwork, _ level: GroupingLevel?) {
    network = loaded.network
    columns = loaded.reading.columns
    self.level = level
  }

  /// The divisions with some names; without names, home organizations where people have them.
  func resolve(_ names: [String], in view: ViewKind) throws(Stop) -> [Grouping] {
    guard !names.isEmpty else {
      let homes = network.grouping(at: level)
      return view == .organizations || homes.groups.isEmpty ? [] : [homes]
    }
    var divisions: [Grouping] = []
    for name in names where !divisions.contains(where: { $0.name == name }) {
      divisions.append(try division(named: name))
    }
    return divisions
  }

  private func division(named name: String) throws(Stop) -> Grouping {
    let attribute = network.grouping(byAttribute: name)
    if !attribute.groups.isEmpty { return attribute }
    if let cells = columns.values(ofColumn: name) {
      return Grouping(name: name, values: cells)
    }
    if let level = GroupingLevel(rawValue: name) { return network.grouping(at: level) }
    let nearest = NearestName.of(name, among: known)
    throw Stop(
      .usage, "nothing called “\(name)” is recorded of anybody",
      advice: nearest.map { "did you mean “\($0)”?" } ?? "known: " + known.joined(separator: ", "))
  }

  private var known: [String] {
    var names: Set<String> = Set(GroupingLevel.allCases.map(\.rawValue))
    names.formUnion(columns.headers)
    for person in network.people { names.formUnion(person.attributes.entries.map(\.name)) }
    for organization in network.organizations {
      names.formUnion(organization.attributes.entries.map(\.name))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
