/// The steps from a vertex to every other, −1 for those it does not reach.
///
/// While few vertices are at the front they look for new ones; when the front is large, those that have not
/// been reached look for it, and stop at the first arc that leads there.
///
/// - Parameters:
///   - start: The vertex.
///   - ahead: The arcs that are followed.
///   - back: The same arcs from their other ends.
/// - Returns: A number for each vertex.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: S. Beamer, K. Asanović and D. Patterson, “Direction-optimizing breadth-first search”, 2012,
///   <https://doi.org/10.1109/SC.2012.50>
func frontSteps(from start: Int, ahead: ArcRows, back: ArcRows) -> [Int32] {
  var steps = [Int32](repeating: -1, count: ahead.count)
  steps[start] = 0
  var front = [Int32(truncatingIfNeeded: start)]
  var next: [Int32] = []
  // A bit for each vertex, so that all fit where they are looked up fast.
  var isFront = [UInt64](repeating: 0, count: ahead.count >> 6 + 1)
  var openArcs = back.targets.count
  var step: Int32 = 1
  while !front.isEmpty {
    next.removeAll(keepingCapacity: true)
    let frontArcs = ahead.arcCount(front[...])
    openArcs -= frontArcs
    if frontArcs > openArcs / 14, front.count > ahead.count / 64 {
      for vertex in front { isFront[Int(vertex) >> 6] |= 1 << UInt64(vertex & 63) }
      lookBack(back, isFront, step, &steps, &next)
      for vertex in front { isFront[Int(vertex) >> 6] = 0 }
    } else {
      lookAhead(ahead, front, step, &steps, &next)
    }
    swap(&front, &next)
    step += 1
  }
  return steps
}

private func lookAhead(
  _ rows: ArcRows, _ front: [Int32], _ step: Int32, _ steps: inout [Int32], _ next: inout [Int32]
) {
  let (offsetArray, targetArray) = (rows.offsets, rows.targets)
  let (offsets, targets) = (offsetArray.span, targetArray.span)
  var steps = steps.mutableSpan
  for vertex in front {
    for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
      let other = Int(targets[arc])
      guard steps[other] < 0 else { continue }
      steps[other] = step
      next.append(Int32(truncatingIfNeeded: other))
    }
  }
}

private func lookBack(
  _ rows: ArcRows, _ isFront: [UInt64], _ step: Int32, _ steps: inout [Int32],
  _ next: inout [Int32]
) {
  let (offsetArray, targetArray) = (rows.offsets, rows.targets)
  let (offsets, targets, isFront) = (offsetArray.span, targetArray.span, isFront.span)
  var steps = steps.mutableSpan
  for vertex in steps.indices where steps[vertex] < 0 {
    var arc = Int(offsets[vertex])
    let end = Int(offsets[vertex + 1])
    while arc < end {
      // Rows hold vertices of the graph only.
      let other = unsafe targets[unchecked: arc]
      if isFront[Int(other) >> 6] & 1 << UInt64(other & 63) != 0 {
        steps[vertex] = step
        next.append(Int32(truncatingIfNeeded: vertex))
        break
      }
      arc &+= 1
    }
  }
}
