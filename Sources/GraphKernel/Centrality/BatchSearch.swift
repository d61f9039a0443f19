/// Searches of one batch after another, in the same memory: at once where the part is wide and the numbers
/// of paths are not too large, one after another elsewhere.
struct BatchSearch {
  private var lanes: LaneSearch
  private var wayBack: LaneDependency
  private var single: PathCountSearch
  /// The part whose paths were too many to be counted at once.
  private var refused: Range<Int>?

  init(_ order: PartOrder) {
    lanes = LaneSearch(ahead: order.outgoing, back: order.incoming)
    wayBack = LaneDependency(ahead: order.outgoing, back: order.incoming)
    single = PathCountSearch(order.outgoing)
  }

  /// Searches from the sources of a batch.
  ///
  /// - Parameters:
  ///   - sources: The sources.
  ///   - batch: What is known of them.
  ///   - together: Told what up to eight searches noted, with who goes the way back.
  ///   - alone: Told each source that a search of its own is needed from.
  mutating func run(
    from sources: ArraySlice<Int32>, _ batch: SourceBatches.Batch,
    _ together: (inout LaneDependency, LaneNotes) -> Void,
    single alone: (inout PathCountSearch, Int) -> Void
  ) {
    if !batch.isDeep, refused != batch.part {
      if lanes.run(from: sources, in: batch.part) {
        together(&wayBack, lanes.notes.0)
        if sources.count > LaneDependency.width { together(&wayBack, lanes.notes.1) }
        return
      }
      refused = batch.part
    }
    for source in sources { alone(&single, Int(source)) }
  }
}
