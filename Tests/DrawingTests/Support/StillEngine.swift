import Drawing

/// An engine for pictures that need none.
struct StillEngine: LayoutEngine {
  func place(_ requests: [LayoutRequest]) async -> [Result<[Point], LayoutFailure>] {
    requests.map { _ in .failure(.missing("an engine")) }
  }

  func route(_ requests: [RouteRequest]) async -> [Result<[Path], LayoutFailure>] {
    requests.map { _ in .failure(.missing("an engine")) }
  }
}

extension Studio {
  /// A studio with a table of widths and without an engine.
  static var still: Studio { Studio(measurer: InterWidths(), engine: StillEngine()) }
}
