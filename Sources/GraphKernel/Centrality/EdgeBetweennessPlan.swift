/// How betweenness of edges is counted: searches from sixteen vertices at once where paths are short, one
/// after another elsewhere.
///
/// Blocks can be worked on side by side; their sums are to be added in their order.
package struct EdgeBetweennessPlan: Sendable {
  private let batches: SourceBatches

  /// The work, cut into blocks.
  package var blocks: [Range<Int>] { batches.blocks }

  /// What sums start from.
  package var noSums: [Double] {
    [Double](repeating: 0, count: batches.order.outgoing.targets.count)
  }

  /// Plans searches from all vertices of a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  package init(_ graph: Graph) {
    batches = SourceBatches(PartOrder(graph.outgoing, graph.incoming))
  }

  /// Does one block.
  ///
  /// - Returns: The dependency of the ordered pairs that start in its sources on each arc, by the
  ///   plan's own numbers.
  package func sums(of block: Range<Int>) -> [Double] {
    var sums = noSums
    var searches = BatchSearch(batches.order)
    for batch in batches.batches[block] {
      let sources = batches.sources[batch.sources]
      searches.run(from: sources, batch) { wayBack, notes in
        wayBack.addArcDependencies(notes, to: &sums)
      } single: { single, source in
        single.addArcDependencies(from: source, to: &sums)
      }
    }
    return sums
  }

  /// Turns the sum over all blocks, added in their order, to the edges of the graph.
  ///
  /// - Parameter blockSums: The sum.
  /// - Returns: The dependency of all ordered pairs on each edge, in edge order.
  package func edgeSums(_ blockSums: [Double]) -> [Double] {
    let edges = batches.order.outgoing.edges
    var sums = [Double](repeating: 0, count: Int(edges.max() ?? -1) + 1)
    for (arc, sum) in blockSums.enumerated() { sums[Int(edges[arc])] += sum }
    return sums
  }
}
