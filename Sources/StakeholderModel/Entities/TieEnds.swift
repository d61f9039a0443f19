/// The places in the list of people of those at the ends of each tie.
///
/// It follows from the lists, so it makes no two networks different.
package struct TieEnds: Sendable, Hashable {
  /// The places of both ends of a tie.
  package struct Pair: Sendable {
    let from: Int32
    let to: Int32

    /// Makes the ends of a tie.
    package init(from: Int, to: Int) {
      self.from = Int32(truncatingIfNeeded: from)
      self.to = Int32(truncatingIfNeeded: to)
    }
  }

  /// The ends of each tie; `nil` where nobody has looked them up.
  let pairs: [Pair]?

  init(pairs: [Pair]? = nil) { self.pairs = pairs }

  package static func == (left: Self, right: Self) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
