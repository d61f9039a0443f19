import FileFormats
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import Testing

/// A network written as a file, measured as a view of its people or organizations.
struct RatedNetwork {
  let network: StakeholderNetwork
  let view: NetworkView

  init(_ text: String, _ kind: ViewKind = .organizations) throws {
    let reading = readNetwork([SourceFile(name: "net.yaml", text: "crosstie: 1\n" + text)])
    let said = reading.diagnostics.map(\.message)
    let read = reading.network
    network = try #require(read, "\(said)")
    var options = ViewOptions()
    options.keepsDirection = true
    options.level = .unit
    view = network.view(kind, options)
  }

  /// What a measure says of the section.
  func values(
    _ id: String, _ section: MeasureSection = .node, for sharing: SharingLevel = .internal
  ) async throws -> MeasureValues {
    let table = await view.measured(
      try view.measures(named: id), by: [network.grouping(at: .unit)], for: sharing)
    return try #require(table.shown(to: sharing).columns(section).first?.values, "\(id)")
  }

  /// The numbers by the ids of whom they are of; whoever has none is left out.
  func numbers(_ id: String) async throws -> [String: Double] {
    var numbers: [String: Double] = [:]
    switch try await values(id) {
    case .vertices(let values):
      for (node, value) in zip(view.nodes, values) { numbers[node.id] = value.number }
    default: Issue.record("\(id) is not of people or organizations")
    }
    return numbers
  }

  /// The numbers of pairs or ties by their ends.
  func pairs(_ id: String) async throws -> [String: Double] {
    var numbers: [String: Double] = [:]
    switch try await values(id, .edge) {
    case .pairs(let pairs):
      for pair in pairs {
        numbers[view.nodes[pair.a].id + "|" + view.nodes[pair.b].id] = pair.value.number
      }
    case .edges(let values):
      for (edge, value) in zip(view.graph.edges, values) {
        numbers[view.nodes[edge.source].id + "|" + view.nodes[edge.target].id] = value.number
      }
    default: Issue.record("\(id) is not of ties")
    }
    return numbers
  }

  /// The number of the network.
  func number(_ id: String, for sharing: SharingLevel = .internal) async throws -> MeasureValue {
    guard case .graph(let value) = try await values(id, .graph, for: sharing) else {
      Issue.record("\(id) is not one number")
      return .number(.nan)
    }
    return value
  }

  /// The numbers of the network that have names; those that are undefined are left out.
  func named(
    _ id: String, for sharing: SharingLevel = .internal
  ) async throws -> [String: Double] {
    var numbers: [String: Double] = [:]
    if case .named(let values) = try await values(id, .graph, for: sharing) {
      for value in values { numbers[value.name] = value.value.number }
    }
    return numbers
  }

  /// The ids of a list.
  func list(_ id: String) async throws -> [String] {
    guard case .vertexSet(let vertices) = try await values(id, .set) else {
      Issue.record("\(id) is not a list")
      return []
    }
    return vertices.map { view.nodes[$0].id }
  }

  /// Whether numbers are those expected, to twelve digits.
  static func near(_ one: [String: Double], _ other: [String: Double]) -> Bool {
    one.keys.sorted() == other.keys.sorted()
      && one.allSatisfy { abs($0.value - (other[$0.key] ?? .nan)) < 1e-12 }
  }
}
