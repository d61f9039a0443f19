package import StakeholderModel

/// What has to be recorded of a network beyond people and ties before a measure has numbers.
public enum RecordedData: Sendable, Hashable, CaseIterable {
  /// Ratings of partners by the six items of PARTNER.
  case partners
  /// Levels of ties.
  case levels
  /// Barriers of time, trust and turf.
  case barriers
  /// How far outcomes were reached.
  case outcomes
  /// Answers to an inventory of factors.
  case factors
  /// Towers of a Net-Map, or influence of people.
  case towers
  /// Power and interest.
  case powerInterest
  /// Power, legitimacy and urgency.
  case salience
  /// Power, proximity and urgency.
  case circle
  /// What sponsors do.
  case sponsors
  /// What makes champions succeed.
  case champions
  /// Ties of advice, information, assistance or decision.
  case requests
  /// Alliances with members.
  case alliances

  /// What it is, in plain words.
  public var text: String {
    switch self {
    case .partners: "how partners rate each other (trust and value, 1 to 4)"
    case .levels: "how closely two work together (level, 1 to 5)"
    case .barriers: "what stands between two (barriers of time, trust and turf)"
    case .outcomes: "how far outcomes were reached (assessments with outcomes, 1 to 5)"
    case .factors: "factors of collaboration (assessments with wilder, 1 to 5)"
    case .towers: "towers of influence (assessments with netMap, or influence of people)"
    case .powerInterest: "power and interest (assessments with powerInterest, 1 to 5)"
    case .salience: "power, legitimacy and urgency (assessments with salience, yes or no)"
    case .circle: "power, proximity and urgency (assessments with stakeholderCircle)"
    case .sponsors: "what sponsors do (assessments with sponsor, 0 to 2)"
    case .champions: "what makes champions succeed (assessments with champion, 1 to 5)"
    case .requests: "ties of advice, information or assistance"
    case .alliances: "alliances and who takes part"
    }
  }

  /// The instrument whose answers it is; `nil` where it stands elsewhere as well.
  package var instrument: Instrument? {
    switch self {
    case .outcomes: .outcomes
    case .factors: .wilder
    case .powerInterest: .powerInterest
    case .salience: .salience
    case .circle: .stakeholderCircle
    case .sponsors: .sponsor
    case .champions: .champion
    case .partners, .levels, .barriers, .towers, .requests, .alliances: nil
    }
  }

  /// The kinds of tie by which somebody asks something of somebody.
  package static let requestKinds: Set = ["advice", "information", "assistance"]
}

extension StakeholderNetwork {
  /// Whether something is recorded anywhere.
  package func records(_ data: RecordedData) -> Bool {
    if let instrument = data.instrument { return answers(instrument) }
    switch data {
    case .partners:
      return ties.contains { $0.trust != nil || $0.value != nil } || answers(.partner)
    case .levels: return ties.contains { $0.level != nil }
    case .barriers: return ties.contains { $0.barriers != nil }
    case .towers: return answers(.netMap) || people.contains { $0.influence != nil }
    case .requests:
      return ties.contains { RecordedData.requestKinds.contains($0.kind?.rawValue ?? "") }
    case .alliances: return !memberships.isEmpty
    default: return false
    }
  }

  private func answers(_ instrument: Instrument) -> Bool {
    assessments.contains { $0.instrument == instrument && !$0.scores.isEmpty }
  }
}
