/// How much of a network an output may show.
public enum SharingLevel: String, Sendable, Hashable, CaseIterable {
  /// Everything; for the keeper of the file.
  case `internal`
  /// Names, but no judgment of people or partners.
  case team
  /// Organizations by name, people by role.
  case partners
  /// Counts only; groups under five are not broken out.
  case `public`
}

extension StakeholderNetwork {
  /// The network as it may be shown at a level.
  ///
  /// - Parameters:
  ///   - level: The level.
  ///   - includesRestricted: Whether entities marked restricted stay.
  /// - Returns: ``SharingLevel/internal``: everything. ``SharingLevel/team``: without strained ties,
  ///   trust, value, barriers, proficiency, influence, commitment, behaviors of champions, step-one
  ///   answers, stance, risk, notes, vulnerabilities, opponents of goals, lobbying, and answers to
  ///   instruments about people and partners; who answered about the work is not told.
  ///   ``SharingLevel/partners`` and ``SharingLevel/public``: also without losses, concerns and what was
  ///   said at events, and answers about the work as means of at least five; people lose names and
  ///   attributes, and are called by title and organization.
  /// - Complexity: O(size of the network).
  public func reduced(
    to level: SharingLevel, includesRestricted: Bool = false
  ) -> StakeholderNetwork {
    var network = self
    if !includesRestricted { network.dropRestricted() }
    guard level != .internal else { return network }
    network.dropJudgments()
    if level == .partners || level == .public { network.dropNames() }
    return network
  }
}
