import GraphKernel

extension Measure {
  /// How many others each one reaches in two steps.
  public static let reachWithinTwo = Measure(
    "reach2", .node, title: "Others within two steps",
    question: "How many others does this one reach in at most two steps?",
    definition: "The number of others at most two steps away.",
    range: "0 to n − 1", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "it takes more than 2·10¹¹ steps",
    cost: "O(nm) at most; O(n d³) for d partners",
    citations: [.borgatti2006],
    differences: "UCINET divides by n − 1; igraph's neighborhood_size counts the person as well. "
      + "NetworkX and sna give distances, from which it can be counted.",
    effort: .withinSteps(2),
    forms: .byReach("reach2", within: 2))
}

extension [MeasureForm] {
  /// The forms of the number of others within some steps.
  static func byReach(_ id: String, within steps: Int) -> [MeasureForm] {
    func form(
      _ suffix: String, _ reading: DirectionReading, _ networks: Applicability
    ) -> MeasureForm {
      MeasureForm(id + suffix, reading, for: networks) { workspace in
        let direction: EdgeDirection = reading == .incoming ? .incoming : .outgoing
        let counts = workspace.graph(reading).reachCounts(within: steps, direction)
        return .vertices(counts.map(MeasureValue.init))
      }
    }
    return [
      form("", .asRecorded, .undirected), form("_in", .incoming, .directed),
      form("_out", .outgoing, .directed), form("_undirected", .undirected, .directed),
    ]
  }
}
