/// The colors of a picture.
public struct Theme: Sendable, Identifiable {
  /// The word on the command line.
  public let id: String
}
