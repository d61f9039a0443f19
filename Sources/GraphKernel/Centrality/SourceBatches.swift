/// Searches from vertices of a graph, cut into batches of up to sixteen vertices of a part, and blocks
/// of batches.
///
/// The number of blocks does not depend on threads, so sums that are added in the order of the blocks
/// have the same bits however the work was spread.
struct SourceBatches: Sendable {
  /// Searches from up to sixteen vertices of a part.
  struct Batch {
    let part: Range<Int>
    /// Places among the sources.
    let sources: Range<Int>
    /// Whether the part is so long that its searches hardly meet.
    let isDeep: Bool
  }

  /// Batches that follow each other.
  let blocks: [Range<Int>]
  let order: PartOrder
  let batches: [Batch]
  /// The vertices that searches start from, by the numbers of ``order``.
  let sources: [Int32]

  /// In a part whose first vertex is further from others, searches hardly meet; the same where the square of
  /// that distance is more than the number of vertices, as on paths, rings and grids.
  private static let deepest = 48
  private static let blockCount = 24

  /// Plans searches.
  ///
  /// - Parameters:
  ///   - order: The vertices, part by part.
  ///   - isSource: Whether a search starts from a vertex, by the numbers of `order`.
  /// - Complexity: O(*n*).
  init(_ order: PartOrder, where isSource: (Int) -> Bool = { _ in true }) {
    self.order = order
    var sources: [Int32] = []
    var batches: [Batch] = []
    for (part, depth) in zip(order.parts, order.depths) where part.count > 1 {
      let isDeep = depth > Self.deepest || depth * depth > part.count
      let first = sources.count
      sources += order.walk[part].filter { isSource(Int($0)) }
      for start in stride(from: first, to: sources.count, by: LaneSearch.width) {
        let places = start..<min(start + LaneSearch.width, sources.count)
        batches.append(Batch(part: part, sources: places, isDeep: isDeep))
      }
    }
    self.sources = sources
    self.batches = batches
    let (count, blockCount) = (batches.count, min(batches.count, Self.blockCount))
    blocks = (0..<blockCount).map { count * $0 / blockCount..<count * ($0 + 1) / blockCount }
  }
}
