import GraphKernel

/// The changes of ties by which a share inside falls.
///
/// For a share *I*/*T*, *k* changes lower it most when all are alike: ties added across give
/// *I*/(*T* + *k*), ties removed inside (*I* − *k*)/(*T* − *k*), and a mixture lies between the two.
/// Adding wins while *k* < 2*I* − *T*.
struct FlipChanges {
  let ties: LabelledTies

  /// The ties that could be removed inside a label, or inside any for `nil`.
  ///
  /// Ties of those who have no other come first.
  func removals(for label: Int?) -> [LabelledTies.Change] {
    var degrees = [Int](repeating: 0, count: ties.labels.count)
    for tie in ties.ties {
      degrees[tie.source] += 1
      degrees[tie.target] += 1
    }
    let inside = ties.ties.filter { tie in
      let source = ties.labels[tie.source]
      return source == ties.labels[tie.target] && (label == nil || label == source)
    }
    let order = inside.indices.sorted {
      let left = min(degrees[inside[$0].source], degrees[inside[$0].target])
      let right = min(degrees[inside[$1].source], degrees[inside[$1].target])
      return (left, $0) < (right, $1)
    }
    return order.map { place in
      LabelledTies.Change(
        source: inside[place].source, target: inside[place].target, isAdded: false)
    }
  }

  /// Missing ties across whose ends could have reported them, spread over the vertices.
  ///
  /// - Parameters:
  ///   - label: The label at one end; `nil` for any.
  ///   - limit: How many are enough.
  /// - Returns: At most `limit` changes.
  func additions(for label: Int?, limit: Int) -> [LabelledTies.Change] {
    var known = Set(ties.ties.map { [min($0.source, $0.target), max($0.source, $0.target)] })
    let isAble = Set(ties.strata.first ?? [])
    let starts = ties.labels.indices.filter { label == nil || ties.labels[$0] == label }
    let count = ties.labels.count
    var changes: [LabelledTies.Change] = []
    for offset in 1..<max(count, 2) {
      for start in starts {
        if changes.count >= limit { return changes }
        let end = (start + offset) % count
        guard ties.labels[start] != ties.labels[end],
          isAble.contains(start) || isAble.contains(end),
          known.insert([min(start, end), max(start, end)]).inserted
        else { continue }
        changes.append(LabelledTies.Change(source: start, target: end, isAdded: true))
      }
    }
    return changes
  }
}
