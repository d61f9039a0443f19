/// How betweenness is counted: searches from sixteen vertices at once where paths are short, one after
/// another elsewhere, on what is left when hanging trees are cut off.
///
/// Blocks can be worked on side by side; their sums are to be added in their order.
package struct BetweennessPlan: Sendable {
  private let batches: SourceBatches
  /// The vertex of the graph that each number of the order stands for.
  private let vertices: [Int32]
  /// How many vertices each number stands for, itself included.
  private let weights: [Double]
  /// For each vertex of the graph, what hanging trees add.
  private let treeSums: [Double]

  /// The work, cut into blocks.
  package var blocks: [Range<Int>] { batches.blocks }

  /// How many vertices are searched from alone, since searches at once would hardly meet.
  package var aloneCount: Int {
    batches.batches.reduce(0) { $0 + ($1.isDeep ? $1.sources.count : 0) }
  }

  /// What sums start from.
  package var noSums: [Double] { [Double](repeating: 0, count: vertices.count) }

  /// Plans searches from all vertices of a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  package init(_ graph: Graph) {
    guard !graph.isDirected else {
      self.init(graph, from: Array(0..<graph.vertexCount))
      return
    }
    let trees = HangingTrees(graph.outgoing, graph.weakComponents())
    let isWhole = trees.kept.count == graph.vertexCount
    let core = isWhole ? graph.outgoing : graph.outgoing.turned(numbering: trees.kept)
    let batches = SourceBatches(PartOrder(core, core))
    let vertices = batches.order.vertices.map { trees.kept[Int($0)] }
    self.init(
      batches, vertices, weights: vertices.map { trees.weights[Int($0)] }, treeSums: trees.sums)
  }

  /// Plans searches from some vertices of a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  package init(_ graph: Graph, from sources: [Int]) {
    var isSource = [Bool](repeating: false, count: graph.vertexCount)
    for source in sources { isSource[source] = true }
    let order = PartOrder(graph.outgoing, graph.incoming)
    let none = [Double](repeating: 0, count: graph.vertexCount)
    self.init(
      SourceBatches(order) { isSource[Int(order.vertices[$0])] }, order.vertices,
      weights: none.map { _ in 1 }, treeSums: none)
  }

  private init(
    _ batches: SourceBatches, _ vertices: [Int32], weights: [Double], treeSums: [Double]
  ) {
    self.batches = batches
    self.vertices = vertices
    self.weights = weights
    self.treeSums = treeSums
  }

  /// Does one block.
  ///
  /// - Returns: The dependency of the ordered pairs that start in its sources on each vertex, by the
  ///   plan's own numbers.
  package func sums(of block: Range<Int>) -> [Double] {
    var sums = noSums
    var searches = BatchSearch(batches.order)
    for batch in batches.batches[block] {
      let sources = batches.sources[batch.sources]
      searches.run(from: sources, batch) { wayBack, notes in
        wayBack.addDependencies(notes, weights, to: &sums)
      } single: { single, source in
        single.addDependencies(from: source, weights, to: &sums)
      }
    }
    return sums
  }

  /// Turns the sum over all blocks, added in their order, to the vertices of the graph.
  ///
  /// - Parameter blockSums: The sum.
  /// - Returns: The dependency of all ordered pairs on each vertex, in vertex order.
  package func vertexSums(_ blockSums: [Double]) -> [Double] {
    var sums = treeSums
    for (number, sum) in blockSums.enumerated() { sums[Int(vertices[number])] += sum }
    return sums
  }
}
