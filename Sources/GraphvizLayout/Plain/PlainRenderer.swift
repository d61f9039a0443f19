public import Drawing

/// Draws a network by Graphviz itself, in a worker process.
public struct PlainRenderer: Sendable {
  private let engine: WorkerLayoutEngine

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - executable: As for ``WorkerLayoutEngine``.
  ///   - limits: What one picture may use.
  public init(executable: String, limits: WorkerLimits = WorkerLimits()) {
    engine = WorkerLayoutEngine(executable: executable, limits: limits)
  }

  /// Draws a network.
  ///
  /// Labels are escaped and cut to 200 characters; nodes are named n0, n1….
  ///
  /// - Returns: The bytes of the picture; no time is in them, and the same network gives the same
  ///   bytes on one machine.
  /// - Throws: ``LayoutFailure`` when the engine or format is not installed, a limit is passed, or
  ///   Graphviz fails.
  public func render(
    _ network: PlainNetwork, engine: PlainEngine, format: PlainFormat
  ) async throws(LayoutFailure) -> [UInt8] {
    let outcomes = await self.engine.outcomes(of: [.render(network, engine, format)])
    guard let outcome = outcomes.first, case .picture(let bytes) = try outcome.get() else {
      throw .refused("a broken answer")
    }
    return bytes
  }
}
