/// A part of the story that a deck tells, in order.
public enum StoryPart: String, Sendable, Hashable, CaseIterable {
  /// What the network is, and the first thing to know about it.
  case opening
  /// Who is at the table.
  case table
  /// Who works with whom.
  case map
  /// On whom the connection of others depends.
  case bridges
  /// Groups that keep apart.
  case silos
  /// Who champions what.
  case champions
  /// What partners may lose by working together.
  case losses
  /// What to do next.
  case actions
  /// How all this is known.
  case method

  /// The part in a few words, for messages.
  public var heading: String {
    switch self {
    case .opening: "Opening"
    case .table: "Who is at the table"
    case .map: "Who works with whom"
    case .bridges: "Who holds it together"
    case .silos: "Silos"
    case .champions: "Champions"
    case .losses: "What partners may lose"
    case .actions: "What to do next"
    case .method: "How we know"
    }
  }
}
