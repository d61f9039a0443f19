package import StakeholderModel

/// Who or what matters to the work, by power, legitimacy and urgency.
///
/// - SeeAlso: R. K. Mitchell, B. R. Agle and D. J. Wood, “Toward a theory of stakeholder
///   identification and salience”, Academy of Management Review 22, 1997.
package struct Salience: Sendable, Hashable {
  /// One of the seven classes, or none.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    // The words of the paper.
    case definitive, dominant, dangerous, dependent, dormant, discretionary, demanding, none
  }

  /// The items, by their names in the file.
  package static let items = ["power", "legitimacy", "urgency"]

  private let power: Bool
  private let legitimacy: Bool
  private let urgency: Bool

  /// Takes what more than half of the raters found; `nil` where one of the three was not answered.
  package init?(_ answers: InstrumentAnswers, about actor: Actor) {
    let means = Self.items.compactMap { answers.mean(of: $0, about: actor).mean }
    guard means.count == Self.items.count else { return nil }
    power = means[0] > 0.5
    legitimacy = means[1] > 0.5
    urgency = means[2] > 0.5
  }

  /// How many of the three there are.
  package var count: Int { [power, legitimacy, urgency].count { $0 } }

  /// The class.
  package var kind: Kind {
    switch (power, legitimacy, urgency) {
    case (true, true, true): .definitive
    case (true, true, false): .dominant
    case (true, false, true): .dangerous
    case (false, true, true): .dependent
    case (true, false, false): .dormant
    case (false, true, false): .discretionary
    case (false, false, true): .demanding
    case (false, false, false): .none
    }
  }
}
