/// Finds what somebody probably meant to write.
public enum NearestName {
  /// The known word nearest to `word`.
  ///
  /// Nearness is optimal string alignment: the fewest letters inserted, left out, replaced, or
  /// swapped with their neighbor. Case and accents count as they are.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - known: What could have been meant.
  /// - Returns: The nearest, the first in byte order where several are; `nil` when even that one is
  ///   more than a third of the word's letters (but at least one) away.
  /// - Complexity: O(sum of products of lengths).
  /// - SeeAlso: F. J. Damerau, “A technique for computer detection and correction of spelling
  ///   errors”, 1964.
  public static func of(_ word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word)
    let limit = max(1, letters.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in known {
      let other = Array(candidate)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit else { continue }
      if let best, (best.distance, best.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1..<(b.count + 1) {
        let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(last[j] + 1, row[j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
