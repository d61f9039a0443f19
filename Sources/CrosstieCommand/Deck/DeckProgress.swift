import Synchronization

/// Says on a terminal which slide is being made, when that takes longer than half a second.
final class DeckProgress: Sendable {
  private let sink: any TextSink
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let hasSpoken = Mutex(false)

  private static let patience = Duration.milliseconds(500)

  init(_ sink: any TextSink, isQuiet: Bool) {
    self.sink = sink
    isShown = sink.terminalWidth != nil && !isQuiet
  }

  /// Tells which slide is next.
  func tell(_ number: Int, of count: Int) {
    guard isShown, ContinuousClock.now - start > Self.patience else { return }
    hasSpoken.withLock { $0 = true }
    try? sink.write("\r\u{1B}[Kslide \(number) of \(count)")
  }

  /// Clears the line.
  func end() {
    guard hasSpoken.withLock({ $0 }) else { return }
    try? sink.write("\r\u{1B}[K")
  }
}
