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
  // Whoever may be the next is written behind the last: hence one more.
  var order = [Int32](repeating: 0, count: ahead.count + 1)
  order[0] = Int32(truncatingIfNeeded: start)
  var front = 0..<1
  // A bit for each vertex, so that all fit where they are looked up fast.
  var isFront = [UInt64](repeating: 0, count: ahead.count >> 6 + 1)
  var openArcs = back.targets.count
  var counted = 0
  while true {
    front = walkAhead(ahead, front, few: ahead.count / 64, &steps, &order)
    guard !front.isEmpty else { return steps }
    openArcs -= ahead.arcCount(order[counted..<front.upperBound])
    counted = front.upperBound
    let frontArcs = ahead.arcCount(order[front])
    let step = steps[Int(order[front.lowerBound])] + 1
    let end: Int
    // Going through all vertices has to pay.
    if frontArcs > openArcs / 14, frontArcs > 4 * (ahead.count - counted) + ahead.count / 8 {
      for place in front { isFront[Int(order[place]) >> 6] |= 1 << UInt64(order[place] & 63) }
      end = lookBack(back, isFront, step, &steps, &order, front.upperBound)
      for place in front { isFront[Int(order[place]) >> 6] = 0 }
    } else {
      end = lookAhead(ahead, front, step, &steps, &order)
    }
    front = front.upperBound..<end
  }
}

/// Lets vertices look for new ones, and these for others, as long as few are waiting.
///
/// - Parameters:
///   - rows: The arcs that are followed.
///   - front: The places in `order` of vertices of which all are as far from the start.
///   - few: How many are few.
///   - steps: The steps of all vertices, where new ones are noted.
///   - order: The vertices reached, nearest first.
/// - Returns: The same for the last vertices reached, where they are many; empty where nobody is left.
private func walkAhead(
  _ rows: ArcRows, _ front: Range<Int>, few: Int, _ steps: inout [Int32],
  _ order: inout [Int32]
) -> Range<Int> {
  let (offsetArray, targetArray) = (rows.offsets, rows.targets)
  let (offsets, targets) = (offsetArray.span, targetArray.span)
  var steps = steps.mutableSpan
  var order = order.mutableSpan
  var place = front.lowerBound
  var end = front.upperBound
  var levelEnd = place
  while place < end {
    if place == levelEnd {
      guard end - place <= few else { return place..<end }
      levelEnd = end
    }
    let vertex = Int(order[place])
    place += 1
    let step = steps[vertex] &+ 1
    for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
      let other = Int(targets[arc])
      guard steps[other] < 0 else { continue }
      steps[other] = step
      order[end] = Int32(truncatingIfNeeded: other)
      end += 1
    }
  }
  return end..<end
}

/// Lets the vertices of a large front look for new ones.
///
/// A neighbor is written behind the last in any case, and kept when it is new: a branch would be foreseen
/// wrongly too often. Where few are waiting it would be waited for.
///
/// - Returns: The end of the new ones in `order`.
private func lookAhead(
  _ rows: ArcRows, _ front: Range<Int>, _ step: Int32, _ steps: inout [Int32],
  _ order: inout [Int32]
) -> Int {
  let (offsetArray, targetArray) = (rows.offsets, rows.targets)
  let (offsets, targets) = (offsetArray.span, targetArray.span)
  var steps = steps.mutableSpan
  var order = order.mutableSpan
  var end = front.upperBound
  for place in front {
    let vertex = Int(order[place])
    for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
      let other = targets[arc]
      let known = steps[Int(other)]
      // All bits where nobody has been here, none elsewhere.
      let isNew = known >> 31
      order[end] = other
      end &-= Int(isNew)
      steps[Int(other)] = (known & ~isNew) | (step & isNew)
    }
  }
  return end
}

/// Lets the vertices that have not been reached look for the front.
///
/// - Returns: The end of those that found it in `order`.
private func lookBack(
  _ rows: ArcRows, _ isFront: [UInt64], _ step: Int32, _ steps: inout [Int32],
  _ order: inout [Int32], _ first: Int
) -> Int {
  let (offsetArray, targetArray) = (rows.offsets, rows.targets)
  let (offsets, targets, isFront) = (offsetArray.span, targetArray.span, isFront.span)
  var steps = steps.mutableSpan
  var order = order.mutableSpan
  var end = first
  for vertex in steps.indices where steps[vertex] < 0 {
    var arc = Int(offsets[vertex])
    let last = Int(offsets[vertex + 1])
    while arc < last {
      // Rows hold vertices of the graph only.
      let other = unsafe targets[unchecked: arc]
      if isFront[Int(other) >> 6] & 1 << UInt64(other & 63) != 0 {
        steps[vertex] = step
        order[end] = Int32(truncatingIfNeeded: vertex)
        end += 1
        break
      }
      arc &+= 1
    }
  }
  return end
}
