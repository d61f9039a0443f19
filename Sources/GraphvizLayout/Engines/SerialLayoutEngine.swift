public import Drawing

/// Lays out in this process, one layout at a time in the whole process.
///
/// For tools without an executable of their own to start as a worker. A crash in libgvc is a crash
/// of the process, no limit is kept, and memory that libgvc 2.42 cannot free safely stays taken.
/// Layouts of method ``LayoutRequest/Method/multiscale(start:)`` and layered ones may differ
/// between the first and later ones of a process.
public struct SerialLayoutEngine: LayoutEngine {
  /// Makes an engine.
  public init() {}

  /// Places the boxes of each request.
  public func place(_ requests: [LayoutRequest]) async -> [Result<[Point], LayoutFailure>] {
    await LayoutQueue.shared.outcomes(of: requests.map { .place($0) }).map { $0.places }
  }

  /// Leads the lines of each request round its boxes.
  public func route(_ requests: [RouteRequest]) async -> [Result<[Path], LayoutFailure>] {
    await LayoutQueue.shared.outcomes(of: requests.map { .route($0) }).map { $0.paths }
  }
}

/// Lets one caller at a time into libgvc, whose state belongs to the process.
actor LayoutQueue {
  static let shared = LayoutQueue()

  func outcomes(of jobs: [LayoutJob]) -> [LayoutOutcome] {
    jobs.map { job in LayoutOutcome { () throws(LayoutFailure) in try job.done() } }
  }
}

extension LayoutOutcome {
  /// The outcome of a job that places.
  var places: Result<[Point], LayoutFailure> {
    flatMap { answer in
      guard case .places(let places) = answer else { return .failure(.refused("a broken answer")) }
      return .success(places)
    }
  }

  /// The outcome of a job that leads lines.
  var paths: Result<[Path], LayoutFailure> {
    flatMap { answer in
      guard case .paths(let paths) = answer else { return .failure(.refused("a broken answer")) }
      return .success(paths)
    }
  }
}
