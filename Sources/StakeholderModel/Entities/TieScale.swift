/// The words that a set of data uses for the levels of ties.
public enum TieScale: String, Sendable, Hashable, CaseIterable {
  /// Contact, communication, cooperation, coordination, collaboration (Benest 2019).
  case seed
  /// Networking, cooperation, coordination, coalition, collaboration (Frey et al. 2006).
  case frey
  /// Networking, coordinating, cooperating, collaborating (Himmelman).
  case himmelman

  /// What a level is called in the data's own words.
  ///
  /// Himmelman has four steps above nothing, so his first word stands for levels 1 and 2.
  ///
  /// - Parameter level: A level above ``TieLevel/none``.
  /// - Returns: A word to stand in a legend.
  public func word(for level: TieLevel) -> String {
    let words: [String] =
      switch self {
      case .seed:
        ["No contact", "Contact", "Communication", "Cooperation", "Coordination", "Collaboration"]
      case .frey:
        ["No contact", "Networking", "Cooperation", "Coordination", "Coalition", "Collaboration"]
      case .himmelman:
        ["No contact", "Networking", "Networking", "Coordinating", "Cooperating", "Collaborating"]
      }
    return words[level.rawValue]
  }
}
