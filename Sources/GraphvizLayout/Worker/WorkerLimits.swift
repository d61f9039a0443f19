/// What one layout may use before its worker is stopped.
///
/// These guard against hangs and exploding input; budgets that shape a picture are counts and
/// belong to the caller.
public struct WorkerLimits: Sendable, Hashable {
  /// Seconds of processor time for one layout.
  public var processorSeconds: Int
  /// Seconds by the clock for one layout, for a worker that neither works nor ends.
  public var wallSeconds: Int
  /// Bytes of address space for one layout.
  public var memoryBytes: Int
  /// Bytes of one answer.
  public var answerBytes: Int

  /// Makes limits.
  public init(
    processorSeconds: Int = 60, wallSeconds: Int = 300, memoryBytes: Int = 2 << 30,
    answerBytes: Int = 256 << 20
  ) {
    self.processorSeconds = processorSeconds
    self.wallSeconds = wallSeconds
    self.memoryBytes = memoryBytes
    self.answerBytes = answerBytes
  }
}
