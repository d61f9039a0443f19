/// One breadth-first search after another over rows of arcs, in the same memory, that adds up how far it is
/// to everybody.
///
/// A search goes level by level and counts them, so that no vertex has to keep its steps. It notes its own
/// number where it has been, so that nothing has to be forgotten before the next.
struct LevelSearch {
  private let rows: ArcRows
  private let vertices: Range<Int>
  /// How many searches have begun.
  private var number: Int32 = 0
  /// The search that was last at each vertex.
  private var last: [Int32]
  private var order: [Int32]

  /// Makes searches that have not begun.
  ///
  /// - Parameters:
  ///   - rows: The arcs that a search follows.
  ///   - vertices: Vertices that have no arc to others.
  init(_ rows: ArcRows, _ vertices: Range<Int>) {
    self.rows = rows
    self.vertices = vertices
    last = [Int32](repeating: 0, count: vertices.count)
    order = last
  }

  /// What the distances from a vertex add up to.
  mutating func profile(from source: Int) -> DistanceProfile {
    number += 1
    return Self.profile(from: source, rows, vertices.lowerBound, number, &last, &order)
  }

  private static func profile(
    from source: Int, _ rows: ArcRows, _ first: Int, _ number: Int32, _ last: inout [Int32],
    _ order: inout [Int32]
  ) -> DistanceProfile {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var last = last.mutableSpan
    var order = order.mutableSpan
    last[source - first] = number
    order[0] = Int32(truncatingIfNeeded: source)
    var (start, end) = (0, 1)
    var (sum, inverseSum, distance) = (0, 0.0, 0)
    while true {
      let levelEnd = end
      while start < levelEnd {
        let vertex = Int(order[start])
        start &+= 1
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let other = targets[arc]
          let place = Int(other) &- first
          guard last[place] != number else { continue }
          last[place] = number
          order[end] = other
          end &+= 1
        }
      }
      guard end > levelEnd else { break }
      distance &+= 1
      sum += (end - levelEnd) * distance
      inverseSum += Double(end - levelEnd) / Double(distance)
    }
    return DistanceProfile(
      reached: end - 1, sum: sum, inverseSum: inverseSum, eccentricity: distance)
  }
}
