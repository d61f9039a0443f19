/// Runs blocks of work side by side and adds up their results in the order of the blocks.
///
/// The order of the additions does not depend on which block ends first, so the answer has the same
/// bits for any number of threads. At most ``Parallelism/limit`` blocks are worked on at a time, and as
/// many results wait for an earlier one.
///
/// - Parameters:
///   - blocks: What is worked on, in the order in which results are added.
///   - total: What results are added to.
///   - work: Does one block.
///   - add: Adds the result of one block.
/// - Returns: The total.
func sum<Block: Sendable, Part: Sendable, Total: Sendable>(
  _ blocks: [Block], into total: Total,
  _ work: @escaping @Sendable (Block) -> Part,
  add: @escaping @Sendable (inout Total, Part) -> Void
) async -> Total {
  await withTaskGroup(of: (place: Int, part: Part).self) { group in
    let limit = max(1, Parallelism.limit)
    var total = total
    var started = 0
    var done = 0
    var added = 0
    var waiting: [Int: Part] = [:]
    while added < blocks.count {
      while started < min(blocks.count, done + limit, added + 2 * limit) {
        let place = started
        group.addTask { (place, work(blocks[place])) }
        started += 1
      }
      guard let next = await group.next() else { break }
      done += 1
      waiting[next.place] = next.part
      while let part = waiting.removeValue(forKey: added) {
        add(&total, part)
        added += 1
      }
    }
    return total
  }
}
