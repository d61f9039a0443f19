import GraphKernel

extension Measure {
  /// How much of the network is near each one, estimated where the network is large.
  public static let harmonicSampled = Measure(
    "harmonic_sampled", .node, title: "Nearness to others, estimated (share)",
    question: "About what share of the others is near this one, those farther away counting less?",
    definition: "harmonic_normalized from the steps to some of the people only, drawn with seed 1: "
      + "as many as 2·10¹¹ steps allow, all where that is enough. In 19 of 20 draws nobody is "
      + "farther from the exact number than distance_sampled_bound.",
    range: "0 to about 1", unit: "share of others", scale: .share,
    undefinedWhen: "fewer than two people", cost: "O(km) for k people drawn; at most 2·10¹¹ steps",
    citations: [.eppsteinWang2004, .serfling1974, .boldiVigna2014],
    differences: "igraph cuts paths off instead; NetworkX, UCINET and sna give exact numbers only.",
    forms: [
      .ofSampledHarmonic("harmonic_sampled", .asRecorded, .undirected),
      .ofSampledHarmonic("harmonic_sampled_in", .incoming, .directed),
      .ofSampledHarmonic("harmonic_sampled_out", .outgoing, .directed),
    ])
}

extension MeasureForm {
  fileprivate static func ofSampledHarmonic(
    _ id: String, _ reading: DirectionReading, _ networks: Applicability
  ) -> MeasureForm {
    MeasureForm(id, reading, for: networks) { workspace in
      let count = workspace.graph.vertexCount
      guard count > 1 else { return .undefined(.fewerThan(2)) }
      let sums = await workspace.sampledDistances(reading)
      let factor = Double(count) / Double(workspace.sampledSourceCount) / Double(count - 1)
      return .vertices(sums.inverseSteps.map { .number($0 * factor) })
    }
  }
}

extension MeasureWorkspace {
  /// The distances between the people drawn and everybody.
  mutating func sampledDistances(_ reading: DirectionReading) async -> SampledDistances {
    let count = sampledSourceCount
    noteSample(of: count)
    let graph = graph(reading)
    let sources = graph.sampledSources(count, seed: RandomDraws.seed)
    let direction: EdgeDirection = reading == .incoming ? .incoming : .outgoing
    let blocks = stride(from: 0, to: count, by: 32).map { $0..<min($0 + 32, count) }
    return await sum(blocks, into: SampledDistances(graph)) { block in
      graph.sampledDistances(to: Array(sources[block]), direction)
    } add: {
      $0.add($1)
    }
  }
}
