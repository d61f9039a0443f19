/// A published way of asking about partners, stakeholders, sponsors or a group's work together.
///
/// Only the names of items and their scales are here; the wording of questions belongs to their authors.
public enum Instrument: String, Sendable, Hashable, CaseIterable {
  /// Trust and value of a partner, six items from 1 to 4 (PARTNER, Visible Network Labs).
  case partner
  /// How far each outcome was reached, 1 to 5, under the names the user gives (PARTNER).
  case outcomes
  /// Means of the factors of collaboration, 1 to 5, under the names the user gives (Wilder).
  case wilder
  /// The height of the influence tower on one question, 0 or more (Net-Map, Schiffer).
  case netMap
  /// Power and interest, 1 to 5 (Mendelow).
  case powerInterest
  /// Whether there is power, legitimacy and urgency, 0 or 1 (Mitchell, Agle and Wood 1997).
  case salience
  /// Power and proximity, 1 to 4, and urgency in value and action, 1 to 5 (Bourne).
  case stakeholderCircle
  /// What a sponsor does, 0 to 2, and how able they are, 1 to 3 (Prosci).
  case sponsor
  /// What makes a champion succeed, 1 to 5 (Shea 2021).
  case champion
  /// Whether people may speak up and err, 1 to 5 (Benest 2019).
  case safety
  /// Six habits of communication, 0 to 3 (issue brief on collaborative leadership).
  case habits
  /// Proficiency in collaboration, 1 to 5 (State of Wyoming).
  case proficiency

  /// The items in the order of the source; empty where the user names them.
  public var items: [InstrumentItem] {
    switch self {
    case .partner:
      InstrumentItem.each(
        ["reliability", "openness", "mission", "influence", "involvement", "resources"], 1...4)
    case .wilder, .outcomes: []
    case .netMap: InstrumentItem.each(["influence"], 0...Double.greatestFiniteMagnitude)
    case .powerInterest: InstrumentItem.each(["power", "interest"], 1...5)
    case .salience: InstrumentItem.each(["power", "legitimacy", "urgency"], 0...1)
    case .stakeholderCircle:
      InstrumentItem.each(["power", "proximity"], 1...4)
        + InstrumentItem.each(["urgencyValue", "urgencyAction"], 1...5)
    case .sponsor:
      InstrumentItem.each(["active", "coalition", "communication"], 0...2)
        + InstrumentItem.each(["competence"], 1...3)
    case .champion:
      InstrumentItem.each(["commitment", "experience", "orgSupport", "peerEngagement"], 1...5)
    case .safety: InstrumentItem.each(["voice", "mistakes"], 1...5)
    case .habits:
      InstrumentItem.each(
        ["understanding", "facilitating", "languages", "champions", "stages", "scouting"], 0...3)
    case .proficiency: InstrumentItem.each(["level"], 1...5)
    }
  }

  /// The scale of items that the user names; `nil` where the instrument names its items.
  public var freeScale: ClosedRange<Double>? { judges ? nil : 1...5 }

  /// The scale of an item; `nil` when the instrument has no such item.
  public func scale(of item: String) -> ClosedRange<Double>? {
    freeScale ?? items.first { $0.name == item }?.scale
  }

  /// Whether its answers judge people or partners, so that they stay with the keeper of the file.
  public var judges: Bool { self != .wilder && self != .outcomes }
}

/// One item of an instrument.
public struct InstrumentItem: Sendable, Hashable {
  /// The name in the file.
  public let name: String
  /// The least and the greatest score.
  public let scale: ClosedRange<Double>

  static func each(_ names: [String], _ scale: ClosedRange<Double>) -> [InstrumentItem] {
    names.map { InstrumentItem(name: $0, scale: scale) }
  }
}
