/// Short forms that are no slip of a letter.
let shortForms = [
  "st": "saint", "mt": "mount", "ft": "fort", "dept": "department", "univ": "university",
  "ctr": "center", "centre": "center",
]

/// What is compared of a name: its words in any order, and its letters.
package struct NameKey: Sendable {
  /// The words without case, accents and punctuation, in order of the alphabet.
  package let words: String
  private let letters: [Character]
  private let digits: String
  private let initials: [String]

  /// Makes the key of a name.
  package init(_ name: String) {
    let tokens = name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    let folded = tokens.map { foldedName($0) }.filter { !$0.isEmpty }
      .map { shortForms[$0] ?? $0 }
    words = folded.sorted().joined(separator: " ")
    letters = Array(folded.joined())
    digits = letters.filter(\.isNumber).map(String.init).joined()
    initials = folded.filter { $0.count == 1 }
  }

  /// Short names, ids and numbers differ by one letter for good reasons.
  package var canBeMisspelled: Bool { (8...200).contains(letters.count) && digits.isEmpty }

  /// Numbers for the letters, and for the letters with each one left out; two names one slip apart share
  /// a number.
  ///
  /// - Complexity: O(number of letters).
  package var shortened: Set<Int> {
    let codes = letters.map(\.hashValue)
    // What follows each place, and what stands before it, as sums of codes times powers of one base.
    let base = 0x5851_F42D_4C95_7F2D
    var (after, powers) = ([0], [1])
    for code in codes.reversed() {
      after.append(code &* (powers.last ?? 1) &+ (after.last ?? 0))
      powers.append((powers.last ?? 1) &* base)
    }
    var result: Set<Int> = [after[codes.count]]
    var before = 0
    for place in codes.indices {
      let rest = codes.count - place - 1
      result.insert(before &* powers[rest] &+ after[rest])
      before = before &* base &+ codes[place]
    }
    return result
  }

  /// Whether one letter inserted, left out, replaced, or swapped with its neighbor makes the other.
  package func isOneSlip(from other: NameKey) -> Bool {
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
