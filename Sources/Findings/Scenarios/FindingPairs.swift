import StakeholderModel

/// Which findings of two readings say the same, one to one.
struct FindingPairs {
  /// For each finding of the first reading, the place of the same among those of the second.
  private(set) var placeAfter: [Int?]
  /// The places of findings of the second reading that the first has not.
  let new: [Int]

  /// Pairs up findings: first those about exactly the same, then those about some of the same.
  ///
  /// - Parameters:
  ///   - before: The findings of the first reading, in the ids of the second.
  ///   - after: The findings of the second reading.
  /// - Complexity: O(*bas*) for lists of *b* and *a* findings with *s* subjects.
  init(_ before: [Finding], _ after: [Finding]) {
    placeAfter = before.map { _ in nil }
    var isTaken = after.map { _ in false }
    for isExact in [true, false] {
      for (place, old) in before.enumerated() where placeAfter[place] == nil {
        let found = after.indices.first { number in
          !isTaken[number] && old.rule == after[number].rule
            && (isExact
              ? Set(old.subjects) == Set(after[number].subjects)
              : old.isAboutSome(of: after[number]))
        }
        guard let found else { continue }
        placeAfter[place] = found
        isTaken[found] = true
      }
    }
    new = after.indices.filter { !isTaken[$0] }
  }
}

extension Finding {
  /// Whether it is about some of those whom another is about, or first of all about the same.
  fileprivate func isAboutSome(of other: Finding) -> Bool {
    if case .actor? = subjects.first, subjects.first == other.subjects.first { return true }
    let (mine, theirs) = (Set(subjects), Set(other.subjects))
    return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
  }
}
