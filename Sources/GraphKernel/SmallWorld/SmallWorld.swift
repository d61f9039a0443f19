/// How far a graph is clustered like a lattice and short like a random graph, on its largest part.
public struct SmallWorld: Sendable, Equatable {
  /// How many vertices the largest part has.
  public let vertexCount: Int
  /// Clustering over that of random graphs, divided by distance over that of random graphs.
  ///
  /// Above 1 for a small world; `nil` where random graphs have no triangle.
  public let sigma: Double?
  /// The distance of random graphs over the distance, less the clustering over that of a lattice.
  ///
  /// Near 0 for a small world, −1 for a lattice, 1 for a random graph; `nil` where the lattice has no
  /// triangle.
  public let omega: Double?
  /// How many random graphs there were.
  public let draws: Int
  /// The standard error of ``sigma`` from drawing.
  public let sigmaError: Double?
  /// The standard error of ``omega`` from drawing.
  public let omegaError: Double?
}

extension Graph {
  /// Compares the largest connected part with random graphs and lattices of the same degrees.
  ///
  /// - Parameters:
  ///   - draws: How many random graphs there are, at least 2.
  ///   - seed: The seed; each draw has its own stream.
  /// - Returns: `nil` where the largest part has fewer than four vertices.
  /// - Complexity: O(*d* *nm*) for *d* draws.
  /// - Note: NetworkX's sigma and omega rewire too, from another generator. σ grows with *n*: do not
  ///   compare networks of different size by it.
  /// - SeeAlso: M. D. Humphries and K. Gurney, “Network ‘small-world-ness’”, 2008,
  ///   <https://doi.org/10.1371/journal.pone.0002051>
  public func smallWorld(draws: Int = 20, seed: UInt64 = 1) -> SmallWorld? {
    let part = largestPart()
    guard part.vertexCount >= 4 else { return nil }
    let own = part.clusteringAndDistance
    var ratios: [Double] = []
    var differences: [Double] = []
    var clusterings = 0.0
    var lattices = 0.0
    var distances = 0.0
    for draw in 0..<max(2, draws) {
      var generator = Xoshiro256(seed: seed, stream: UInt64(draw) + 1)
      let random = part.rewired(using: &generator).clusteringAndDistance
      let lattice = part.latticized(using: &generator).clusteringAndDistance
      clusterings += random.clustering
      distances += random.distance
      lattices += lattice.clustering
      if lattice.clustering > 0 {
        differences.append(
          random.distance / own.distance - own.clustering / lattice.clustering)
      }
      if random.clustering > 0 {
        ratios.append((own.clustering / random.clustering) / (own.distance / random.distance))
      }
    }
    let count = Double(max(2, draws))
    let sigma =
      clusterings > 0
      ? (own.clustering / (clusterings / count)) / (own.distance / (distances / count)) : nil
    return SmallWorld(
      vertexCount: part.vertexCount, sigma: sigma,
      omega: lattices > 0
        ? distances / count / own.distance - own.clustering / (lattices / count) : nil,
      draws: max(2, draws),
      sigmaError: sigma.map { _ in Self.standardError(ratios) },
      omegaError: lattices > 0 ? Self.standardError(differences) : nil)
  }

  /// The standard error of the mean of some draws.
  private static func standardError(_ draws: [Double]) -> Double {
    let mean = draws.reduce(0, +) / Double(max(1, draws.count))
    let variance =
      draws.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, draws.count - 1))
    return (variance / Double(max(1, draws.count))).squareRoot()
  }

  /// The largest connected part as a graph of its own, the first of equal ones.
  private func largestPart() -> Graph {
    let parts = weakComponents()
    guard let largest = parts.sizes.indices.max(by: { parts.sizes[$0] < parts.sizes[$1] })
    else { return self }
    var place = [Int](repeating: -1, count: vertexCount)
    var count = 0
    for vertex in 0..<vertexCount where parts.labels[vertex] == largest {
      place[vertex] = count
      count += 1
    }
    let edges = undirected.edges.filter { place[$0.source] >= 0 }
      .map { Edge(place[$0.source], place[$0.target]) }
    guard let graph = try? Graph(vertexCount: count, edges: edges) else {
      preconditionFailure("a part of a valid graph is valid")
    }
    return graph
  }

  /// The mean local clustering, fewer than two neighbors counting 0, and the mean distance.
  private var clusteringAndDistance: (clustering: Double, distance: Double) {
    let shares = zip(triangleCounts(), degrees()).map { triangles, degree in
      degree < 2 ? 0 : Double(2 * triangles) / (Double(degree) * Double(degree - 1))
    }
    return (
      shares.reduce(0, +) / Double(max(1, vertexCount)), distanceSummary().meanDistance ?? 1
    )
  }
}
