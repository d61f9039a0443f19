/// How many edges stand against two camps.
public struct Frustration: Sendable, Equatable {
  /// The edges that are friendly across the camps or hostile inside one.
  public let count: Int
  /// The camp of each vertex.
  public let isFirstCamp: [Bool]
  /// Whether no two camps have fewer.
  public let isExact: Bool

  /// 1 less the share of edges that a random choice of camps would leave standing: 1 for a balanced
  /// graph, 1 − 2*L*/*m*; `nil` without edges.
  public func lineIndex(edgeCount: Int) -> Double? {
    edgeCount > 0 ? 1 - 2 * Double(count) / Double(edgeCount) : nil
  }
}

extension SignedGraph {
  /// How many starts the search for camps has, unless told otherwise.
  public static let starts = 50

  /// The fewest edges whose sign would have to change for the graph to be balanced.
  ///
  /// Each connected part of at most `limit` vertices is searched through, changing one vertex at a
  /// time; larger ones by moving vertices that help, from seeded random starts.
  ///
  /// - Parameters:
  ///   - limit: The largest part that is searched through.
  ///   - restarts: How many starts a larger part has.
  ///   - seed: The seed of the starts.
  /// - Returns: The fewest edges found, and the camps.
  /// - Complexity: O(2^*s* *k*) for a part of *s* vertices of degree *k*, else O(`restarts` × *nm*) at
  ///   worst.
  /// - SeeAlso: S. Aref and M. C. Wilson, “Balance and frustration in signed networks”, 2019,
  ///   <https://doi.org/10.1093/comnet/cny015>
  public func frustration(
    limit: Int = 20, restarts: Int = starts, seed: UInt64 = 1
  ) -> Frustration {
    var camp = [Bool](repeating: true, count: graph.vertexCount)
    var isExact = true
    let parts = graph.weakComponents()
    var members = [[Int]](repeating: [], count: parts.count)
    for (vertex, label) in parts.labels.enumerated() { members[label].append(vertex) }
    for (number, part) in members.enumerated() where part.count > 1 {
      if part.count <= limit {
        searchThrough(part, &camp)
      } else {
        isExact = false
        improve(part, restarts, seed, UInt64(number), &camp)
      }
    }
    let left = count(camp)
    return Frustration(count: left, isFirstCamp: camp, isExact: isExact || left == 0)
  }

  private func count(_ camp: [Bool]) -> Int {
    zip(graph.edges, isPositive).count { edge, isPositive in
      (camp[edge.source] == camp[edge.target]) != isPositive
    }
  }

  /// How many fewer edges would stand against the camps if a vertex changed its own.
  private func gain(_ vertex: Int, _ camp: [Bool]) -> Int {
    graph.neighbors(of: vertex).reduce(0) { sum, arc in
      let isAgainst =
        (camp[vertex] == camp[Int(arc.vertex)]) != isPositive[Int(arc.edge)]
      return sum + (isAgainst ? 1 : -1)
    }
  }

  /// Goes through all camps of a part in the order of a Gray code; the first vertex stays.
  private func searchThrough(_ part: [Int], _ camp: inout [Bool]) {
    var best = camp
    var most = 0
    var total = 0
    for code in 1..<max(1, 1 << (part.count - 1)) {
      let vertex = part[1 + code.trailingZeroBitCount]
      total += gain(vertex, camp)
      camp[vertex].toggle()
      if total > most {
        most = total
        best = camp
      }
    }
    camp = best
  }

  private func improve(
    _ part: [Int], _ restarts: Int, _ seed: UInt64, _ stream: UInt64, _ camp: inout [Bool]
  ) {
    var generator = Xoshiro256(seed: seed, stream: stream + 1)
    var best = camp
    var least = Int.max
    for restart in 0..<max(1, restarts) {
      if restart > 0 { for vertex in part { camp[vertex] = generator.below(2) == 0 } }
      var hasMoved = true
      while hasMoved {
        hasMoved = false
        for vertex in part where gain(vertex, camp) > 0 {
          camp[vertex].toggle()
          hasMoved = true
        }
      }
      let here = count(camp)
      if here < least {
        least = here
        best = camp
      }
    }
    camp = best
  }
}
