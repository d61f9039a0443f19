/// Eight numbers, one for each of eight searches.
typealias Lane = SIMD8<Double>

extension Lane {
  /// The numbers where a condition holds, 0 elsewhere.
  @inline(__always)
  fileprivate func kept(where condition: SIMDMask<SIMD8<Int64>>) -> Lane {
    Lane.zero.replacing(with: self, where: condition)
  }

  /// The sum of the numbers, added in the same order on every machine.
  @inline(__always)
  fileprivate var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

/// The way back of eight of the searches of a ``LaneSearch``: what pairs depend on.
///
/// Going through the levels backwards, each vertex collects from those of the next level, in every lane,
/// what they pass on for each shortest path.
struct LaneDependency {
  /// How many searches are gone through at once.
  static let width = 8

  private let ahead: ArcRows
  private let back: ArcRows
  /// A number for each vertex and lane, all 0 between two ways back.
  private var frontier: [Lane]
  /// The same.
  private var next: [Lane]
  /// What the vertices of a level pass on.
  private var passed: [Lane] = []

  init(ahead: ArcRows, back: ArcRows) {
    self.ahead = ahead
    self.back = back
    frontier = [Lane](repeating: .zero, count: ahead.count)
    next = frontier
  }

  /// Adds the dependency of the pairs that start in the sources on every vertex.
  ///
  /// - Parameters:
  ///   - notes: What eight searches found.
  ///   - weights: How many vertices each vertex stands for, itself included; all 1 unless hanging trees
  ///     were cut off.
  ///   - sums: What is added to.
  mutating func addDependencies(
    _ notes: LaneNotes, _ weights: [Double], to sums: inout [Double]
  ) {
    var starts = Lane.zero
    for (lane, source) in notes.vertices(at: 0).enumerated() {
      starts[lane] = weights[Int(source)]
    }
    for depth in stride(from: notes.depth, to: 0, by: -1) {
      let (level, beyond) = (notes.vertices(at: depth), notes.vertices(at: depth + 1))
      if 3 * back.arcCount(beyond) < ahead.arcCount(level) {
        Self.give(back, beyond, frontier, into: &next)
        Self.pass(level, notes.counts(at: depth), weights, starts, next, &passed, &sums)
        Self.clear(back, beyond, &next)
        Self.clear(beyond, &frontier)
        Self.place(passed, level, &frontier)
      } else {
        Self.gather(
          ahead, level, notes.counts(at: depth), weights, starts, frontier: frontier,
          next: &next, &sums)
        Self.clear(beyond, &frontier)
        swap(&frontier, &next)
      }
    }
    Self.clear(notes.vertices(at: 1), &frontier)
  }

  /// Lets each vertex of a level collect from those of the level beyond.
  private static func gather(
    _ ahead: ArcRows, _ vertices: ArraySlice<Int32>, _ counts: ArraySlice<SIMD8<Float>>,
    _ weights: [Double], _ starts: Lane, frontier: [Lane], next: inout [Lane],
    _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (ahead.offsets, ahead.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    let (vertices, counts, weights) = (vertices.span, counts.span, weights.span)
    var next = next.mutableSpan
    var sums = sums.mutableSpan
    for place in vertices.indices {
      let vertex = Int(vertices[place])
      var share = Lane.zero
      var arc = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      while arc < end {
        // Rows hold vertices of the graph only.
        share += unsafe frontier[unchecked: Int(targets[unchecked: arc])]
        arc &+= 1
      }
      let count = Lane(counts[place])
      let dependency = count * share
      sums[vertex] += (dependency * starts).total
      next[vertex] = ((dependency + weights[vertex]) / count).kept(where: count .!= .zero)
    }
  }

  /// Lets each vertex give what it has to those one step nearer to the source.
  private static func give(
    _ back: ArcRows, _ vertices: ArraySlice<Int32>, _ frontier: [Lane], into next: inout [Lane]
  ) {
    let (offsetArray, targetArray) = (back.offsets, back.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    var next = next.mutableSpan
    for vertex in vertices {
      let share = frontier[Int(vertex)]
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        next[Int(targets[arc])] += share
      }
    }
  }

  /// Turns what the vertices of a level were given into what they pass on.
  private static func pass(
    _ vertices: ArraySlice<Int32>, _ counts: ArraySlice<SIMD8<Float>>, _ weights: [Double],
    _ starts: Lane, _ given: [Lane], _ passed: inout [Lane], _ sums: inout [Double]
  ) {
    let (vertices, counts, given) = (vertices.span, counts.span, given.span)
    var sums = sums.mutableSpan
    passed.removeAll(keepingCapacity: true)
    for place in vertices.indices {
      let vertex = Int(vertices[place])
      let count = Lane(counts[place])
      let dependency = count * given[vertex]
      sums[vertex] += (dependency * starts).total
      passed.append(((dependency + weights[vertex]) / count).kept(where: count .!= .zero))
    }
  }

  private static func place(
    _ numbers: [Lane], _ vertices: ArraySlice<Int32>, _ frontier: inout [Lane]
  ) {
    var frontier = frontier.mutableSpan
    for (vertex, number) in zip(vertices, numbers) { frontier[Int(vertex)] = number }
  }

  private static func clear(_ vertices: ArraySlice<Int32>, _ numbers: inout [Lane]) {
    var numbers = numbers.mutableSpan
    for vertex in vertices { numbers[Int(vertex)] = .zero }
  }

  private static func clear(
    _ back: ArcRows, _ vertices: ArraySlice<Int32>, _ numbers: inout [Lane]
  ) {
    let (offsetArray, targetArray) = (back.offsets, back.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var numbers = numbers.mutableSpan
    for vertex in vertices {
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        numbers[Int(targets[arc])] = .zero
      }
    }
  }
}

/// The same for arcs.
extension LaneDependency {
  /// Adds the dependency of the pairs that start in the sources on every arc.
  mutating func addArcDependencies(_ notes: LaneNotes, to sums: inout [Double]) {
    for depth in stride(from: notes.depth, through: 0, by: -1) {
      let beyond = notes.vertices(at: depth + 1)
      Self.gatherArcs(
        ahead, notes.vertices(at: depth), notes.counts(at: depth), isLast: beyond.isEmpty,
        frontier: frontier, next: &next, &sums)
      Self.clear(beyond, &frontier)
      swap(&frontier, &next)
    }
    Self.clear(notes.vertices(at: 0), &frontier)
  }

  /// Lets each vertex of a level collect from those of the level beyond, arc by arc.
  private static func gatherArcs(
    _ ahead: ArcRows, _ vertices: ArraySlice<Int32>, _ counts: ArraySlice<SIMD8<Float>>,
    isLast: Bool, frontier: [Lane], next: inout [Lane], _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (ahead.offsets, ahead.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    let (vertices, counts) = (vertices.span, counts.span)
    var next = next.mutableSpan
    var sums = sums.mutableSpan
    for place in vertices.indices {
      let vertex = Int(vertices[place])
      let count = Lane(counts[place])
      var dependency = Lane.zero
      var arc = Int(offsets[vertex])
      let end = isLast ? arc : Int(offsets[vertex + 1])
      while arc < end {
        // Rows hold vertices of the graph only.
        let share = unsafe count * frontier[unchecked: Int(targets[unchecked: arc])]
        dependency += share
        sums[arc] += share.total
        arc &+= 1
      }
      next[vertex] = ((dependency + 1) / count).kept(where: count .!= .zero)
    }
  }
}
