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
  var byWords: [String: Int] = [:]
  var byShortened: [Int: [Int]] = [:]
  var keys: [Int: NameKey] = [:]
  var pairs: [(first: Int, second: Int)] = []
  byWords.reserveCapacity(names.count)
  for (place, name) in names.enumerated() {
    let plain = plainNameWords(name)
    let words = plain?.words ?? NameKey(name).words
    guard !words.isEmpty else { continue }
    if let first = byWords[words] {
      pairs.append((first, place))
      continue
    }
    byWords[words] = place
    guard plain?.hasDigits != true else { continue }
    let key = NameKey(name)
    guard key.canBeMisspelled else { continue }
    let shortened = key.shortened
    let candidates = Set(shortened.flatMap { byShortened[$0] ?? [] }).sorted()
    if let first = candidates.first(where: { keys[$0]?.isOneSlip(from: key) ?? false }) {
      pairs.append((first, place))
    }
    keys[place] = key
    for text in shortened { byShortened[text, default: []].append(place) }
  }
  return pairs
}
