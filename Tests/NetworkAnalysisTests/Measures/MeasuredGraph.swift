import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// A graph measured by the catalog, its vertices being people.
struct MeasuredGraph {
  let network: StakeholderNetwork
  let view: NetworkView
  let groupings: [Grouping]
  private let names: [String]

  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The team of each vertex; those beyond the list have none.
  ///   - names: What each vertex is called; by default its number, so that vertex *v* of the view is
  ///     vertex *v* of the graph.
  init(_ graph: Graph, groups: [String?] = [], names: [String]? = nil) {
    let names =
      names ?? (0..<graph.vertexCount).map { String(String(100_000_000 + $0).dropFirst()) }
    var network = StakeholderNetwork()
    network.people = names.enumerated().map { vertex, name in
      var person = Person(id: PersonID(name))
      if vertex < groups.count { person.attributes["team"] = groups[vertex].map { .text($0) } }
      return person
    }
    network.ties = TieList(
      graph.edges.map { edge in
        var tie = Tie(
          from: .person(PersonID(names[edge.source])), to: .person(PersonID(names[edge.target])))
        tie.isDirected = graph.isDirected
        tie.weight = edge.weight
        return tie
      })
    var options = ViewOptions()
    options.keepsDirection = true
    self.network = network
    self.names = names
    view = network.view(.people, options)
    groupings = [network.grouping(byAttribute: "team")]
  }

  /// Every measure but some.
  func all(but left: (MeasureRequest) -> Bool = { _ in false }) async -> [MeasureTable.Column] {
    await view.measured(view.allMeasures.filter { !left($0) }, by: groupings).columns
  }

  /// What a measure says, in the order of the graph's vertices.
  func numbers(_ id: String) async throws -> [Double?] {
    let columns = await view.measured(try view.measures(named: id), by: groupings).columns
    switch columns.first?.values {
    case .vertices(let values)?:
      return names.map { name in
        view.vertex(of: .person(PersonID(name))).flatMap { values[$0].number }
      }
    case .edges(let values)?, .groups(let values)?: return values.map(\.number)
    case .graph(let value)?: return [value.number]
    case .named(let values)?: return values.map(\.value.number)
    case .numbers(let numbers)?: return numbers.map { Double($0) }
    case .series(let numbers)?: return numbers
    default: return []
    }
  }

  /// The sets that a measure lists, by vertices of the view.
  func sets(_ id: String) async throws -> [[Int]] {
    let columns = await view.measured(try view.measures(named: id), by: groupings).columns
    return switch columns.first?.values {
    case .vertexSet(let set)?: [set]
    case .vertexSets(let sets)?: sets
    case .pairSet(let pairs)?: pairs.map { [$0.a, $0.b] }
    default: []
    }
  }

  /// The numbers that a measure gives names to.
  func named(_ id: String) async throws -> [String: Double] {
    let columns = await view.measured(try view.measures(named: id), by: groupings).columns
    guard case .named(let values)? = columns.first?.values else { return [:] }
    var numbers: [String: Double] = [:]
    for value in values { numbers[value.name] = value.value.number }
    return numbers
  }
}

/// Whether two lists of numbers are the same up to rounding; a missing number equals a missing one.
func near(_ given: [Double?], _ expected: [Double?], within tolerance: Double = 1e-9) -> Bool {
  given.count == expected.count
    && zip(given, expected).allSatisfy { pair in
      switch pair {
      case (nil, nil): true
      case (let a?, let b?): abs(a - b) <= tolerance * max(1, abs(b))
      default: false
      }
    }
}
