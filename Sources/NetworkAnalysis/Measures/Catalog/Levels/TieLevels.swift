import GraphKernel
import StakeholderModel

extension Measure {
  /// How closely each two work together.
  public static let tieLevels = Measure(
    "level", .edge, title: "How closely two work together",
    question: "How closely do these two work together, and do both say so?",
    definition: "The level of each tie, 1 contact to 5 collaboration in the words of the file’s "
      + "scale, in a network with directions each way for itself, else the lower of what the two "
      + "ends say (level); the mean of what the two ends say, or what the one says who said "
      + "something (level_of_both, the collaboration map of Frey and others); and how far apart "
      + "they are (level_difference; 2 or more is worth asking about). Between organizations the "
      + "closest tie of their people counts. Where Himmelman’s words are used, "
      + "levels 1 and 2 are both networking; his coordinating stands below cooperating, Frey’s "
      + "coordination above cooperation.",
    range: "1 to 5; the difference 0 to 5", unit: "level", scale: .several,
    undefinedWhen: "no level is recorded; for the difference, not both ends told one",
    cost: "O(t) for t recorded ties", citations: [.frey2006, .himmelman2002],
    differences: "igraph, NetworkX, UCINET and sna keep values of ties and leave it to the user to "
      + "join what two ends say.",
    forms: [
      MeasureForm("level", for: .recorded(.levels)) { workspace in
        .edges(
          workspace.view.ties.map {
            MeasureValue($0.level.map { Double($0.rawValue) }, otherwise: .noLevel)
          })
      },
      MeasureForm(
        "level_of_both", .undirected, for: .recorded(.levels), label: "mean of both ends"
      ) { workspace in
        .pairs(
          workspace.levelReports().map {
            PairValue(a: $0.a, b: $0.b, value: MeasureValue($0.told.mean, otherwise: .noLevel))
          })
      },
      MeasureForm("level_difference", .undirected, for: .recorded(.levels), label: "apart") {
        workspace in
        .pairs(
          workspace.levelReports().map {
            let apart = $0.told.difference.map(Double.init)
            return PairValue(a: $0.a, b: $0.b, value: MeasureValue(apart, otherwise: .toldByOne))
          })
      },
    ])
}

extension MeasureWorkspace {
  /// What the ends of each tied pair say about how closely they work together, pairs in order.
  fileprivate func levelReports() -> [(a: Int, b: Int, told: LevelReports)] {
    let tree = OrganizationTree(view.network)
    let homes = view.network.homes
    var ties: [[Int]: Set<Int>] = [:]
    for (edge, tie) in zip(view.graph.edges, view.ties) where edge.source != edge.target {
      ties[[min(edge.source, edge.target), max(edge.source, edge.target)], default: []]
        .formUnion(tie.ties)
    }
    return ties.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, numbers in
      let first = view.nodes[pair[0]].actor
      let told = LevelReports(numbers.sorted().map { view.network.ties[$0] }) { actor in
        view.place(of: actor, tree, homes) == first
      }
      return (pair[0], pair[1], told)
    }
  }
}
