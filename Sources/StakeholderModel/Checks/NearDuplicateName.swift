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
    let people = network.people.map { (Actor.person($0.id), $0.name ?? $0.id.text) }
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
/// Two names one edit apart share a text with one letter left out, so equal texts in a table find all
/// candidates.
///
/// - Complexity: O(*n* *k*²) for *n* names of *k* letters.
private func nearPairs(_ names: [String]) -> [(first: Int, second: Int)] {
  var byWords: [String: Int] = [:]
  var byShortened: [[Character]: [Int]] = [:]
  var pairs: [(first: Int, second: Int)] = []
  let keys = names.map(NameKey.init)
  for (place, key) in keys.enumerated() where !key.words.isEmpty {
    if let first = byWords[key.words] {
      pairs.append((first, place))
      continue
    }
    byWords[key.words] = place
    guard key.canBeMisspelled else { continue }
    let shortened = key.shortened
    let candidates = Set(shortened.flatMap { byShortened[$0] ?? [] }).sorted()
    if let first = candidates.first(where: { keys[$0].isOneSlip(from: key) }) {
      pairs.append((first, place))
    }
    for text in shortened { byShortened[text, default: []].append(place) }
  }
  return pairs
}
