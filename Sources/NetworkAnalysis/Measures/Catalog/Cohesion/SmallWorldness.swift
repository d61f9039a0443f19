import GraphKernel

extension Measure {
  /// Whether circles are close while ways are short.
  public static let smallWorldness = Measure(
    "small_world_sigma", .graph, title: "Small world",
    question: "Are people in close circles, and ways between circles short all the same?",
    definition: "On the largest part, direction dropped, against 20 random networks with "
      + "everybody’s number of partners (seed 1): clustering over theirs, divided by distance over "
      + "theirs (small_world_sigma, with its Monte-Carlo error small_world_sigma_error); their "
      + "distance over distance, less clustering over that of a lattice (small_world_omega, with "
      + "its error small_world_omega_error). Clustering counts 0 for those with fewer than two "
      + "partners.",
    range: "sigma above 1 for a small world; omega −1 (lattice), 0 (small world) to 1 (random); "
      + "undefined for fewer than 20 people", unit: "none",
    scale: .ratio,
    undefinedWhen: "fewer than 20 people; no triangle by chance",
    cost: "O(d nm) for d random networks",
    citations: [.humphriesGurney2008, .telesford2011],
    differences: "NetworkX’s sigma and omega draw other random networks. igraph and sna rewire but "
      + "have no such index; UCINET compares with formulas for random networks.",
    family: .smallWorld,
    forms: [
      .ofSmallWorld("small_world_sigma", nil, \.sigma, error: \.sigmaError),
      .ofSmallWorld("small_world_sigma_error", "Monte-Carlo error", \.sigmaError),
      .ofSmallWorld(
        "small_world_omega", "between lattice and random", \.omega, error: \.omegaError),
      .ofSmallWorld("small_world_omega_error", "Monte-Carlo error of omega", \.omegaError),
    ])
}

extension MeasureForm {
  static func ofSmallWorld(
    _ id: String, _ label: String?, _ value: @escaping @Sendable (SmallWorld) -> Double?,
    error: @escaping @Sendable (SmallWorld) -> Double? = { _ in nil }
  ) -> MeasureForm {
    MeasureForm(id, .undirected, label: label) { workspace in
      let graph = workspace.undirected
      guard Double(graph.vertexCount) * Double(graph.edges.count) <= 2e9 else {
        return .undefined(.tooLarge("people times ties may be at most 2 billion"))
      }
      guard let found = workspace.findings.smallWorld(graph), found.vertexCount >= 20 else {
        return .undefined(.fewerThan(20))
      }
      workspace.note(.networks, draws: found.draws, error: error(found))
      return .graph(MeasureValue(value(found), otherwise: .noVariation))
    }
  }
}
