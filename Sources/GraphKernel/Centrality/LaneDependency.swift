extension LaneSearch {
  /// Adds the dependency of the pairs that start in the sources of the last search on every vertex.
  ///
  /// - Parameters:
  ///   - weights: How many vertices each vertex stands for, itself included; all 1 unless hanging trees
  ///     were cut off.
  ///   - sums: What is added to.
  mutating func addDependencies(_ weights: [Double], to sums: inout [Double]) {
    var starts = Lane.zero
    for place in 0..<levels[1] { starts[place] = weights[Int(vertices[place])] }
    for depth in stride(from: levels.count - 2, to: 0, by: -1) {
      let level = levels[depth]..<levels[depth + 1]
      let beyond = level.upperBound..<levels[min(depth + 2, levels.count - 1)]
      if 3 * back.arcCount(vertices[beyond]) < ahead.arcCount(vertices[level]) {
        pass(from: beyond, back: level, weights, starts, &sums)
      } else {
        Self.gather(
          ahead, vertices[level], counts[level], weights, starts, frontier: frontier,
          next: &next, &sums)
        for place in beyond { frontier[Int(vertices[place])] = .zero }
        swap(&frontier, &next)
      }
    }
    guard levels.count > 2 else { return }
    for place in levels[1]..<levels[2] { frontier[Int(vertices[place])] = .zero }
  }

  /// Lets each vertex of a level collect from those of the level beyond.
  private static func gather(
    _ ahead: ArcRows, _ vertices: ArraySlice<Int32>, _ counts: ArraySlice<Lane>,
    _ weights: [Double], _ starts: Lane, frontier: [Lane], next: inout [Lane],
    _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (ahead.offsets, ahead.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    let (vertices, counts) = (vertices.span, counts.span)
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
      let count = counts[place]
      let dependency = count * share
      sums[vertex] += (dependency * starts).total
      next[vertex] = ((dependency + weights[vertex]) / count).kept(where: count .!= .zero)
    }
  }

  /// Lets each vertex of the level beyond give back to those of a level.
  private mutating func pass(
    from beyond: Range<Int>, back level: Range<Int>, _ weights: [Double], _ starts: Lane,
    _ sums: inout [Double]
  ) {
    Self.give(back, vertices[beyond], frontier, into: &next)
    for place in level {
      let vertex = Int(vertices[place])
      let count = counts[place]
      let dependency = count * next[vertex]
      sums[vertex] += (dependency * starts).total
      counts[place] = ((dependency + weights[vertex]) / count).kept(where: count .!= .zero)
    }
    Self.clear(back, vertices[beyond], &frontier, &next)
    for place in level { frontier[Int(vertices[place])] = counts[place] }
  }

  private static func give(
    _ back: ArcRows, _ vertices: ArraySlice<Int32>, _ frontier: [Lane], into next: inout [Lane]
  ) {
    let (offsetArray, targetArray) = (back.offsets, back.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var next = next.mutableSpan
    for vertex in vertices {
      let share = frontier[Int(vertex)]
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        next[Int(targets[arc])] += share
      }
    }
  }

  private static func clear(
    _ back: ArcRows, _ vertices: ArraySlice<Int32>, _ frontier: inout [Lane],
    _ next: inout [Lane]
  ) {
    let (offsetArray, targetArray) = (back.offsets, back.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var next = next.mutableSpan
    for vertex in vertices {
      frontier[Int(vertex)] = .zero
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        next[Int(targets[arc])] = .zero
      }
    }
  }

  /// Adds the dependency of the pairs that start in the sources of the last search on every arc.
  mutating func addArcDependencies(to sums: inout [Double]) {
    for depth in (0..<levels.count - 1).reversed() {
      let level = levels[depth]..<levels[depth + 1]
      let beyond = level.upperBound..<levels[min(depth + 2, levels.count - 1)]
      Self.gatherArcs(
        ahead, vertices[level], counts[level], isLast: beyond.isEmpty, frontier: frontier,
        next: &next, &sums)
      for place in beyond { frontier[Int(vertices[place])] = .zero }
      swap(&frontier, &next)
    }
    for place in 0..<levels[1] { frontier[Int(vertices[place])] = .zero }
  }

  /// Lets each vertex of a level collect from those of the level beyond, arc by arc.
  private static func gatherArcs(
    _ ahead: ArcRows, _ vertices: ArraySlice<Int32>, _ counts: ArraySlice<Lane>, isLast: Bool,
    frontier: [Lane], next: inout [Lane], _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (ahead.offsets, ahead.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    let (vertices, counts) = (vertices.span, counts.span)
    var next = next.mutableSpan
    var sums = sums.mutableSpan
    for place in vertices.indices {
      let vertex = Int(vertices[place])
      let count = counts[place]
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
