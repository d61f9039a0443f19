import Drawing
import TestSupport

/// An engine for tests: scatters boxes by the request's start and leads lines straight.
struct ScatterEngine: LayoutEngine {
  /// The ways of placing that fail.
  var failing: Set<LayoutRequest.Method> = []
  /// Whether everything fails.
  var isBroken = false

  func place(_ requests: [LayoutRequest]) async -> [Result<[Point], LayoutFailure>] {
    requests.map { request in
      guard !isBroken, !failing.contains(request.method) else {
        return .failure(.limit("30,000 steps"))
      }
      var generator = SeededGenerator(seed: seed(of: request.method))
      return .success(
        request.nodes.indices.map { _ in
          Point(Double(generator.next() % 1000), Double(generator.next() % 700))
        })
    }
  }

  func route(_ requests: [RouteRequest]) async -> [Result<[Path], LayoutFailure>] {
    requests.map { request in
      guard !isBroken else { return .failure(.limit("30,000 steps")) }
      return .success(
        request.edges.map { edge in
          Path.straight(
            from: request.nodes[edge.source.node].rect, to: request.nodes[edge.target.node].rect)
        })
    }
  }

  private func seed(of method: LayoutRequest.Method) -> UInt64 {
    switch method {
    case .stress(let start): 10 + UInt64(start)
    case .springs(let start): 20 + UInt64(start)
    case .multiscale(let start): 30 + UInt64(start)
    case .forces(let start): 40 + UInt64(start)
    case .circular: 1
    case .radial: 2
    case .layersDown: 3
    case .layersAcross: 4
    }
  }
}
