import StakeholderModel

/// Entries that only one round has, and that may be the same under another name.
///
/// Candidates share a name, nearly a name, a first name or title in the same organization, or, for
/// organizations, most of the people who stayed. Each entry is in at most one suggestion: the one for
/// which most speaks.
struct LikelyRenames {
  private typealias Reason = RoundIdentities.Suggestion.Reason

  private let then: StakeholderNetwork
  private let now: StakeholderNetwork
  private let matching: IdentityMatching
  private let settled: [Actor: Actor]
  private let peopleThen: [Actor: Person]
  private let peopleNow: [Actor: Person]

  init(_ then: StakeholderNetwork, _ now: StakeholderNetwork, _ matching: IdentityMatching) {
    self.then = then
    self.now = now
    self.matching = matching
    settled = matching.settled
    peopleThen = Self.people(then)
    peopleNow = Self.people(now)
  }

  private static func people(_ network: StakeholderNetwork) -> [Actor: Person] {
    network.people.reduce(into: [:]) { $0[.person($1.id)] = $1 }
  }

  /// The suggestions, the likeliest first.
  var suggestions: [RoundIdentities.Suggestion] {
    var reasons: [Actor: [Actor: Set<Reason>]] = [:]
    func add(_ pairs: [(Actor, Actor)], _ reason: Reason) {
      for (first, second) in pairs {
        reasons[first, default: [:]][second, default: []].insert(reason)
      }
    }
    add(pairs { [key($0).words] }, .sameName)
    add(slips, .nearName)
    add(sharedPlaces, .samePlace)
    add(sharedFirstNames, .sameFirstName)
    add(sharedStaff, .samePeople)
    var candidates: [(score: Int, suggestion: RoundIdentities.Suggestion)] = []
    let partners = Partners(then, now, settled)
    for (first, others) in reasons {
      for (second, found) in others {
        var found = found
        if partners.areShared(first, second) { found.insert(.samePartners) }
        let ordered = Reason.allCases.filter(found.contains)
        candidates.append(
          (
            ordered.reduce(0) { $0 + Self.weight($1) },
            RoundIdentities.Suggestion(before: first, after: second, reasons: ordered)
          ))
      }
    }
    candidates.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      let (a, b) = (left.suggestion, right.suggestion)
      return a.before == b.before ? a.after < b.after : a.before < b.before
    }
    var taken: Set<Actor> = []
    var takenNow: Set<Actor> = []
    return candidates.map(\.suggestion).filter { suggestion in
      guard !taken.contains(suggestion.before), !takenNow.contains(suggestion.after) else {
        return false
      }
      taken.insert(suggestion.before)
      takenNow.insert(suggestion.after)
      return true
    }
  }

  private static func weight(_ reason: Reason) -> Int {
    switch reason {
    case .sameName: 8
    case .nearName: 6
    case .samePeople: 5
    case .sameFirstName: 4
    case .samePlace: 3
    case .samePartners: 2
    }
  }

  /// Pairs of open entries of the same kind that share one of the texts a function gives them.
  private func pairs(_ texts: (IdentityMarks) -> [String]) -> [(Actor, Actor)] {
    var holders: [String: [Actor]] = [:]
    for actor in matching.openAfter {
      for text in matching.after[actor].map(texts) ?? [] where !text.isEmpty {
        holders[text, default: []].append(actor)
      }
    }
    return matching.openBefore.flatMap { first in
      (matching.before[first].map(texts) ?? []).flatMap { holders[$0] ?? [] }
        .filter { ($0.person == nil) == (first.person == nil) }.map { (first, $0) }
    }
  }

  private func key(_ marks: IdentityMarks) -> NameKey { NameKey(marks.name) }

  /// Names that are one letter apart.
  private var slips: [(Actor, Actor)] {
    pairs { marks in
      let key = key(marks)
      return key.canBeMisspelled ? key.shortened.map { String($0) } : []
    }.filter { first, second in
      guard let then = matching.before[first], let now = matching.after[second] else {
        return false
      }
      return key(then).words != key(now).words && key(then).isOneSlip(from: key(now))
    }
  }

  /// People with the same title in the same organization, where each is the only one.
  private var sharedPlaces: [(Actor, Actor)] {
    shared { person, home in
      guard let title = person.homePosition?.title, !foldedName(title).isEmpty else { return nil }
      return home + "|" + foldedName(title)
    }
  }

  /// People with the same first name in the same organization, where each is the only one.
  private var sharedFirstNames: [(Actor, Actor)] {
    shared { person, home in
      guard let first = person.name?.split(separator: " ").first, foldedName(first).count > 2 else {
        return nil
      }
      return home + "|" + foldedName(first)
    }
  }

  private func shared(_ text: (Person, String) -> String?) -> [(Actor, Actor)] {
    func holders(
      _ people: [Actor: Person], _ home: (OrganizationID) -> Actor?, _ open: [Actor]
    ) -> [String: Actor] {
      var all: [String: [Actor]] = [:]
      for (actor, person) in people {
        guard let place = person.home.flatMap(home), let text = text(person, place.id) else {
          continue
        }
        all[text, default: []].append(actor)
      }
      let open = Set(open)
      return all.compactMapValues { $0.count == 1 ? $0.first : nil }
        .filter { open.contains($0.value) }
    }
    let first = holders(peopleThen, { settled[.organization($0)] }, matching.openBefore)
    let second = holders(peopleNow, { .organization($0) }, matching.openAfter)
    return first.compactMap { text, actor in second[text].map { (actor, $0) } }
  }

  /// Organizations whose people, as far as they stayed, mostly work at one other organization now.
  private var sharedStaff: [(Actor, Actor)] {
    let open = Set(matching.openAfter)
    var staff: [Actor: [Actor]] = [:]
    for (actor, person) in peopleThen {
      guard let home = person.home, let now = settled[actor].flatMap({ peopleNow[$0] }) else {
        continue
      }
      if let place = now.home {
        staff[.organization(home), default: []].append(.organization(place))
      }
    }
    return matching.openBefore.compactMap { organization in
      guard let homes = staff[organization], homes.count > 1 else { return nil }
      let counts = homes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      guard let most = counts.first(where: { 2 * $0.value > homes.count })?.key, open.contains(most)
      else { return nil }
      return (organization, most)
    }
  }
}

/// With whom people of either round have ties, in the ids of the second.
private struct Partners {
  private var then: [Actor: Set<Actor>] = [:]
  private var now: [Actor: Set<Actor>] = [:]

  init(_ before: StakeholderNetwork, _ after: StakeholderNetwork, _ settled: [Actor: Actor]) {
    for tie in before.ties {
      if let to = settled[tie.to] { then[tie.from, default: []].insert(to) }
      if let from = settled[tie.from] { then[tie.to, default: []].insert(from) }
    }
    for tie in after.ties {
      now[tie.from, default: []].insert(tie.to)
      now[tie.to, default: []].insert(tie.from)
    }
  }

  /// Whether at least two partners are the same, and at least half of all.
  func areShared(_ first: Actor, _ second: Actor) -> Bool {
    guard let then = then[first], let now = now[second] else { return false }
    let shared = then.intersection(now).count
    return shared > 1 && 2 * shared >= then.union(now).count
  }
}
