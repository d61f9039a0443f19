extension DataCheck {
  /// Two people, or two organizations, whose names are nearly the same.
  public static let nearDuplicateName = DataCheck(
    code: "W302", severity: .warning, title: "two names are nearly the same",
    explanation: """
      The same person or organization under two spellings counts twice, and their ties are split. \
      Names count as near when they differ only in case, accents, punctuation or the order of \
      words, in one letter of a longer name, or in a short form such as St. for Saint.
      """
  ) { check, network, sources in
    let people = network.people.indices.map { place in
      let id = network.people[place].id
      return (Actor.person(id), network.people[place].name ?? id.text)
    }
    let organizations = network.organizations.map {
      (Actor.organization($0.id), $0.name ?? $0.id.text)
    }
    return [people, organizations].flatMap { actors in
      nearPairs(actors.map(\.1)).map { first, second in
        let location = sources.location(of: actors[second].0)
        let other =
          sources.location(of: actors[first].0).map { " (\($0.described(from: location)))" } ?? ""
        let (name, earlier) = (actors[second].1, actors[first].1)
        return check.diagnostic(
          (name == earlier ? "a second “\(name)”" : "“\(name)” is nearly “\(earlier)”") + other,
          help: "if they are the same, keep one of the two", at: location)
      }
    }
  }
}

/// Pairs of names that are nearly the same, each later name with the first that it is near to.
///
/// Two names one edit apart share a text with one letter left out, so equal numbers of such texts in a
/// table find all candidates.
///
/// - Complexity: O(*n* *k*) for *n* names of *k* letters, of which few are alike.
private func nearPairs(_ names: [String]) -> [(first: Int, second: Int)] {
  var firsts = FirstsByWords(names)
  var byShortened: [Int: [Int]] = [:]
  var keys: [Int: NameKey] = [:]
  var pairs: [(first: Int, second: Int)] = []
  for place in names.indices {
    switch firsts.meet(place) {
    case .noWords: continue
    case .same(let first): pairs.append((first, place))
    case .new(let canBeMisspelled):
      guard canBeMisspelled else { continue }
      let key = NameKey(names[place])
      guard key.canBeMisspelled else { continue }
      let shortened = key.shortened
      let candidates = Set(shortened.flatMap { byShortened[$0] ?? [] }).sorted()
      if let first = candidates.first(where: { keys[$0]?.isOneSlip(from: key) ?? false }) {
        pairs.append((first, place))
      }
      keys[place] = key
      for text in shortened { byShortened[text, default: []].append(place) }
    }
  }
  return pairs
}

/// Finds names of the same words, by numbers for these words.
private struct FirstsByWords {
  enum Meeting {
    case noWords
    /// An earlier name has the same words.
    case same(Int)
    /// None has; names with digits differ by one letter for good reasons.
    case new(canBeMisspelled: Bool)
  }

  private let names: [String]
  // Nothing but the speed depends on it.
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())
  private var places: [UInt64: Int] = [:]

  init(_ names: [String]) {
    self.names = names
    places.reserveCapacity(names.count)
  }

  mutating func meet(_ place: Int) -> Meeting {
    let plain = WordSum.ofPlainName(names[place], seed: seed)
    let words = plain?.sum ?? WordSum(ofWords: NameKey(names[place]).words, seed: seed)
    guard words.wordCount > 0 else { return .noWords }
    var key = words.sum
    while let first = places[key] {
      if NameKey(names[first]).words == NameKey(names[place]).words { return .same(first) }
      key &+= 1
    }
    places[key] = place
    return .new(canBeMisspelled: plain?.haveDigits != true)
  }
}
