import Drawing

/// An engine for tests: scatters boxes and leads lines straight from row to row.
struct PortEngine: LayoutEngine {
  func place(_ requests: [LayoutRequest]) async -> [Result<[Point], LayoutFailure>] {
    await ScatterEngine().place(requests)
  }

  func route(_ requests: [RouteRequest]) async -> [Result<[Path], LayoutFailure>] {
    requests.map { request in
      .success(
        request.edges.map { edge in
          guard let start = port(edge.source, request), let end = port(edge.target, request) else {
            return Path.straight(
              from: request.nodes[edge.source.node].rect,
              to: request.nodes[edge.target.node].rect)
          }
          return Path(start: start, segments: [.line(end)])
        })
    }
  }

  private func port(_ end: RouteRequest.End, _ request: RouteRequest) -> Point? {
    guard let row = end.row, let side = end.side else { return nil }
    let node = request.nodes[end.node]
    let middle = (node.rows[row].lowerBound + node.rows[row].upperBound) / 2
    return Point(side == .left ? node.rect.x : node.rect.maxX, node.rect.y + middle)
  }
}

extension Studio {
  /// A studio with a table of widths and an engine that scatters boxes.
  static var scattered: Studio { Studio(measurer: InterWidths(), engine: PortEngine()) }
}
