/// Which group's color something wears, before a theme says what that color is.
package enum Tone: Sendable, Hashable {
  /// One of the twelve categories, from 0.
  case category(Int)
  /// Groups beyond the eleven largest, where there are more than twelve.
  case other
  /// No group.
  case neutral
}

extension Tone {
  /// One tone for each group, by the order of first mention.
  ///
  /// - Parameter sizes: How many members each group has, in the order of first mention.
  /// - Returns: As many tones. Up to twelve groups each have their own; of more, the eleven largest
  ///   keep theirs and the rest share ``other``.
  package static func assigned(toGroupsOf sizes: [Int]) -> [Tone] {
    guard sizes.count > Theme.categoryCount else { return sizes.indices.map { .category($0) } }
    let largest = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    let keeping = Set(largest.prefix(Theme.categoryCount - 1))
    var next = 0
    return sizes.indices.map { group in
      guard keeping.contains(group) else { return .other }
      defer { next += 1 }
      return .category(next)
    }
  }
}

/// The colors of one group in a theme.
package struct GroupColors: Sendable, Hashable {
  /// Outlines and dots.
  package let line: Color
  /// The inside of a card.
  package let tint: Color
  /// A stronger inside, for something within a card.
  package let tint2: Color
  /// The inside of a champion's pill.
  package let solid: Color
  /// Words on ``solid``.
  package let onSolid: Color
}
