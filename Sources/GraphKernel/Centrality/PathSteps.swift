/// The last steps of the shortest paths from one vertex, noted while they are found.
///
/// Each vertex has as many places for notes as arcs enter it.
struct PathSteps {
  private let offsets: [Int32]
  private var previous: [Int32]
  /// The arc that each step is taken over; empty where nobody asks for arcs.
  private var arcs: [Int32]
  private var stepCounts: [Int32]
  /// The number of shortest paths to each vertex.
  private var counts: [Double]
  private var dependencies: [Double]

  /// Makes notes for paths along some arcs.
  ///
  /// - Parameters:
  ///   - back: The arcs from their other ends.
  ///   - notesArcs: Whether dependencies of arcs will be asked for.
  init(back: ArcRows, notesArcs: Bool = false) {
    offsets = back.offsets
    previous = [Int32](repeating: 0, count: back.targets.count)
    arcs = notesArcs ? previous : []
    stepCounts = [Int32](repeating: 0, count: back.count)
    counts = [Double](repeating: 0, count: back.count)
    dependencies = counts
  }

  /// Notes that paths start in a vertex.
  mutating func start(_ source: Int) {
    stepCounts[source] = 0
    counts[source] = 1
  }

  /// Notes that the shortest paths to a vertex lead through another one, and forgets those found before.
  @inline(__always)
  mutating func replace(_ vertex: Int, by step: Int, over arc: Int) {
    note(step, arc, at: Int(offsets[vertex]))
    stepCounts[vertex] = 1
    counts[vertex] = counts[step]
  }

  /// Notes that the shortest paths to a vertex lead through another one as well.
  @inline(__always)
  mutating func add(_ vertex: Int, from step: Int, over arc: Int) {
    note(step, arc, at: Int(offsets[vertex] + stepCounts[vertex]))
    stepCounts[vertex] += 1
    counts[vertex] += counts[step]
  }

  @inline(__always)
  private mutating func note(_ step: Int, _ arc: Int, at place: Int) {
    previous[place] = Int32(truncatingIfNeeded: step)
    if !arcs.isEmpty { arcs[place] = Int32(truncatingIfNeeded: arc) }
  }

  /// Notes that no path leads to a vertex yet.
  mutating func forget(_ vertex: Int) {
    stepCounts[vertex] = 0
    counts[vertex] = 0
  }

  /// Adds the dependency of the pairs that start in the source on every vertex.
  ///
  /// - Parameters:
  ///   - order: The vertices that paths lead to, nearest first, the source before all.
  ///   - sums: What is added to.
  mutating func addDependencies(_ order: [Int32], to sums: inout [Double]) {
    Self.collect(order, offsets, previous, stepCounts, counts, &dependencies, &sums)
  }

  /// Adds the dependency of the pairs that start in the source on every edge.
  ///
  /// - Parameters:
  ///   - order: The vertices that paths lead to, nearest first, the source before all.
  ///   - edges: The edge of each arc.
  ///   - sums: What is added to, for each edge.
  mutating func addEdgeDependencies(
    _ order: [Int32], _ edges: [Int32], to sums: inout [Double]
  ) {
    Self.collect(
      order, offsets, previous, arcs, edges, stepCounts, counts, &dependencies, &sums)
  }

  private static func collect(
    _ order: [Int32], _ offsets: [Int32], _ previous: [Int32], _ stepCounts: [Int32],
    _ counts: [Double], _ dependencies: inout [Double], _ sums: inout [Double]
  ) {
    let (offsets, previous, stepCounts) = (offsets.span, previous.span, stepCounts.span)
    let counts = counts.span
    var dependencies = dependencies.mutableSpan
    var sums = sums.mutableSpan
    for vertex in order.reversed().dropLast() where counts[Int(vertex)] > 0 {
      let place = Int(vertex)
      let dependency = dependencies[place]
      dependencies[place] = 0
      sums[place] += dependency
      let share = (1 + dependency) / counts[place]
      let first = Int(offsets[place])
      for note in first..<first + Int(stepCounts[place]) {
        let step = Int(previous[note])
        dependencies[step] += counts[step] * share
      }
    }
    if let source = order.first { dependencies[Int(source)] = 0 }
  }

  private static func collect(
    _ order: [Int32], _ offsets: [Int32], _ previous: [Int32], _ arcs: [Int32], _ edges: [Int32],
    _ stepCounts: [Int32], _ counts: [Double], _ dependencies: inout [Double],
    _ sums: inout [Double]
  ) {
    let (offsets, previous, stepCounts) = (offsets.span, previous.span, stepCounts.span)
    let (counts, arcs, edges) = (counts.span, arcs.span, edges.span)
    var dependencies = dependencies.mutableSpan
    var sums = sums.mutableSpan
    for vertex in order.reversed().dropLast() where counts[Int(vertex)] > 0 {
      let place = Int(vertex)
      let share = (1 + dependencies[place]) / counts[place]
      dependencies[place] = 0
      let first = Int(offsets[place])
      for note in first..<first + Int(stepCounts[place]) {
        let step = Int(previous[note])
        let part = counts[step] * share
        dependencies[step] += part
        sums[Int(edges[Int(arcs[note])])] += part
      }
    }
    if let source = order.first { dependencies[Int(source)] = 0 }
  }
}
