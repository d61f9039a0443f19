/// One of the two sides of a partner that PARTNER asks about, three items each, from 1 to 4.
package enum PartnerDimension: String, Sendable, Hashable, CaseIterable {
  /// Reliability, openness to discussion and support of the mission.
  case trust
  /// Power and influence, level of involvement and contribution of resources.
  case value

  /// The items by their names in the file.
  package var items: [String] {
    switch self {
    case .trust: ["reliability", "openness", "mission"]
    case .value: ["influence", "involvement", "resources"]
    }
  }

  /// The fewest of the three items that make a rating.
  package static let fewestItems = 2
  /// The fewest who must have rated a partner before a mean of it is told.
  ///
  /// With two, each would know what the other said.
  package static let fewestRaters = 3
  /// The middle of the scale, above which a mean counts as high.
  package static let middle = 2.5
  /// The least score.
  package static let least = 1.0
  /// The greatest score.
  package static let greatest = 4.0
}
