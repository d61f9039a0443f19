/// Who may see the numbers of a measure.
public enum MeasureAudience: Sendable, Hashable, CaseIterable {
  /// Whoever may see whom they are about.
  case anyone
  /// The keeper of the file alone: they judge single people or partners.
  case keeper
  /// Others only as the mean of at least five who answered.
  case pooled

  /// The audience in a few words.
  public var text: String {
    switch self {
    case .anyone: "whoever may see whom they are about"
    case .keeper: "the keeper of the file alone"
    case .pooled: "others only where at least five answered"
    }
  }
}
