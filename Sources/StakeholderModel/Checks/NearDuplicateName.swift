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
        return check.diagnostic(
          "“\(actors[second].1)” is nearly “\(actors[first].1)”\(other)",
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

/// Short forms that are no slip of a letter.
private let shortForms = [
  "st": "saint", "mt": "mount", "ft": "fort", "dept": "department", "univ": "university",
  "ctr": "center", "centre": "center",
]

/// What is compared of a name.
private struct NameKey {
  let words: String
  private let letters: [Character]
  private let digits: String
  private let initials: [String]

  init(_ name: String) {
    let tokens = name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    let folded = tokens.map { foldedName($0) }.filter { !$0.isEmpty }
      .map { shortForms[$0] ?? $0 }
    words = folded.sorted().joined(separator: " ")
    letters = Array(folded.joined())
    digits = letters.filter(\.isNumber).map(String.init).joined()
    initials = folded.filter { $0.count == 1 }
  }

  /// Short names, ids and numbers differ by one letter for good reasons.
  var canBeMisspelled: Bool { (8...200).contains(letters.count) && digits.isEmpty }

  /// The letters, and the letters with each one left out.
  var shortened: Set<[Character]> {
    var result: Set<[Character]> = [letters]
    for place in letters.indices {
      var shorter = letters
      shorter.remove(at: place)
      result.insert(shorter)
    }
    return result
  }

  func isOneSlip(from other: NameKey) -> Bool {
    guard initials == other.initials, abs(letters.count - other.letters.count) <= 1 else {
      return false
    }
    return isOneEdit(letters, other.letters)
  }
}

/// Whether one letter inserted, left out, replaced, or swapped with its neighbor makes one the other.
private func isOneEdit(_ a: [Character], _ b: [Character]) -> Bool {
  let start = zip(a, b).prefix { $0 == $1 }.count
  let restA = a.dropFirst(start)
  let restB = b.dropFirst(start)
  let end = zip(restA.reversed(), restB.reversed()).prefix { $0 == $1 }.count
  let middleA = Array(restA.dropLast(end))
  let middleB = Array(restB.dropLast(end))
  if middleA.count <= 1, middleB.count <= 1 { return true }
  return middleA.count == 2 && middleA == Array(middleB.reversed())
}
