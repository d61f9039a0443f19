import GraphKernel

extension Measure {
  /// Whether ties run inside groups more than by chance.
  public static let indexTest = Measure(
    "ei_test", .graph, title: "Across or inside, against chance",
    question:
      "Do ties run inside groups, or across, more than if labels were handed out at random?",
    definition: "ei_index compared with its values when group labels are handed out anew at random "
      + "among the same people (seed 1; 9,999 draws, fewer in large networks, all orders up to 7 "
      + "people). p counts what was recorded as one of the draws and is never 0. This is also the "
      + "QAP test of ties against belonging to one group.",
    range: "p above 0, up to 1", unit: "index; probability",
    scale: .several,
    undefinedWhen: "no tie has both ends in a group; labels are too many to shuffle",
    cost: "O(d (n + m)) for d draws",
    citations: [.krackhardtStern1988],
    differences: "UCINET makes the same test with 5,000 or 10,000 draws; the mean agrees with "
      + "ei_expected, not with 0. igraph, NetworkX and sna have none (sna's qaptest can be told to).",
    isAboutGroups: true,
    forms: [
      MeasureForm("ei_test") { workspace in
        let graph = workspace.graph
        let work = Double(graph.vertexCount + graph.edges.count)
        guard let draws = RandomDraws.count(work: work) else {
          return .undefined(.tooLarge("labels are shuffled in two billion looks"))
        }
        return workspace.values(
          of: graph.mixingTest(by: workspace.labels, draws: draws, seed: RandomDraws.seed),
          .shuffles, otherwise: .noGroupedTie)
      }
    ])
}
