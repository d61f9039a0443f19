import GraphKernel

extension Measure {
  /// How near each one is to everybody, those out of reach counting as just beyond the farthest.
  public static let closenessWithPenalty = Measure(
    "closeness_ucinet", .node,
    title: "Closeness, those out of reach being just beyond the farthest",
    question: "How near is this one to everybody, if those out of reach are a step beyond the "
      + "farthest?",
    definition: "(n − 1) over the sum of steps to all others, where somebody out of reach counts "
      + "as one step more than the largest number of steps between any two.",
    range: "0 to 1", unit: "one over steps",
    scale: .share,
    undefinedWhen: "nobody is tied to anybody; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1979],
    differences: "This is one of UCINET's choices for pairs without a path. NetworkX, igraph and "
      + "sna leave such pairs out or give 0.",
    effort: .allPairs(instead: nil),
    forms: .byDirectionOfAll("closeness_ucinet") { profile, count, farthest in
      let away = (count - 1 - profile.reached) * (farthest + 1)
      return .number(Double(count - 1) / Double(profile.sum + away))
    })
}

extension [MeasureForm] {
  /// The forms of a measure that compares a vertex's distances with the largest one between any two.
  static func byDirectionOfAll(
    _ id: String, _ value: @escaping @Sendable (DistanceProfile, Int, Int) -> MeasureValue
  ) -> [MeasureForm] {
    func form(
      _ suffix: String, _ reading: DirectionReading, _ networks: Applicability
    ) -> MeasureForm {
      MeasureForm(id + suffix, reading, for: networks) { workspace in
        let profiles = await workspace.profiles(reading)
        guard let farthest = DistanceSummary(profiles).diameter else {
          return .vertices(profiles.map { _ in .undefined(.noPath) })
        }
        return .vertices(profiles.map { value($0, profiles.count, farthest) })
      }
    }
    return [
      form("", .asRecorded, .undirected), form("_in", .incoming, .directed),
      form("_out", .outgoing, .directed), form("_undirected", .undirected, .directed),
    ]
  }
}
