/// One breadth-first search after another over rows of arcs, in the same memory.
struct RowSearch {
  private let rows: ArcRows
  private let vertices: Range<Int>
  private var steps: [Int32]
  private var order: [Int32]

  /// Makes searches that have not begun.
  ///
  /// - Parameters:
  ///   - rows: The arcs that a search follows.
  ///   - vertices: Vertices that have no arc to others.
  init(_ rows: ArcRows, _ vertices: Range<Int>) {
    self.rows = rows
    self.vertices = vertices
    steps = [Int32](repeating: -1, count: vertices.count)
    order = [Int32](repeating: 0, count: vertices.count)
  }

  /// What the distances from a vertex add up to.
  mutating func profile(from source: Int) -> DistanceProfile {
    let first = vertices.lowerBound
    let (offsets, targets) = (rows.offsets, rows.targets)
    var levels: [Int] = []
    var level = 0..<1
    order[0] = Int32(truncatingIfNeeded: source - first)
    steps[source - first] = 0
    while true {
      var end = level.upperBound
      for place in level {
        let vertex = Int(order[place])
        let step = steps[vertex] + 1
        var arc = Int(offsets[first + vertex])
        let last = Int(offsets[first + vertex + 1])
        while arc < last {
          let other = Int(targets[arc]) - first
          arc += 1
          guard steps[other] < 0 else { continue }
          steps[other] = step
          order[end] = Int32(truncatingIfNeeded: other)
          end += 1
        }
      }
      guard end > level.upperBound else { break }
      levels.append(end - level.upperBound)
      level = level.upperBound..<end
    }
    for place in 0..<level.upperBound { steps[Int(order[place])] = -1 }
    return DistanceProfile(counts: levels)
  }
}
