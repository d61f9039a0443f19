/// Why a picture could not be written.
public enum PublishingError: Error, Sendable, Hashable {
  /// The picture has no size, or more pixels than can be drawn.
  case size(width: Double, height: Double)
  /// The drawing library failed, with what it said.
  case drawing(String)
}
