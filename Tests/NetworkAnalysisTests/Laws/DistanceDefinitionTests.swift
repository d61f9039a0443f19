import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Measures of distance against their definitions, over the table of all distances by Floyd and
/// Warshall, on graphs of at most eight vertices with and without direction and weights.
@Suite struct DistanceDefinitionTests {
  /// The distance of every two vertices; infinite where no path leads.
  private struct Distances {
    let rows: [[Double]]

    init(_ graph: Graph, _ length: (Graph.Edge) -> Double = { _ in 1 }) {
      let all = 0..<graph.vertexCount
      var rows = all.map { a in all.map { $0 == a ? 0 : Double.infinity } }
      for edge in graph.edges {
        rows[edge.source][edge.target] = min(rows[edge.source][edge.target], length(edge))
        guard !graph.isDirected else { continue }
        rows[edge.target][edge.source] = min(rows[edge.target][edge.source], length(edge))
      }
      for middle in all {
        for a in all {
          for b in all { rows[a][b] = min(rows[a][b], rows[a][middle] + rows[middle][b]) }
        }
      }
      self.rows = rows
    }

    init(turning other: Distances) {
      rows = other.rows.indices.map { a in other.rows.map { $0[a] } }
    }

    /// The distances from a vertex to the others that it reaches.
    func reached(from vertex: Int) -> [Double] {
      rows[vertex].enumerated().filter { $0.offset != vertex && $0.element.isFinite }.map(\.element)
    }

    var largest: Double { rows.joined().filter(\.isFinite).max() ?? 0 }
    var count: Int { rows.count }
  }

  private typealias Definition = (id: String, number: (Distances, Int) -> Double?)

  private let definitions: [Definition] = [
    ("farness_finite", { $0.reached(from: $1).reduce(0, +) }),
    ("eccentricity", { $0.reached(from: $1).max() ?? 0 }),
    ("reach2", { distances, v in Double(distances.reached(from: v).count { $0 <= 2 }) }),
    ("reach3", { distances, v in Double(distances.reached(from: v).count { $0 <= 3 }) }),
    ("harmonic", { $0.reached(from: $1).reduce(0) { $0 + 1 / $1 } }),
    (
      "harmonic_normalized",
      { distances, v in
        distances.count < 2
          ? nil
          : distances.reached(from: v).reduce(0) { $0 + 1 / $1 } / Double(distances.count - 1)
      }
    ),
    (
      "closeness_plain",
      { distances, v in
        let reached = distances.reached(from: v)
        return reached.isEmpty ? 0 : Double(reached.count) / reached.reduce(0, +)
      }
    ),
    (
      "closeness_wf",
      { distances, v in
        let reached = distances.reached(from: v)
        let count = Double(reached.count)
        guard count > 0 else { return 0 }
        return count / Double(distances.count - 1) * count / reached.reduce(0, +)
      }
    ),
    (
      "closeness_ucinet",
      { distances, v in
        guard distances.largest > 0 else { return nil }
        let reached = distances.reached(from: v)
        let missing = Double(distances.count - 1 - reached.count)
        let sum = reached.reduce(0, +) + missing * (distances.largest + 1)
        return Double(distances.count - 1) / sum
      }
    ),
    (
      "valente_foreman",
      { distances, v in
        guard distances.largest > 0 else { return nil }
        let sum = distances.reached(from: v).reduce(0) { $0 + distances.largest + 1 - $1 }
        return sum / (Double(distances.count - 1) * distances.largest)
      }
    ),
  ]

  private let small = RandomGraphs.mixed(seed: 91, count: 24).filter { $0.vertexCount <= 8 }

  @Test func `reaching others is what the table of distances says`() async throws {
    for graph in small {
      let measured = MeasuredGraph(graph)
      let out = Distances(graph)
      let flat = Distances(graph.undirected)
      for definition in definitions {
        let readings =
          measured.view.graph.isDirected
          ? [("_out", out), ("_in", Distances(turning: out)), ("_undirected", flat)]
          : [("", flat)]
        for (suffix, distances) in readings {
          let expected = (0..<graph.vertexCount).map { definition.number(distances, $0) }
          let given = try await measured.numbers(definition.id + suffix)
          let isSilent = given.isEmpty && expected.allSatisfy { $0 == nil }
          #expect(isSilent || near(given, expected), "\(definition.id + suffix)")
        }
      }
    }
  }

  @Test func `the network's distances are those of its pairs`() async throws {
    for graph in small where graph.vertexCount > 1 {
      let measured = MeasuredGraph(graph)
      let distances = Distances(graph)
      let reached = (0..<graph.vertexCount).flatMap { distances.reached(from: $0) }
      let pairs = Double(graph.vertexCount * (graph.vertexCount - 1))
      let mean = reached.isEmpty ? nil : reached.reduce(0, +) / Double(reached.count)
      let inverse = reached.reduce(0) { $0 + 1 / $1 } / pairs
      let flat = Distances(graph.undirected)
      let joined = (0..<graph.vertexCount).reduce(0) { $0 + flat.reached(from: $1).count }
      let expected: [(String, Double?)] = [
        ("diameter", reached.max()), ("avg_path_length", mean), ("global_efficiency", inverse),
        ("reachable_ordered_pairs", Double(reached.count)),
        ("connectedness", Double(joined) / pairs), ("fragmentation", 1 - Double(joined) / pairs),
      ]
      for (id, number) in expected {
        #expect(near(try await measured.numbers(id), [number]), "\(id)")
      }
    }
  }

  @Test func `lengths of ties are one over weight, or weight`() async throws {
    for graph in small where graph.edges.contains(where: { $0.weight != 1 }) {
      let measured = MeasuredGraph(graph)
      let suffix = measured.view.graph.isDirected ? "_out" : ""
      for (name, distances) in [
        ("w_inverse", Distances(graph) { 1 / $0.weight }),
        ("w_cost", Distances(graph) { $0.weight }),
      ] {
        let plain = (0..<graph.vertexCount).map { vertex in
          let reached = distances.reached(from: vertex)
          return reached.isEmpty ? 0 : Double(reached.count) / reached.reduce(0, +)
        }
        #expect(near(try await measured.numbers("closeness_\(name)_plain" + suffix), plain))
        let harmonic = (0..<graph.vertexCount).map {
          distances.reached(from: $0).reduce(0) { $0 + 1 / $1 }
        }
        #expect(near(try await measured.numbers("harmonic_\(name)" + suffix), harmonic))
        #expect(near(try await measured.numbers("diameter_" + name), [distances.largest]))
      }
    }
  }
}
