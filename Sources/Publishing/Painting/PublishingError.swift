/// Why a picture could not be written.
public enum PublishingError: Error, Sendable, Hashable {
  /// The picture has no size, or more pixels than can be drawn.
  case size(width: Double, height: Double)
  /// The drawing library failed, with what it said.
  case drawing(String)
  /// A file could not be put together, with the reason.
  case package(String)
  /// A template is not a presentation that can be used, with the reason in a few words.
  case template(String)
}
