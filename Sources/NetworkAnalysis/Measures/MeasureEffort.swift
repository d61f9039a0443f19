import GraphKernel

/// What a measure takes on a large network, and so when it is refused.
///
/// Refusals depend on the size of the network alone, never on the clock or the machine.
package enum MeasureEffort: Sendable, Hashable {
  /// As much as reading the network, or bounded by the measure itself.
  case light
  /// The shortest ways between all pairs; the other measure, if there is one, draws some of them.
  case allPairs(instead: String?)
  /// The ways of so many steps from everybody.
  case withinSteps(Int)
  /// A table of all pairs of people, in which as many equations are solved.
  case tableOfPeople
  /// A table of all pairs of groups.
  case tableOfGroups
  /// A table of people and groups.
  case tableOfPeopleByGroups

  /// How many looks at a tie a measure may take: minutes, not hours.
  @TaskLocal package static var mostSteps = 2e11
  /// How many bytes a table may take.
  @TaskLocal package static var mostBytes = 3.2e9
}

extension MeasureWorkspace {
  /// Why something is not worked out; `nil` when it is.
  func refusal(of effort: MeasureEffort) -> Undefined? {
    switch effort {
    case .light: return nil
    case .allPairs(let instead): return refusal(ofSteps: stepsOfAllPaths, instead: instead)
    case .withinSteps(let count):
      return refusal(ofSteps: min(stepsOfAllPaths, walks(of: count)), instead: nil)
    case .tableOfPeople:
      let count = Double(graph.vertexCount)
      return refusal(ofBytes: 8 * count * count)
        ?? refusal(ofSteps: count * count * count / 5, instead: nil)
    case .tableOfGroups:
      return refusal(ofBytes: 8 * Double(groupSizes.count) * Double(groupSizes.count))
    case .tableOfPeopleByGroups:
      return refusal(ofBytes: 8 * Double(groupSizes.count) * Double(graph.vertexCount))
    }
  }

  func refusal(ofSteps steps: Double, instead: String?) -> Undefined? {
    steps > MeasureEffort.mostSteps ? .tooManySteps(steps, instead: instead) : nil
  }

  func refusal(ofBytes bytes: Double) -> Undefined? {
    bytes > MeasureEffort.mostBytes ? .tooMuchMemory(bytes) : nil
  }

  /// How many steps the shortest paths of all pairs take: for each person, the people and ties of the
  /// part that the person is in.
  var stepsOfAllPaths: Double {
    let parts = graph.weakComponents()
    var arcs = [Double](repeating: 0, count: parts.count)
    for edge in graph.edges { arcs[parts.labels[edge.source]] += graph.isDirected ? 1 : 2 }
    return zip(parts.sizes, arcs).reduce(0) { $0 + Double($1.0) * (Double($1.0) + $1.1) }
  }

  /// How many ways of so many ties in a row there are, direction dropped.
  private func walks(of length: Int) -> Double {
    var counts = [Double](repeating: 1, count: undirected.vertexCount)
    for _ in 0..<length {
      counts = counts.indices.map { vertex in
        undirected.neighbors(of: vertex).reduce(0) { $0 + counts[Int($1.vertex)] }
      }
    }
    return counts.reduce(0, +)
  }

  /// How many people distances are estimated from.
  var sampledSourceCount: Int {
    let steps = stepsOfAllPaths
    guard steps > MeasureEffort.mostSteps else { return graph.vertexCount }
    return max(1, Int(Double(graph.vertexCount) * MeasureEffort.mostSteps / steps))
  }
}
