/// Every circle that following parents leads into, once, at its first member in byte order.
///
/// - Complexity: O(*n* log *n*) for *n* ids.
func circles<Entity>(
  _ ids: [Identifier<Entity>], _ parents: [Identifier<Entity>: Identifier<Entity>]
) -> [[Identifier<Entity>]] {
  var finished: Set<Identifier<Entity>> = []
  var circles: [[Identifier<Entity>]] = []
  for start in ids.sorted() {
    var path: [Identifier<Entity>] = []
    var places: [Identifier<Entity>: Int] = [:]
    var current: Identifier<Entity>? = start
    while let id = current, !finished.contains(id) {
      if let place = places[id] {
        circles.append(Array(path[place...]))
        break
      }
      places[id] = path.count
      path.append(id)
      current = parents[id]
    }
    finished.formUnion(path)
  }
  return circles
}
