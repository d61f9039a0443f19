public import StakeholderModel

extension RoundIdentities {
  /// Finds who is who.
  ///
  /// - Parameters:
  ///   - before: The network of the first round.
  ///   - after: The network of the second round.
  ///   - accepted: What somebody said; it stands before everything else, and the first of two
  ///     statements about one entry stands.
  /// - Returns: Matches one to one; a person is never an organization.
  /// - Complexity: O(size of both networks), and for suggestions O(*c* log *c*) for *c* candidates.
  public static func of(
    _ before: StakeholderNetwork, _ after: StakeholderNetwork,
    accepting accepted: AcceptedIdentities = AcceptedIdentities()
  ) -> RoundIdentities {
    var matching = IdentityMatching(before, after)
    for pair in accepted.same { matching.match(pair.before, pair.after, .accepted) }
    matching.keepApart(accepted.different)
    for actor in matching.openBefore where matching.isOpen(after: actor) {
      matching.match(actor, actor, .id)
    }
    matching.match(\.nameAsID, with: \.names, .id)
    matching.match(\.names, with: \.nameAsID, .id)
    matching.match(\.names, with: \.otherNames, .alias)
    matching.match(\.otherNames, with: \.names, .alias)
    matching.match(\.otherNames, with: \.otherNames, .alias)
    let ids = matching.matches.filter { $0.ground == .id }
    let doubtful = ids.filter { match in
      guard let then = matching.before[match.before], let now = matching.after[match.after] else {
        return false
      }
      return then.isUnlike(now)
    }
    return RoundIdentities(
      matches: matching.matches, left: matching.openBefore + matching.keptApart,
      joined: matching.openAfter,
      suggestions: LikelyRenames(before, after, matching).suggestions, doubtful: doubtful)
  }
}

/// Pairs up the entries of two rounds, step by step.
struct IdentityMatching {
  let before: [Actor: IdentityMarks]
  let after: [Actor: IdentityMarks]
  private(set) var matches: [RoundIdentities.Match] = []
  private(set) var keptApart: [Actor] = []
  private var usedBefore: Set<Actor> = []
  private var usedAfter: Set<Actor> = []

  init(_ before: StakeholderNetwork, _ after: StakeholderNetwork) {
    self.before = IdentityMarks.all(of: before)
    self.after = IdentityMarks.all(of: after)
  }

  /// Entries of the first round without a match, in byte order.
  var openBefore: [Actor] { before.keys.filter { !usedBefore.contains($0) }.sorted() }
  /// Entries of the second round without a match, in byte order.
  var openAfter: [Actor] { after.keys.filter { !usedAfter.contains($0) }.sorted() }

  func isOpen(after actor: Actor) -> Bool { after[actor] != nil && !usedAfter.contains(actor) }

  /// Who an entry of the first round is in the second, as far as it is settled.
  var settled: [Actor: Actor] {
    matches.reduce(into: [:]) { $0[$1.before] = $1.after }
  }

  mutating func match(_ first: Actor, _ second: Actor, _ ground: RoundIdentities.Ground) {
    guard before[first] != nil, after[second] != nil, !usedBefore.contains(first),
      !usedAfter.contains(second), (first.person == nil) == (second.person == nil)
    else { return }
    usedBefore.insert(first)
    usedAfter.insert(second)
    matches.append(RoundIdentities.Match(before: first, after: second, ground: ground))
  }

  /// Leaves entries of the first round without a match.
  mutating func keepApart(_ actors: Set<Actor>) {
    for actor in actors.sorted() where before[actor] != nil && !usedBefore.contains(actor) {
      usedBefore.insert(actor)
      keptApart.append(actor)
    }
  }

  /// Matches entries of which one has a mark that the other has, and nobody else of either round.
  mutating func match(
    _ marksBefore: (IdentityMarks) -> Set<String>, with marksAfter: (IdentityMarks) -> Set<String>,
    _ ground: RoundIdentities.Ground
  ) {
    let then = holders(openBefore, before, marksBefore)
    let now = holders(openAfter, after, marksAfter)
    for first in openBefore {
      let unique = (before[first].map(marksBefore) ?? []).filter {
        then[$0]?.count == 1 && now[$0]?.count == 1
      }
      let partners = Set(unique.compactMap { now[$0]?.first })
      guard partners.count == 1, let second = partners.first else { continue }
      match(first, second, ground)
    }
  }

  private func holders(
    _ actors: [Actor], _ entries: [Actor: IdentityMarks],
    _ marks: (IdentityMarks) -> Set<String>
  ) -> [String: [Actor]] {
    var holders: [String: [Actor]] = [:]
    for actor in actors {
      for mark in entries[actor].map(marks) ?? [] { holders[mark, default: []].append(actor) }
    }
    return holders
  }
}
