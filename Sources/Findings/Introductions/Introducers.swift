import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// Who could bring two people together.
struct Introducers {
  private let graph: Graph
  private let people: MeetingPeople
  private let free: Set<Int>
  private let strongest: Double

  init(_ view: NetworkView, _ people: MeetingPeople) {
    graph = view.graph
    self.people = people
    free = Set(people.isFree.indices.filter { people.isFree[$0] })
    strongest = view.graph.edges.map(\.weight).max() ?? 1
  }

  /// One who knows both and how well, 0 to 1 of the strongest tie: the weaker of the two ties is as
  /// strong as can be, then whoever is less busy.
  func mutual(_ pair: MeetingPair) -> (vertex: Int, strength: Double)? {
    var toOther: [Int32: Double] = [:]
    for arc in graph.neighbors(of: pair.other) {
      toOther[arc.vertex] = graph.edges[Int(arc.edge)].weight
    }
    var best: (vertex: Int, strength: Double)?
    for arc in graph.neighbors(of: pair.one) {
      guard let weight = toOther[arc.vertex] else { continue }
      let vertex = Int(arc.vertex)
      guard mayIntroduce(vertex, pair) else { continue }
      let strength = min(weight, graph.edges[Int(arc.edge)].weight) / max(strongest, 1e-9)
      if let known = best,
        (-known.strength, people.load[known.vertex], known.vertex)
          <= (-strength, people.load[vertex], vertex)
      {
        continue
      }
      best = (vertex, strength)
    }
    return best
  }

  /// The people between the two: one who knows both, else those on a nearest way; none beyond two.
  func chain(_ pair: MeetingPair) -> [Int] {
    if let mutual = mutual(pair) { return [mutual.vertex] }
    let between = free.filter { mayIntroduce($0, pair) }
    guard
      let path = graph.shortestPath(from: [pair.one], to: [pair.other], through: between),
      path.count == 4
    else { return [] }
    return Array(path.dropFirst().dropLast())
  }

  private func mayIntroduce(_ vertex: Int, _ pair: MeetingPair) -> Bool {
    people.isFree[vertex] && !people.areAtOdds(vertex, pair.one)
      && !people.areAtOdds(vertex, pair.other)
  }
}
