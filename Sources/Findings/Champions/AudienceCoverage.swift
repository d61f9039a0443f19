public import StakeholderModel

/// Whether champions of a cause are recorded as credible with an audience.
public struct AudienceCell: Sendable, Hashable {
  /// With whom a champion is to be credible.
  public enum Listener: Sendable, Hashable {
    /// A person or organization of the file.
    case actor(Actor)
    /// Words that name none of them.
    case words(String)
  }

  /// The cause; `nil` for everyone in the file.
  public var cause: Cause?
  /// With whom.
  public var listener: Listener
  /// Whether they decide about the cause.
  public var decides: Bool
  /// Whether a committed or active champion is credible there; never ``CoverageState/none``, since no
  /// record says that somebody looked.
  public var state: CoverageState
  /// The champions who are, or were, credible there, in the order of the file.
  public var champions: [PersonID]
}

extension Reading {
  /// Which audiences the champions of each cause are credible with, and which no champion is recorded for.
  ///
  /// The audiences of a cause are those who decide about it, or about the alliance whose work it is, and
  /// all that a champion of it is recorded as credible with. Somebody who decides and champions the cause
  /// is their own audience.
  ///
  /// - Returns: One cell for each cause and audience, by cause, who decides first; none where no champion
  ///   has an audience recorded.
  /// - Complexity: O(*a* · *r*) for audiences and champion roles.
  public var audiences: [AudienceCell] {
    guard network.champions.contains(where: { !$0.audience.isEmpty }) else { return [] }
    return champions.causes.flatMap(audiences)
  }

  private func audiences(of cause: Cause?) -> [AudienceCell] {
    let roles = network.champions.filter { $0.cause == cause }
    let deciders = cause.map(network.deciders) ?? []
    let named = deciders.map { ($0, Audience($0, in: network)) }
    let deciding = named.map { decider, audience in
      cell(
        cause, .actor(decider), decides: true,
        roles.filter { audience.trusts($0) || decider == .person($0.person) })
    }
    var others: [String] = []
    for word in roles.flatMap(\.audience)
    where !named.contains(where: { $0.1.isCalled(word) }) && !others.contains(word) {
      others.append(word)
    }
    return deciding
      + others.map { word in
        cell(cause, listener(word), decides: false, roles.filter { $0.audience.contains(word) })
      }
  }

  private func cell(
    _ cause: Cause?, _ listener: AudienceCell.Listener, decides: Bool, _ roles: [ChampionRole]
  ) -> AudienceCell {
    let standing = Set(
      champions.cells.filter { $0.cause == cause && $0.state == .active }.flatMap(\.champions))
    let active = roles.filter { standing.contains($0.person) }
    let lapsed = roles.filter { $0.status == .lapsed }
    let state: CoverageState = !active.isEmpty ? .active : !lapsed.isEmpty ? .lapsed : .notAsked
    var people: [PersonID] = []
    for role in active.isEmpty ? lapsed : active where !people.contains(role.person) {
      people.append(role.person)
    }
    return AudienceCell(
      cause: cause, listener: listener, decides: decides, state: state, champions: people)
  }

  /// The person or organization that a word names by id or name, else the words.
  private func listener(_ word: String) -> AudienceCell.Listener {
    let actors =
      network.organizations.map { Actor.organization($0.id) }
      + network.people.map { .person($0.id) }
    if let exact = actors.first(where: { $0.id == word }) { return .actor(exact) }
    let bearers = actors.filter { Audience.names(of: $0, in: network).contains(word.lowercased()) }
    if let only = bearers.first, bearers.count == 1 { return .actor(only) }
    let served = network.servedGroups.first { $0.id.text == word }
    return .words(served?.displayName ?? word)
  }
}

extension StakeholderNetwork {
  /// Everybody who decides about a cause, or about the alliance whose work an initiative is.
  func deciders(of cause: Cause) -> [Actor] {
    var causes = [cause]
    if case .initiative(let id) = cause,
      let alliance = initiatives.first(where: { $0.id == id })?.alliance
    {
      causes.append(.alliance(alliance))
    }
    func decides(_ decided: [Cause]) -> Bool { decided.contains(where: causes.contains) }
    return people.filter { decides($0.decides) }.map { .person($0.id) }
      + organizations.filter { decides($0.decides) }.map { .organization($0.id) }
  }
}
